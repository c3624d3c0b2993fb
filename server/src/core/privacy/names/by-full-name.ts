import type { Lexicon } from '../lexicon.ts';
import { type Evidence, isFull, nameOf, type Verdict } from './evidence.ts';
import { sinoSurnames } from './parse.ts';
import { prefixWords } from './words.ts';

/** The reading of 姓 and 名 in brackets. */
export const readingFirst = /^ ?[(] ?[ぁ-ん]{2,6} [ぁ-ん]{2,6} ?[)、]/;

/** 姓 with a katakana given name that no list has: 金子トメが. */
function byLooseFull({ reading, lexicon, text }: Evidence): Verdict | undefined {
  const { surname = '', given = '' } = reading.parts;
  const firm = surname.length >= 2 && lexicon.surnameRank(surname) !== undefined && /^[ァ-ヺー]{2,3}$/.test(given);
  return firm || readingFirst.test(text.slice(reading.end))
    ? { tier: 'possible', reason: 'full-name', bonus: 1 }
    : undefined;
}

const endsLikePlace = /[市区町村県郡駅]$/;

/** With a space between, a word that is both a surname and an ordinary word needs a sure given name. */
function isFirmSpaced(surname: string, given: string, { lexicon }: Evidence): boolean {
  const ordinarySurname = lexicon.isOrdinaryWord(surname);
  const ordinaryGiven = lexicon.isOrdinaryWord(given) || given.length === 1;
  return (
    !(ordinaryGiven && (ordinarySurname || surname.length === 1)) &&
    !prefixWords.has(given) &&
    !prefixWords.has(surname)
  );
}

/** Between the marks of a list: 相馬 久、. */
const isListItem = ({ text, reading }: Evidence): boolean =>
  /(?:[:、|]\s?|^\s*)$/.test(text.slice(0, reading.start)) && /^\s*(?:[、|]|$)/.test(text.slice(reading.end));

/** Without a space the two parts must leave no other way to read them. */
function isFirmJoined(surname: string, given: string, lexicon: Lexicon): boolean {
  if (surname.length + given.length < 3 || prefixWords.has(given)) return false;
  const ordinaryGiven = lexicon.isOrdinaryWord(given);
  if (surname.length === 1) return given.length >= 2 && !ordinaryGiven && (lexicon.surnameRank(surname) ?? 9999) < 400;
  if (given.length === 1)
    return (
      !/[市町村区県郡駅荘棟苑邸川山島港湖橋道城寺園宮家会氏様姓課部長員校店局線公号海北南東西中内上下前後新旧名他等側発製著作訳来的流産式系版員達様]/.test(
        given,
      ) && (lexicon.surnameRank(surname) ?? 9999) < 1200
    );
  return !(ordinaryGiven && lexicon.isOrdinaryWord(surname));
}

/** 姓 and 名 together, with nothing else to prove them. */
export function byFullName(evidence: Evidence): Verdict | undefined {
  const { reading, after, clean, lexicon, text } = evidence;
  if (after === 'free' && clean && reading.kind === 'looseFull') return byLooseFull(evidence);
  if (after !== 'free' || !isFull(evidence) || (!clean && evidence.cue === undefined)) return undefined;
  if (endsLikePlace.test(nameOf(evidence))) return undefined;
  const { surname, given } = reading.parts;
  if (surname === undefined || given === undefined) return undefined;
  const spaced = reading.end - reading.start > surname.length + given.length;
  if (reading.kind === 'full' && lexicon.surnameRank(nameOf(evidence)) === undefined) {
    if (spaced)
      return isFirmSpaced(surname, given, evidence) || isListItem(evidence)
        ? { tier: 'certain', reason: 'full-name', bonus: 2 }
        : undefined;
    return isFirmJoined(surname, given, lexicon) ? { tier: 'certain', reason: 'full-name', bonus: 2 } : undefined;
  }
  const listed = lexicon.surnameRank(surname) !== undefined;
  const chinese = spaced && sinoSurnames.includes(surname) && given.length === 2;
  const firm =
    chinese ||
    (listed
      ? surname.length >= 2 && !lexicon.isOrdinaryWord(surname)
      : lexicon.isGiven(given) && given.length >= 2 && !lexicon.isOrdinaryWord(given));
  const rest = text.slice(reading.end);
  const alone = /^\s*(?:$|[、,(|。・はがをにもと○])/.test(rest) || (spaced && /^\s/.test(rest));
  if (!readingFirst.test(rest) && (!firm || !alone)) return undefined;
  return { tier: spaced ? 'certain' : 'possible', reason: 'full-name', bonus: 1 };
}
