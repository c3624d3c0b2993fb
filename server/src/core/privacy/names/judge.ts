import { byHonorific, byHousehold, byKinAfter, byPublicTitle, byTitle } from './by-after.ts';
import { byAction, byCue, byRegion, bySpeaker } from './by-before.ts';
import { byFullName } from './by-full-name.ts';
import { byOne } from './by-one.ts';
import { type Evidence, nameOf, type Verdict } from './evidence.ts';
import { sureness } from './parse.ts';
import type { NameHit } from './types.ts';
import { actionAfter, sectionTitleAfter, titleAfter, valueStops } from './words.ts';

const judges: readonly ((evidence: Evidence) => Verdict | undefined)[] = [
  byHonorific,
  byTitle,
  byAction,
  byPublicTitle,
  byHousehold,
  byKinAfter,
  byRegion,
  byCue,
  bySpeaker,
  byFullName,
];

/** 山田健康福祉部長 is 山田 of 健康福祉部, not 山田健康: before a section an ordinary word is no given name. */
function doubtOf({ reading, after, lexicon, text }: Evidence): number {
  for (let at = reading.start + 1; at < reading.end; at++) {
    const rest = text.slice(at, at + 24);
    if (rest.startsWith(' ')) break;
    if (titleAfter.test(rest) || sectionTitleAfter.test(rest) || actionAfter.test(rest)) return 5;
  }
  const { surname, given } = reading.parts;
  if (
    surname !== undefined &&
    surname.length >= 2 &&
    /^[父母夫妻兄弟姉妹]/.test(surname) &&
    lexicon.surnameRank(surname) === undefined
  )
    return 4;
  if (surname === undefined || given === undefined || !lexicon.isOrdinaryWord(given)) return 0;
  return after === 'sectionTitle' || after === 'title' ? 4 : 0.5;
}

const isGuess = ({ reading, lexicon, text }: Evidence): boolean =>
  (reading.kind === 'looseFull' &&
    lexicon.surnameRank(reading.parts.surname ?? '') === undefined &&
    !text.slice(reading.start, reading.end).includes(' ')) ||
  (reading.end - reading.start === 2 && reading.parts.given !== undefined && reading.parts.surname !== undefined) ||
  reading.kind === 'shape' ||
  reading.kind === 'likelySurname' ||
  reading.kind === 'likelyGiven';

/** A school is no person, whatever its characters: 東都大学. */
const schoolEnd = /.(?:大学|学院|短大|高校|高専|学校)$/;

/** Whether a reading is a name, how surely, and why; the strongest ground wins. */
export function judge(evidence: Evidence): NameHit | undefined {
  if (evidence.after === 'pseudonym' || valueStops.has(nameOf(evidence))) return undefined;
  if (schoolEnd.test(nameOf(evidence))) return undefined;
  const { reading } = evidence;
  let best: Verdict | undefined;
  let staff = false;
  const one = reading.end - reading.start === 1;
  const unlisted = reading.kind === 'shape';
  for (const each of one ? [byHonorific, ...(unlisted ? [] : judges), byOne] : judges) {
    const verdict = each(evidence);
    if (!verdict) continue;
    staff ||= verdict.staff === true;
    if (!best || verdict.bonus > best.bonus) best = verdict;
  }
  if (!best) return undefined;
  const score = sureness[reading.kind] + best.bonus + (evidence.clean || evidence.cue ? 1.5 : 0) - doubtOf(evidence);
  const { tier, reason, strong = false } = best;
  return {
    start: reading.start,
    end: reading.end,
    tier,
    reason,
    score,
    name: reading.parts,
    staff,
    guess: isGuess(evidence),
    strong,
  };
}
