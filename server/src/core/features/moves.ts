import type { CaseDocument } from '../document/document.ts';
import type { TextEdit } from '../rules/rule.ts';
import { linkPath } from '../workspace/case-index.ts';
import { innerRange, leavesOf } from './leaves.ts';

/** Files that move, by their old paths from the root. */
export type Moves = ReadonlyMap<string, string>;

/** The links of a document that follow files to their new places; `.md` and `#heading` stay as they were written. */
export function followMoves(document: CaseDocument, moves: Moves): readonly TextEdit[] {
  return leavesOf(document).flatMap(({ meaning, node }) => {
    if (meaning !== 'link') return [];
    const path = linkPath(node.text);
    const bare = path.replace(/\.md$/i, '');
    const moved = moves.get(`${bare}.md`) ?? moves.get(path);
    if (moved === undefined) return [];
    const range = innerRange(node);
    const heading = /#.*$/.exec(node.text)?.[0] ?? '';
    return [{ range, text: `${path === bare ? moved.replace(/\.md$/i, '') : moved}${heading}` }];
  });
}
