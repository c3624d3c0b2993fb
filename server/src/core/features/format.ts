import { readDate } from '../../../../schemas/dates.ts';
import type { CaseDocument } from '../document/document.ts';
import type { TextEdit } from '../rules/rule.ts';
import { leavesOf } from './leaves.ts';
import { alignTables } from './tables.ts';

/** Widths and dates of the front matter, and the tables of the body. Words are left as they are. */
export function format(document: CaseDocument): readonly TextEdit[] {
  return [...valueEdits(document), ...mendedMarks(document), ...alignTables(document)].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

/** Full-width digits of dates and numbers become half-width ones; a western date gets the one form 2026-05-10. */
function valueEdits(document: CaseDocument): readonly TextEdit[] {
  return leavesOf(document).flatMap(({ meaning, node }): TextEdit[] => {
    if (node.style !== 'plain') return [];
    const text = normalized(meaning, node.text);
    return text === node.text ? [] : [{ range: node.range, text }];
  });
}

function normalized(meaning: string, text: string): string {
  if (meaning === 'number' || meaning === 'caseNumber') return text.normalize('NFKC').replace(/[‐－—―−]/g, '-');
  if (meaning !== 'date') return text;
  const { iso, problem } = readDate(text);
  if (!iso || problem) return text;
  const folded = text.normalize('NFKC');
  // A date in the Japanese calendar is meant that way: only its digits change.
  return /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(folded.trim()) ? iso : folded;
}

/** Full-width colons and indents that the reader had to mend. */
function mendedMarks(document: CaseDocument): readonly TextEdit[] {
  return document.matter.problems.flatMap(({ code, range, replacement }): TextEdit[] =>
    replacement !== undefined && ['fullWidthColon', 'fullWidthSpace', 'tab', 'noSpace'].includes(code)
      ? [{ range, text: replacement }]
      : [],
  );
}
