import { isPlaceholder } from '../document/body.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import { type ClosedBlock, closedBlocks } from './closed-block.ts';

/** A comment that silences rules in place. Without a reason it silences nothing. */
export interface Suppression {
  readonly rules: readonly string[];
  readonly scope: 'line' | 'file';
  /** Lines (zero-based) that are silenced, for scope `line`: the next one, or all of what opens there and takes no comment. */
  readonly lines: ClosedBlock;
  readonly reason: string;
  readonly range: OffsetRange;
}

const directive =
  /kasane-disable-(next-line|file)[ \t\u3000]+([\w/,-]+(?:[ \t]*,[ \t]*[\w/-]+)*)[ \t\u3000]*(?:--[ \t\u3000]*(.*?))?[ \t\u3000]*$/;

/** Finds the comments: `<!-- kasane-disable-… -->` in the body, `# kasane-disable-…` in front matter. */
export function readSuppressions(document: CaseDocument): readonly Suppression[] {
  if (!document.text.includes('kasane-disable-')) return [];
  const found: Suppression[] = [];
  const blocks = closedBlocks(document);
  for (let line = 0; line < document.source.lineCount; line += 1) {
    const range = document.source.lineRange(line);
    const text = document.text.slice(range.start, range.end);
    if (!text.includes('kasane-disable-')) continue;
    const suppression = readLine(text, { range, line, document, blocks });
    if (suppression) found.push(suppression);
  }
  return found;
}

interface Place {
  readonly range: OffsetRange;
  readonly line: number;
  readonly document: CaseDocument;
  readonly blocks: readonly ClosedBlock[];
}

function readLine(text: string, { range, line, document, blocks }: Place): Suppression | undefined {
  const inHead = document.matter.present && range.start < document.matter.bodyStart;
  const comment = inHead ? /(?:^|\s)#\s*(kasane-.*)$/.exec(text) : /<!--\s*(kasane-.*?)\s*-->/.exec(text);
  const match = comment?.[1] ? directive.exec(comment[1]) : null;
  if (!match?.[1] || !match[2] || !comment?.[1]) return undefined;
  const start = range.start + text.indexOf(comment[1]);
  return {
    rules: match[2].split(',').map((id) => id.trim()),
    scope: match[1] === 'file' ? 'file' : 'line',
    lines: nextLines(document, line, blocks),
    reason: reasonOf(match[3]),
    range: { start, end: start + comment[1].length },
  };
}

/** A placeholder 〔理由〕 is no reason yet. */
function reasonOf(text = ''): string {
  return isPlaceholder(text.trim()) ? '' : text.trim();
}

/** The next line that is not itself such a comment or blank (comments can be stacked), with the block that it opens. */
function nextLines(document: CaseDocument, line: number, blocks: readonly ClosedBlock[]): ClosedBlock {
  let next = line + 1;
  while (next < document.source.lineCount && /^\s*$|kasane-disable-next-line/.test(document.source.lineText(next)))
    next += 1;
  return blocks.find(({ first }) => first === next) ?? { first: next, last: next };
}

/** Whether a suppression speaks of a rule at a line. */
export function silences(suppression: Suppression, rule: string, line: number): boolean {
  if (suppression.reason === '' || !suppression.rules.includes(rule)) return false;
  return suppression.scope === 'file' || (suppression.lines.first <= line && line <= suppression.lines.last);
}
