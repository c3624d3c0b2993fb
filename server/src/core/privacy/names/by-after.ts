import {
  type Evidence,
  hasLikelyGiven,
  isFull,
  isListed,
  isNameShape,
  isPlaceName,
  isStopped,
  nameOf,
  type Verdict,
} from './evidence.ts';
import { honorificStops, prefixWords, softOfficeEnd, titleStops, valueStops } from './words.ts';

const politeBefore = /[おご御]$/;

/** 仕様, 模様, 多様, 一様 …: words of which 様 is a part. */
const compoundSama = /^[仕模多異一二三有逆別外人]様/;

/** Honorifics that are also parts of ordinary words: 殿堂, 王君, 教師先生. */
const weakHonorific = /^ ?(?:殿|嬢|本人|姓|親子|母子|父子|親娘|兄弟|姉妹|夫婦)/;

/** An honorific follows. */
export function byHonorific(evidence: Evidence): Verdict | undefined {
  const { reading, text, after } = evidence;
  if (after !== 'honorific' || isStopped(evidence)) return undefined;
  if (nameOf(evidence).length === 1 && /[ァ-ヺー]$/.test(text.slice(0, reading.start))) return undefined;
  if (politeBefore.test(text.slice(0, reading.start)) && !isFull(evidence)) return undefined;
  if (/[同両各諸]$/.test(nameOf(evidence))) return undefined;
  if (compoundSama.test(text.slice(reading.end - 1)) && !isFull(evidence) && reading.kind !== 'surname')
    return undefined;
  if (weakHonorific.test(text.slice(reading.end)) && !isFull(evidence) && reading.kind !== 'surname') return undefined;
  if (!evidence.clean && !isListed(evidence) && evidence.cue === undefined) return undefined;
  if (reading.kind === 'shape' && !isNameShape(evidence)) return undefined;
  if (
    (reading.kind === 'spacedShape' && !hasLikelyGiven(evidence)) ||
    (reading.kind === 'looseFull' && !evidence.clean && !evidence.cue)
  )
    return undefined;
  const guessed = !isListed(evidence) && reading.kind !== 'likelySurname' && evidence.cue === undefined;
  if (/^ ?(?:先生|夫人|本人)/.test(text.slice(reading.end)) && guessed && !evidence.region) return undefined;
  return { tier: 'certain', reason: 'honorific', bonus: 4 };
}

const weakTitle = /^ ?(?:市長|町長|村長|区長|知事|教授|議員|監|理事)/;

/** Titles that no organisation, party or subject has in front: 御手洗医師 is a person as 右派議員 is not. */
const personalTitle =
  /^ ?(?:医師|保健師|看護師|[社介精]\S{0,4}福祉士|主任|課長|係長|主査|主事|参事|部長|ケアマネ|ケアワーカー|ケースワーカー|民生委員|児童福祉司|福祉司|児童心理司|心理司|警部補?|巡査|主任児童委員|委員(?!長会|会)|相談員|支援員|教諭|ヘルパー|CSW|SSW|MSW|PSW|Ns|PT|OT|弁護士|司法書士|園長|校長|Dr|CM)/;

