import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Repository } from '../workspace/repository.ts';
import { innerRange, leavesOf } from './leaves.ts';

/** A link of the front matter that leads to a document of the repository. */
export interface DocumentLink {
  readonly range: OffsetRange;
  readonly path: string;
}

/** Links that lead somewhere; the others are a finding. */
export function documentLinks(document: CaseDocument, { index }: Repository): readonly DocumentLink[] {
  return leavesOf(document)
    .filter(({ meaning }) => meaning === 'link')
    .flatMap(({ node }) => {
      const path = index.resolve(node.text)?.path;
      return path === undefined ? [] : [{ range: innerRange(node), path }];
    });
}
