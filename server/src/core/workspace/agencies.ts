import type { agencyEntry } from '../../../../schemas/kinds/registers.ts';
import { agenciesType } from '../../../../schemas/kinds/registers.ts';
import { field } from '../../../../schemas/types.ts';
import { type BindProblem, bindNode, type Located, type RecordOf } from '../document/bind.ts';
import { values } from './config.ts';
import { foldName } from './normalize.ts';
import { YamlFile } from './yaml-file.ts';

/** An agency of the register, under one name and the time it bore it. */
export interface Agency {
  readonly name: string;
  readonly reading?: string;
  readonly short: readonly string[];
  readonly former: readonly string[];
  readonly type?: string;
  readonly sectors: readonly string[];
  readonly programs: readonly string[];
  readonly operation?: string;
  readonly section?: string;
  readonly meetings: readonly string[];
  readonly staff: readonly { readonly profession?: string; readonly name?: string }[];
  readonly phone?: string;
  readonly fax?: string;
  readonly from?: string;
  readonly until?: string;
  readonly successor?: string;
  readonly located: Located<RecordOf<typeof agencyEntry.fields>>;
}

const rootField = field('agencies.yaml', 'Agencies', agenciesType, 'optional', '', '');

/** agencies.yaml, read: completion, checks and rename work on it. */
export class AgencyRegister {
  readonly file: YamlFile | undefined;
  readonly agencies: readonly Agency[];
  readonly problems: readonly BindProblem[];
  readonly #byName = new Map<string, Agency>();

  constructor(text: string | undefined, path = 'agencies.yaml') {
    this.file = text === undefined ? undefined : new YamlFile(path, text);
    const { value, problems } = bindNode(this.file?.root, rootField);
    this.problems = problems;
    this.agencies = (value ?? []).flatMap((entry) => toAgency(entry));
    // Full names win over short ones, and those over former ones.
    for (const names of [(a: Agency) => [a.name], (a: Agency) => a.short, (a: Agency) => a.former]) {
      for (const agency of this.agencies) for (const name of names(agency)) this.#add(name, agency);
    }
  }

  #add(name: string, agency: Agency): void {
    const key = foldName(name);
    if (!this.#byName.has(key)) this.#byName.set(key, agency);
  }

  get isEmpty(): boolean {
    return this.agencies.length === 0;
  }

  /** The agency a name means: full, short or former; width, spaces and spelling variants do not matter. */
  find(name: string): Agency | undefined {
    return this.#byName.get(foldName(name));
  }

  /** The agency that bears the work today: follows 後継 to its end (a circle ends where it began). */
  current(agency: Agency): Agency {
    const seen = new Set<Agency>();
    let last = agency;
    while (last.successor && !seen.has(last)) {
      seen.add(last);
      const next = this.find(last.successor);
      if (!next) break;
      last = next;
    }
    return last;
  }

  /** Whether two names mean one agency, through short names, former names and successors. */
  same(a: string, b: string): boolean {
    return this.identity(a) === this.identity(b);
  }

  /** A key that all names of one agency share; names outside the register stand for themselves. */
  identity(name: string): string {
    const agency = this.find(name);
    return foldName(agency ? this.current(agency).name : name);
  }

  /** Members of a meeting by the register's own 構成員. */
  membersOf(meeting: string): readonly Agency[] {
    return this.agencies.filter((agency) => agency.meetings.includes(meeting));
  }

  /** Every name by which agencies go. */
  get names(): readonly string[] {
    return this.agencies.flatMap((agency) => [agency.name, ...agency.short, ...agency.former]);
  }

  /** Names of registered staff: they are not clients. */
  get staffNames(): readonly string[] {
    return this.agencies.flatMap((agency) => agency.staff.flatMap((person) => (person.name ? [person.name] : [])));
  }
}

function toAgency(located: Located<RecordOf<typeof agencyEntry.fields>>): Agency[] {
  const record = located.value;
  const name = record.name?.value;
  if (!name) return [];
  const optional = {
    reading: record.reading?.value,
    type: record.type?.value,
    operation: record.operation?.value,
    section: record.section?.value,
    phone: record.phone?.value,
    fax: record.fax?.value,
    from: record.from?.value,
    until: record.until?.value,
    successor: record.successor?.value,
  };
  return [
    {
      name,
      short: values(record.short?.value),
      former: values(record.former?.value),
      sectors: values(record.sector?.value),
      programs: values(record.programs?.value),
      meetings: values(record.meetings?.value),
      staff: values(record.staff?.value).map((person) =>
        present({ profession: person.profession?.value, name: person.name?.value }),
      ),
      located,
      ...present(optional),
    },
  ];
}

/** The object without its undefined members. */
export function present<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
