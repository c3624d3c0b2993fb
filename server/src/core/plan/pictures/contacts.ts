import { addMonths, readDate } from '../../../../../schemas/dates.ts';
import type { CaseDocument } from '../../document/document.ts';
import { foldName } from '../../workspace/normalize.ts';
import type { Subject } from './subject.ts';

/** Months that entries of 支援経過 speak for. */
const months = 6;

/** Who appears as 対応者 in the entries of the last six months, in folded words, one text an entry. */
export function recentContacts(subject: Subject): readonly string[] {
  const { today } = subject.repository;
  const since = addMonths(today, -months);
  return subject.entries('progress').flatMap(({ path }) => {
    const document = subject.open(path);
    return document ? handlers(document, since, today) : [];
  });
}

function handlers(document: CaseDocument, since: string, today: string): readonly string[] {
  return document.body.sections.flatMap(({ title, content }) => {
    const date = dateOfHeading(title);
    if (date === undefined || date < since || date > today) return [];
    const text = document.text.slice(content.start, content.end);
    const named = /対応者(?:\*\*)?[ \t　]*[:：](?:\*\*)?(.*)/.exec(text)?.[1];
    return named ? [foldName(named)] : [];
  });
}

/** `2026-05-12 14:00 訪問` begins with a date, which may be written in up to three words. */
function dateOfHeading(title: string): string | undefined {
  const words = title.trim().split(/[\s　]+/);
  for (const count of [1, 2, 3]) {
    const date = readDate(words.slice(0, count).join('')).iso;
    if (date) return date;
  }
  return undefined;
}

/** How many of the entries name an agency by one of its names. */
export function countContacts(contacts: readonly string[], names: readonly string[]): number {
  const folded = names.map(foldName).filter((name) => name.length > 1);
  return contacts.filter((text) => folded.some((name) => text.includes(name))).length;
}
