import { toJapaneseDate } from '../../../../schemas/dates.ts';
import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import type { IndexEntry } from '../workspace/case-index.ts';
import type { Repository } from '../workspace/repository.ts';

type Describe<K extends KindId> = (facts: FactsOf<K>, repository: Repository) => string | undefined;

const dated = (iso: string | undefined, word = '') => (iso ? `（${toJapaneseDate(iso)}${word}）` : '');

/** Words that tell a document from others of its kind. */
const details: { readonly [K in KindId]?: Describe<K> } = {
  plan: (f) => `${f.round === undefined ? '' : ` 第${f.round}回`}${dated(f.writtenOn, '作成')}`,
  evaluation: (f) => dated(f.date, f.kind ? `・${f.kind}` : ''),
  consent: (f) => `${f.person ? ` ${f.person}` : ''}${dated(f.date)}`,
  closure: (f) => dated(f.date),
  referral: (f) => dated(f.sentOn),
  intake: (f) => dated(f.receivedOn),
  assessment: (f) => dated(f.writtenOn, '作成'),
};

/** A meeting by its name in this place and its date: 重層的支援会議（令和6年7月25日）. */
function meetingText(facts: FactsOf<'minutes'>, repository: Repository): string {
  const names = (facts.meeting ?? []).map((name) => repository.config.meeting(name)?.name ?? name);
  return `${names.join('・') || repository.config.kindName('minutes')}${dated(facts.date)}`;
}

/** A document of the index as a person names it, with the names of this place. */
export function describeEntry(entry: IndexEntry, repository: Repository): string {
  if (entry.kind === 'minutes') return meetingText(entry.facts as FactsOf<'minutes'>, repository);
  if (entry.kind === 'resource') return (entry.facts as FactsOf<'resource'>).name ?? entry.path;
  const detail = details[entry.kind] as Describe<KindId> | undefined;
  return `${repository.config.kindName(entry.kind)}${detail?.(entry.facts, repository) ?? ''}`;
}

/** What a link means, in words; undefined when it leads nowhere. */
export function describeLink(link: string, repository: Repository): string | undefined {
  const entry = repository.index.resolve(link);
  return entry && describeEntry(entry, repository);
}
