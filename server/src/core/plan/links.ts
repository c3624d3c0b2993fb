import { toJapaneseDate } from '../../../../schemas/dates.ts';
import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import type { IndexEntry } from '../workspace/case-index.ts';
import type { Repository } from '../workspace/repository.ts';

/** What tells a document from others of its kind. */
interface Detail {
  /** Behind the name: 第1回, 本人. */
  readonly which?: string | undefined;
  readonly date?: string | undefined;
  /** Behind the date: 作成. */
  readonly done?: string;
  readonly sort?: string | undefined;
}

type Details = { readonly [K in KindId]?: (facts: FactsOf<K>) => Detail };

const details: Details = {
  plan: (f) => ({ which: f.round === undefined ? undefined : `第${f.round}回`, date: f.writtenOn, done: '作成' }),
  evaluation: (f) => ({ date: f.date, sort: f.kind }),
  consent: (f) => ({ which: f.person, date: f.date }),
  closure: (f) => ({ date: f.date }),
  referral: (f) => ({ date: f.sentOn }),
  intake: (f) => ({ date: f.receivedOn }),
  assessment: (f) => ({ date: f.writtenOn, done: '作成' }),
  minutes: (f) => ({ date: f.date }),
};

function detailOf(entry: IndexEntry): Detail {
  const read = details[entry.kind] as ((facts: FactsOf<KindId>) => Detail) | undefined;
  return read?.(entry.facts) ?? {};
}

/** A meeting by its name in this place, a resource by its own, any other document by its kind's. */
function nameOf(entry: IndexEntry, repository: Repository): string {
  const { config } = repository;
  const kindName = config.kindName(entry.kind);
  if (entry.kind === 'resource') return (entry.facts as FactsOf<'resource'>).name ?? kindName;
  if (entry.kind !== 'minutes') return kindName;
  const names = (entry.facts as FactsOf<'minutes'>).meeting ?? [];
  return names.map((name) => config.meeting(name)?.name ?? name).join('・') || kindName;
}

function words(entry: IndexEntry, repository: Repository, date: string | undefined): string {
  const { which, sort } = detailOf(entry);
  const notes = [date, sort].filter((note) => note !== undefined).join('・');
  return `${nameOf(entry, repository)}${which ? ` ${which}` : ''}${notes ? `（${notes}）` : ''}`;
}

/** The day a document is about; undefined where its kind or the document has none. */
export function dateOfEntry(entry: IndexEntry): string | undefined {
  return detailOf(entry).date;
}

/** A document of the index as a person names it where its date stands beside it. */
export function nameEntry(entry: IndexEntry, repository: Repository): string {
  return words(entry, repository, undefined);
}

/** A document of the index as a person names it, with its date: 重層的支援会議（令和6年7月25日）. */
export function describeEntry(entry: IndexEntry, repository: Repository): string {
  const { date, done = '' } = detailOf(entry);
  return words(entry, repository, date && `${toJapaneseDate(date)}${done}`);
}

/** What a link means, in words; undefined when it leads nowhere. */
export function describeLink(link: string, repository: Repository): string | undefined {
  const entry = repository.index.resolve(link);
  return entry && describeEntry(entry, repository);
}
