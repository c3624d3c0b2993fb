import { type Evidence, endsItem, nameOf, type Verdict } from './evidence.ts';
import { actionAfter, ownedByKin, valueStops } from './words.ts';

/** Characters that make a compound with the title, role or item beside them and name nobody there. */
export const compounds =
  /[各同全前元現新旧故正副准準両当本某他国県市町村区都府道総上中下初次主老女男学校園院医課係部室局署班組隊会党名計等者員数達側用費長間毎約計再未無有不非要被氏様君人方々一二三四五六七八九十百千万第年月日時分火水木金土夫妻父母子兄弟姉妹孫娘親私公立外内別師士医朝昼夜晩春夏秋冬選団公職官簿婦王的税料費金額率証票表報書欄像性業務界層群家邸猫犬宅]/;

/** The list or the agency of a speaker in brackets goes on around a single character. */
const bracketAfter = /^ ?[(][^)]{1,16}[)]/;

/** A title right behind it, where a clause, an item or a speech begins: 門委員, 赤課長. */
function byTitleAfterOne({ text, reading, after, clean, cue }: Evidence): Verdict | undefined {
  if (after !== 'title' && after !== 'sectionTitle') return undefined;
  const before = text.slice(0, reading.start);
  const marked = /^\s*[○◯◎●◇◆]\s?$/.test(before);
  if (after === 'sectionTitle' && !marked) return undefined;
  const begins = clean && (marked || cue !== undefined || /(?:^|[\s、。「(・|のにはがもとでへ])$/.test(before));
  return begins ? { tier: 'possible', reason: 'title', bonus: 3, staff: true, strong: true } : undefined;
}

/** A role right before it: 担任檀）, 医師の諸より. */
function byRoleBeforeOne({ text, reading, cue }: Evidence): Verdict | undefined {
  if (cue === undefined) return undefined;
  const rest = text.slice(reading.end);
  const particle = /^(?:が|は|も|より|から|と|に|へ|によ|[「:])/.test(rest) || actionAfter.test(rest);
  const closed = /^(?:[)、。\s|]|$|ほか|ら(?=[がは]))/.test(rest);
  if (cue.kind === 'staff') {
    const stands = cue.link === '' ? particle || closed : cue.link === '(' ? /^[)]/.test(rest) : false;
    return stands ? { tier: 'possible', reason: 'role-before', bonus: 2, staff: true, strong: true } : undefined;
  }
  const beside = !/\s/.test(text.charAt(reading.start - 1));
  const stands =
    cue.kind === 'kin' && cue.link === '' && beside && particle && !ownedByKin.test(text.charAt(reading.start));
  return stands ? { tier: 'possible', reason: 'role-before', bonus: 1, strong: true } : undefined;
}

/** An item of its own in a list of people or in a column of names: 神、能、仁科; 土（薬剤師会）. */
function byItemOne(evidence: Evidence): Verdict | undefined {
  const { region, text, reading } = evidence;
  if (!region || reading.end > region.end || region.reason === 'speaker') return undefined;
  const before = text.slice(region.start, reading.start);
  const begins = /(?:^|[、,・/|○◎●→⇒]\s?|\s{2})$/.test(before) || (region.person && before.trim() === '');
  const ends = endsItem(evidence) || bracketAfter.test(text.slice(reading.end));
  if (text.charAt(reading.end) === '・' || text.charAt(reading.start - 1) === '・') return undefined;
  if (!begins || !ends || evidence.cue !== undefined) return undefined;
  return { tier: 'possible', reason: region.reason, bonus: 2, staff: region.staff, strong: true };
}

/** A single character that no list has as a surname, where only a person can stand. */
export function byOne(evidence: Evidence): Verdict | undefined {
  const name = nameOf(evidence);
  if (compounds.test(name) || valueStops.has(name)) return undefined;
  return byTitleAfterOne(evidence) ?? byRoleBeforeOne(evidence) ?? byItemOne(evidence);
}
