import {
  type Evidence,
  endsItem,
  endsLikeOffice,
  endsValue,
  hasLikelyGiven,
  isFull,
  isFullHere,
  isListed,
  isNameShape,
  isStopped,
  nameOf,
  type Verdict,
} from './evidence.ts';
import {
  actionAfter,
  comesAfter,
  endsInRole,
  hardOfficeEnd,
  honorificStops,
  officeEnd,
  ownedByKin,
  prefixWords,
  staffOrAgency,
  titleStops,
  valueStops,
} from './words.ts';

/** A kinship, a profession or a word for a name stands before. */
export function byCue(evidence: Evidence): Verdict | undefined {
  const { cue, reading, after } = evidence;
  if (!cue || after === 'joined' || after === 'place' || isStopped(evidence)) return undefined;
  const staff = cue.kind === 'staff';
  if (isFullHere(evidence)) return { tier: 'certain', reason: 'role-before', bonus: 3, staff };
  if (reading.kind === 'spacedShape')
    return hasLikelyGiven(evidence) ? { tier: 'certain', reason: 'role-before', bonus: 3, staff } : undefined;
  const name = nameOf(evidence);
  if (prefixWords.has(name) || valueStops.has(name)) return undefined;
  const rest = evidence.text.slice(reading.end);
  if (cue.link === '(' && /^ ?\)/.test(rest) && isNameShape(evidence) && (!staff || reading.kind !== 'shape')) {
    return { tier: 'certain', reason: 'role-before', bonus: 2, staff };
  }
  if (name.length === 1) {
    return byOneCharacter(evidence, rest, staff);
  }
  const nameLabel = cue.kind === 'label' && isNameShape(evidence) && /^(?:$|[^ぁ-ん]|で|と)/.test(rest);
  if (nameLabel) return { tier: isListed(evidence) ? 'certain' : 'possible', reason: 'label', bonus: 2, staff };
  if (reading.kind === 'likelyGiven' && !staff && cue.link !== 'の')
    return { tier: 'possible', reason: 'role-before', bonus: 1 };
  if (!isListed(evidence)) return byStaffCue(evidence);
  const ordinary = evidence.lexicon.isOrdinaryWord(name);
  const surname = reading.kind === 'surname';
  const acts = surname && staff && /^(?:が|は|より|から|と|に|へ|を)/.test(rest);
  if (surname && ordinary && cue.link === 'の')
    return acts ? { tier: 'possible', reason: 'role-before', bonus: 1, staff } : undefined;
  if (!surname && ordinary) return undefined;
  if (!surname && cue.kind === 'staff') return undefined;
  return { tier: 'certain', reason: 'role-before', bonus: 2, staff };
}

/** A single character behind a role: a surname behind a profession, a given name behind a kinship. */
function byOneCharacter({ cue, reading, text, lexicon }: Evidence, rest: string, staff: boolean): Verdict | undefined {
  const link = cue?.link ?? '';
  const name = text.slice(reading.start, reading.end);
  if (staff && /[長員団職公官]/.test(name)) return undefined;
  if (staff) {
    const ends =
      /^(?:が|は|も|より|から|と|に)/.test(rest) || actionAfter.test(rest) || (link === '' && /^[)。、]/.test(rest));
    return ends && reading.kind === 'surname' && link !== 'の'
      ? { tier: 'certain', reason: 'role-before', bonus: 2, staff }
      : undefined;
  }
  if (!/^(?:が|は|も|より|から|と|に|の|を)/.test(rest)) return undefined;
  const given = lexicon.isGiven(name) && !ownedByKin.test(name);
  const listed = reading.kind === 'surname' || lexicon.isGiven(name);
  const behind = link === '' ? listed : link === 'の' && given && cue?.kind === 'kin';
  return behind ? { tier: 'possible', reason: 'role-before', bonus: 2, staff } : undefined;
}

const unlisted: ReadonlySet<string> = new Set(['shape', 'likelyGiven', 'given']);

/** Professions that make no compounds with ordinary words, as 委員 and 職員 do. */
const personalRole = /(?:担任|責任者|[師士医]|(?<![委職全議])員|主任|係長|会長|教諭|ワーカー|マネ|Dr|Ns)$/;

/** An unlisted name right behind a profession: before a particle, or at the end of its item. */
function byStaffCue(evidence: Evidence): Verdict | undefined {
  const { cue, reading, text } = evidence;
  if (cue?.kind !== 'staff' || titleStops.test(nameOf(evidence)) || reading.end - reading.start > 4) return undefined;
  const likely =
    !/\s/.test(text.charAt(reading.start - 1)) &&
    (reading.kind === 'likelySurname' || (unlisted.has(reading.kind) && cue.link === '')) &&
    (/^(?:が|は|より|から|と|に|へ| ?:)/.test(text.slice(reading.end)) || actionAfter.test(text.slice(reading.end)));
  const foreign = cue.link === '' && /[ァ-ヺーA-Za-z]/.test(text.charAt(reading.start - 1));
  const personal = cue.link === '' && personalRole.test(text.slice(0, reading.start).slice(-8));
  const enclosed = cue.link === '' && /^ ?[)]/.test(text.slice(reading.end)) && reading.end - reading.start <= 3;
  const item = cue.link === '' && text.charAt(reading.start - 1) === ' ' && endsItem(evidence);
  const closed = personal && /^\s*$/.test(text.slice(reading.end));
  return likely || item || enclosed || closed
    ? { tier: 'possible', reason: 'role-before', bonus: 1, staff: true, strong: foreign || personal }
    : undefined;
}