/** A profession or an office follows. */
export function byTitle(evidence: Evidence): Verdict | undefined {
  const { reading, after, lexicon } = evidence;
  if (after !== 'title' && after !== 'sectionTitle') return undefined;
  const name = nameOf(evidence);
  const trade = evidence.clean && name.length <= 3 && softOfficeEnd.test(name) && !honorificStops.has(name);
  if (isStopped(evidence) && !trade) return undefined;
  if (
    (weakTitle.test(evidence.text.slice(reading.end)) || (!evidence.clean && !evidence.cue)) &&
    isPlaceName(name, lexicon)
  )
    return undefined;
  if (isFull(evidence) || reading.kind === 'surname')
    return {
      tier: 'certain',
      reason: 'title',
      bonus: 3.5,
      staff: true,
      strong: personalTitle.test(evidence.text.slice(reading.end)),
    };
  if (evidence.clean && reading.kind === 'spacedShape' && hasLikelyGiven(evidence))
    return { tier: 'possible', reason: 'title', bonus: 2.5, staff: true };
  if (!evidence.clean || titleStops.test(name) || lexicon.isOrdinaryWord(name) || reading.kind === 'spacedShape')
    return undefined;
  if (!['likelySurname', 'likelyGiven', 'shape', 'given'].includes(reading.kind)) return undefined;
  const rest = evidence.text.slice(reading.end);
  const set = after === 'sectionTitle' && /(?:^|[○◯◎●(【、])\s?$/.test(evidence.text.slice(0, reading.start));
  if (reading.kind === 'likelyGiven' && !personalTitle.test(rest) && !set) return undefined;
  const length = reading.end - reading.start;
  const strong = length <= 4 && personalTitle.test(rest);
  return length >= 2 && length <= 5 ? { tier: 'possible', reason: 'title', bonus: 2, staff: true, strong } : undefined;
}

/** A family word in the forms that notes use of one family: 毛受家の状況, 曳地宅を訪問. */
const unlistedHousehold =
  /^(?:家(?=[はへ]|の(?:状況|件|場合|墓|両親|方針|家計|生活|世帯|収入|長男|長女|子))|世帯(?=[はのが])|宅(?=[をへにでは、]|訪問))/;

/** A title of public life follows: 吉田茂首相, 嘉納館長. */
export function byPublicTitle(evidence: Evidence): Verdict | undefined {
  const { reading, after, lexicon, clean, cue } = evidence;
  if (after !== 'publicTitle' || (!clean && !cue) || isStopped(evidence)) return undefined;
  const name = nameOf(evidence);
  if (isFull(evidence) && name.length >= 3) return { tier: 'possible', reason: 'title', bonus: 1 };
  const surname = reading.kind === 'surname' && name.length >= 2 && !lexicon.isOrdinaryWord(name);
  return surname && !isPlaceName(name, lexicon) ? { tier: 'possible', reason: 'title', bonus: 0.5 } : undefined;
}

/** 宅, 家 or 世帯 follows. */
export function byHousehold(evidence: Evidence): Verdict | undefined {
  if (evidence.after !== 'household' || isStopped(evidence)) return undefined;
  const name = nameOf(evidence);
  const surname = evidence.reading.kind === 'surname';
  const unlisted = evidence.reading.kind === 'likelySurname' || evidence.reading.kind === 'shape';
  if (unlisted && evidence.clean && /^.{2,4}$/.test(name) && !titleStops.test(name))
    return unlistedHousehold.test(evidence.text.slice(evidence.reading.end))
      ? { tier: 'possible', reason: 'household', bonus: 1 }
      : undefined;
  if (!surname && (evidence.reading.kind !== 'full' || /^方/.test(evidence.text.slice(evidence.reading.end))))
    return undefined;
  if (name.length === 1 && evidence.lexicon.isOrdinaryWord(name)) return undefined;
  return { tier: 'certain', reason: 'household', bonus: 3 };
}

/** A kinship or an age follows. */
export function byKinAfter(evidence: Evidence): Verdict | undefined {
  if (evidence.after !== 'kin' || honorificStops.has(nameOf(evidence)) || prefixWords.has(nameOf(evidence)))
    return undefined;
  if (!evidence.clean && evidence.cue === undefined && !isFull(evidence)) return undefined;
  if (isListed(evidence)) {
    if (
      nameOf(evidence).length === 1 &&
      ((evidence.lexicon.isOrdinaryWord(nameOf(evidence)) && !evidence.cue) || !(evidence.region || evidence.cue))
    )
      return undefined;
    const word = !isFull(evidence) && evidence.lexicon.isOrdinaryWord(nameOf(evidence));
    return { tier: word ? 'possible' : 'certain', reason: 'kin-after', bonus: 3 };
  }
  const { reading } = evidence;
  const beside = evidence.region !== undefined || evidence.cue !== undefined;
  if (!beside && !/^ ?[(「]/.test(evidence.text.slice(reading.end))) return undefined;
  if (titleStops.test(nameOf(evidence)) || valueStops.has(nameOf(evidence)) || isStopped(evidence)) return undefined;
  if (reading.kind === 'spacedShape' && !evidence.region) return undefined;
  if (reading.kind === 'shape' && !isNameShape(evidence)) return undefined;
  return { tier: evidence.region || evidence.cue ? 'certain' : 'possible', reason: 'kin-after', bonus: 2 };
}
