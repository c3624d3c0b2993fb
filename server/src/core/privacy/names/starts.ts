import { type Cue, readBefore } from './context.ts';
import { prefixesIn } from './prefixes.ts';
import { publicRoles } from './public-words.ts';

/** A place in a run of kanji where a name may begin. */
export interface Start {
  readonly at: number;
  readonly cue: Cue | undefined;
  /** The run itself begins here. */
  readonly clean: boolean;
}

/** What is counted or dated by the number in front. */
const counter = /^[年月日時分秒人名回件個歳才度円号番条項階棟室丁割倍週台本枚冊匹頭級種位戸世代万千百億]/;

/** A section of an office inside a run, behind which a name may begin: 住宅課左右田係長. */
const sectionEnd = /[一-龠]{2}[課係室署]|[一-龠]{3}部|[市区]役所|役場/g;

/** The places in a run of kanji (which begins at `from` in the text) where a name may begin. */
export function startsIn(text: string, from: number, run: string): Start[] {
  const starts: Start[] = [];
  let covered = false;
  for (const { start, end } of prefixesIn(run)) {
    covered ||= start === 0 && end === run.length;
    if (end < run.length) starts.push({ at: from + end, cue: readBefore(text, from + end), clean: false });
  }
  for (const match of run.matchAll(publicRoles)) {
    const at = from + match.index + match[0].length;
    if (!starts.some((start) => start.at === at)) starts.push({ at, cue: undefined, clean: true });
  }
  for (const match of run.matchAll(sectionEnd)) {
    const at = from + match.index + match[0].length;
    const known = starts.findIndex((start) => start.at === at);
    if (known >= 0) starts[known] = { at, cue: starts[known]?.cue, clean: true };
  }
  if (/[ァ-ヺー]/.test(text.charAt(from - 1)))
    for (let at = from + 1; at < Math.min(from + 3, from + run.length); at++) {
      const mixedRole = readBefore(text, at);
      if (mixedRole?.link === '') starts.push({ at, cue: mixedRole, clean: true });
    }
  const inClass = /\d/.test(text.charAt(from - 1)) && /^[組班号番]./.test(run);
  if (inClass) starts.unshift({ at: from + 1, cue: undefined, clean: true });
  const cue = readBefore(text, from);
  const counted = /\d/.test(text.charAt(from - 1)) && counter.test(run);
  const clean = cue !== undefined || (!counted && !/[ァ-ヺーA-Za-z]/.test(text.charAt(from - 1)));
  return covered ? [] : [{ at: from, cue, clean }, ...starts];
}