const lineStart = /^\s*(?:[-*・○〇●◎◯◆◇■□▼>]\s*)?(?:【\s*)?$/;

const agencyStart =
  /^\s*(?:[-*・○〇●◎◯◆◇■□▼>]\s*)?(?:包括|社協|看護|病院|保健|行政|市|町|県|学校|児相|訪看|居宅|施設|事務局|困窮|障害|警察|職員|ワーカー|ケアマネ)[ ・]?$/;

/** A name at the beginning of a line before `：` or before its agency in brackets is that of a speaker. */
export function bySpeaker(evidence: Evidence): Verdict | undefined {
  const { reading, text, clean } = evidence;
  const before = text.slice(0, reading.start);
  const named = agencyStart.test(before);
  if (!named && (!clean || !lineStart.test(before))) return undefined;
  const listed = reading.kind === 'likelySurname' || reading.kind === 'surname';
  if (named && /^ ?[:]/.test(text.slice(reading.end)) && listed)
    return { tier: 'possible', reason: 'speaker', bonus: 1, staff: true };
  if (prefixWords.has(nameOf(evidence))) return undefined;
  if (valueStops.has(nameOf(evidence)) || isStopped(evidence) || titleStops.test(nameOf(evidence))) return undefined;
  const rest = text.slice(reading.end, reading.end + 24);
  const agency = /^ ?[(]([^)]{1,16})[)]/.exec(rest)?.[1];
  const known = isFull(evidence) || reading.kind === 'surname';
  if (agency !== undefined && staffOrAgency.test(agency)) {
    return isNameShape(evidence)
      ? {
          tier: known ? 'certain' : 'possible',
          reason: 'speaker',
          bonus: 2,
          staff: true,
          strong: /[○◯◎◆]\s*$/.test(before),
        }
      : undefined;
  }
  const speaks =
    /^ ?[:」】]/.test(rest) &&
    known &&
    !(reading.kind === 'surname' && evidence.lexicon.isOrdinaryWord(nameOf(evidence)));
  return speaks ? { tier: 'certain', reason: 'speaker', bonus: 1 } : undefined;
}

/** 鍛治屋, 入来院: where only a person can stand an end like that of a trade does not matter. */
const isTradeName = (evidence: Evidence): boolean =>
  !honorificStops.has(nameOf(evidence)) && !hardOfficeEnd.test(nameOf(evidence));

/** It is the one who comes, calls or goes along, as notes say it without a particle: 鯉沼来所. */
export function byAction({ reading, text, clean, lexicon }: Evidence): Verdict | undefined {
  const name = text.slice(reading.start, reading.end);
  if (!clean || name.length < 2 || name.length > 4 || !comesAfter.test(text.slice(reading.end))) return undefined;
  if (titleStops.test(name) || officeEnd.test(name) || honorificStops.has(name) || valueStops.has(name))
    return undefined;
  if (prefixWords.has(name) || lexicon.isOrdinaryWord(name)) return undefined;
  return reading.kind === 'likelyGiven' ? undefined : { tier: 'possible', reason: 'role-before', bonus: 1 };
}

/** It stands in the value of a label, in a column or in a list of attendees. */
export function byRegion(evidence: Evidence): Verdict | undefined {
  const { region, reading, after } = evidence;
  if (!region || after === 'joined' || after === 'place' || reading.end > region.end) return undefined;
  if (isStopped(evidence) && !(region.person && isTradeName(evidence))) return undefined;
  const name = nameOf(evidence);
  if (prefixWords.has(name)) return undefined;
  const { reason, staff } = region;
  if (valueStops.has(name)) return undefined;
  const begins = /(?:^|[\s、,・/(:|「"'○◎●→⇒-])$/.test(evidence.text.slice(region.start, reading.start));
  if (!evidence.clean || !begins) return undefined;
  const firm = isFullHere(evidence) || (reading.kind === 'surname' && (after !== 'free' || endsValue(evidence)));
  const unlisted =
    reading.kind === 'looseFull' && evidence.lexicon.surnameRank(reading.parts.surname ?? '') === undefined;
  if (firm && unlisted && region.mode !== 'strict') return { tier: 'possible', reason, bonus: 3, staff };
  if (firm) return { tier: 'certain', reason, bonus: 3, staff };
  if (reading.kind === 'spacedShape' && hasLikelyGiven(evidence)) return { tier: 'certain', reason, bonus: 3, staff };
  if (region.mode === 'strict') {
    return reading.kind === 'shape' && name.length > 6
      ? undefined
      : { tier: 'certain', reason, bonus: 3, staff, strong: endsItem(evidence) };
  }
  if (reading.kind === 'given' && !staff && reason !== 'speaker' && !evidence.lexicon.isOrdinaryWord(name))
    return { tier: 'certain', reason, bonus: 2, staff };
  const guess =
    name.length >= 2 &&
    endsItem(evidence) &&
    !titleStops.test(name) &&
    !endsInRole.test(name) &&
    !/(?:先生|さん|[氏様君])$/.test(name) &&
    !(region.person ? hardOfficeEnd.test(name) : endsLikeOffice(evidence)) &&
    isNameShape(evidence) &&
    name.length <= 7;
  const strong = region.person && name.length <= 4 && !honorificStops.has(name);
  return guess ? { tier: 'possible', reason, bonus: 1, staff, strong } : undefined;
}
