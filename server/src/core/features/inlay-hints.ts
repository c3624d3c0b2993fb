import { daysBetween, readDate, toJapaneseDate } from '../../../../schemas/dates.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Repository } from '../workspace/repository.ts';
import { distance } from './cards.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/** A word shown behind a value without being in the text. */
export interface InlayHint {
  readonly at: number;
  readonly text: Text;
}

/** Fields whose date is waited for: how far it is from today. */
const awaited = new Set(['次回モニタリング', '期限', '終了', '有効期限', '次回']);

/** The other calendar behind a date, the days until a date that is waited for, the age behind a birth year. */
export function inlayHints(document: CaseDocument, repository: Repository, range: OffsetRange): readonly InlayHint[] {
  return leavesOf(document).flatMap((leaf) => {
    const { start, end } = leaf.node.range;
    if (end < range.start || start > range.end) return [];
    const text = dateHint(leaf, document, repository) ?? ageHint(leaf, repository);
    return text ? [{ at: end, text }] : [];
  });
}

function dateHint({ meaning, field, node }: Leaf, document: CaseDocument, repository: Repository): Text | undefined {
  if (meaning !== 'date' && !awaited.has(field.key)) return undefined;
  const { iso } = readDate(node.text);
  if (!iso) return undefined;
  const other = /^\d{4}/.test(node.text.normalize('NFKC')) ? toJapaneseDate(iso) : iso;
  if (!awaited.has(field.key) || isOver(document)) return { ja: other, en: other };
  const days = distance(daysBetween(repository.today, iso));
  return { ja: `${other}・${days.ja}`, en: `${other}, ${days.en}` };
}

/** Nobody waits for the dates of what has ended. */
function isOver(document: CaseDocument): boolean {
  return document.as('plan')?.state?.value === '終了' || document.as('minutes') !== undefined;
}

function ageHint({ field, node }: Leaf, { today }: Repository): Text | undefined {
  if (field.key !== '生年' || !/^\d{4}年?$/.test(node.text.normalize('NFKC'))) return undefined;
  const age = Number(today.slice(0, 4)) - Number.parseInt(node.text.normalize('NFKC'), 10);
  return age >= 0 && age < 130 ? { ja: `${age - 1}〜${age}歳`, en: `${age - 1}–${age} years` } : undefined;
}
