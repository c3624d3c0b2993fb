import { type Cue, readBefore } from './context.ts';
import { placesIn } from './prefixes.ts';

/** A place in a run of kanji where a name may begin. */
export interface Start {
  readonly at: number;
  readonly cue: Cue | undefined;
  /** The run itself begins here. */
  readonly clean: boolean;
}

/** What is counted or dated by the number in front. */
const counter = /^[年月日時分秒人名回件個歳才度円号番条項階棟室丁割倍週台本枚冊匹頭級種位戸世代万千百億]/;

/** The places in a run of kanji (which begins at `from` in the text) where a name may begin. */
export function startsIn(text: string, from: number, run: string): Start[] {
  const starts: Start[] = [];
  let covered = false;
  const { prefixes, publicRoles, sections } = placesIn(run);
  for (const { start, end } of prefixes) {
    covered ||= start === 0 && end === run.length;
    if (end < run.length) starts.push({ at: from + end, cue: readBefore(text, from + end), clean: false });
  }
  for (const end of publicRoles) {
    const at = from + end;
    if (!starts.some((start) => start.at === at)) starts.push({ at, cue: undefined, clean: true });
  }
  for (const end of sections) {
    const at = from + end;
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
