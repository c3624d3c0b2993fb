import { publicRoles } from './public-words.ts';
import { prefixPattern } from './words.ts';

/** A role or an agency inside a run of kanji; offsets in the run. */
export interface Prefix {
  readonly start: number;
  readonly end: number;
}

/** What a run of kanji holds behind which a name may begin; the roles of public life and the sections by their ends. */
interface Places {
  readonly prefixes: readonly Prefix[];
  readonly publicRoles: readonly number[];
  readonly sections: readonly number[];
}

/** A section of an office inside a run, behind which a name may begin: 住宅課左右田係長. */
const sectionEnd = /[一-龠]{2}[課係室署]|[一-龠]{3}部|[市区]役所|役場/g;

function placesOf(pattern: RegExp, run: string): Prefix[] {
  return [...run.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const endOf = ({ end }: Prefix): number => end;

const kept = 4000;
let known = new Map<string, Places>();

/** The places inside a run of kanji behind which a name may begin; remembered, since runs come again. */
export function placesIn(run: string): Places {
  const found = known.get(run);
  if (found) return found;
  if (known.size >= kept) known = new Map();
  const places = {
    prefixes: placesOf(prefixPattern, run),
    publicRoles: placesOf(publicRoles, run).map(endOf),
    sections: placesOf(sectionEnd, run).map(endOf),
  };
  known.set(run, places);
  return places;
}

/** The roles and agencies inside a run of kanji. */
export const prefixesIn = (run: string): readonly Prefix[] => placesIn(run).prefixes;
