import type { Hit, NameParts } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { readAfter } from './names/context.ts';
import { weighAfter } from './names/hint-words.ts';

/** A form of a proven name that is looked for in the whole document. */
interface Form {
  readonly text: string;
  readonly name: NameParts;
  readonly kind: 'full' | 'surname' | 'given';
  readonly staff: boolean;
  /** Known from its place only: it counts further where something else speaks for it. */
  readonly weak: boolean;
}

function formsOf(hit: Hit, folded: string): Form[] {
  const { name, staff = false } = hit;
  const weak = hit.tier === 'possible';
  if (!name) return [];
  const forms: Form[] = [];
  const written = folded.slice(hit.start, hit.end);
  const { surname, given } = name;
  if (written.includes('・'))
    for (const text of written.split('・').filter((part) => /^[ァ-ヺー]{3,}$/.test(part)))
      forms.push({ text, name, kind: 'given', staff, weak: true });
  if (surname !== undefined && given !== undefined) {
    for (const text of new Set([written, surname + given, `${surname} ${given}`]))
      forms.push({ text, name, kind: 'full', staff, weak });
  }
  if (surname !== undefined) forms.push({ text: surname, name, kind: 'surname', staff, weak });
  if (given !== undefined && (given.length >= 2 || /[一-鿿]/.test(given)))
    forms.push({ text: given, name, kind: 'given', staff, weak });
  return forms;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const kanjiBefore = /[々一-鿿㐀-䶿ヶァ-ヺーA-Za-z]$/;
const roleEnd =
  /(?:[長次二三四]男|[長次二三四]女|夫|妻|父|母|兄|弟|姉|妹|孫|員|師|士|医|係|課|部|担当|マネ|ワーカー|ジャー|ヘルパー|故|元)$/;

/** Single characters that are words of every day: 光, 空, 道; others (航, 凪) stand alone as names only. */
const everyday =
  /[光心愛力道星月空雪花春夏秋冬海山川森林泉風音夢実幸望緑朝夜人桜梅松竹米酒魚鳥犬猫馬牛虎龍竜石岩土火水木金日東西南北上下中内外前後左右大小長短新古正直真善美恵徳功勝学技芸文武詩歌声色香味形影]/;

function isBounded(form: Form, document: string, start: number, lexicon: Lexicon): boolean {
  const before = document.slice(Math.max(0, start - 8), start);
  const end = start + form.text.length;
  const after = readAfter(document, end);
  if (after === 'place' || after === 'pseudonym' || after === 'joined') return false;
  const joined = kanjiBefore.test(before) && !roleEnd.test(before);
  if (joined && form.kind !== 'full') return false;
  if (/^[ぁ-ん]+$/.test(form.text)) return isKanaBounded(form, document, start, after);
  const listed = lexicon.isOrdinaryWord(form.text) && !(form.text.length === 1 && !everyday.test(form.text));
  if (listed && isActor(document, start, end)) return true;
  if (form.weak) return (after !== 'free' && after !== 'household') || (!listed && isFreeName(document, start, end));
  if (form.text.length === 1 && !listed && isFreeName(document, start, end)) return true;
  if (form.text.length === 1 && form.kind === 'surname' && after === 'household') return true;
  const sure = form.kind === 'full' || (form.text.length >= 2 && !listed);
  return sure || (after !== 'free' && after !== 'household') || isSubject(document, start, end);
}

/** A name in hiragana counts before an honorific, or at the beginning of a clause before a particle or a speech. */
function isKanaBounded(form: Form, document: string, start: number, after: string): boolean {
  if (after === 'honorific') return !/[ぁ-ん]$/.test(document.slice(0, start).slice(-1));
  if (form.kind === 'surname' || form.weak) return false;
  const begins = /(?:^|[\s、。「(・:|])$/.test(document.slice(start - 1, start));
  return begins && /^(?:[はがもにとへを「:]|から|より| ?[(])(?!が)/.test(document.slice(start + form.text.length));
}

/** At the beginning of a clause, with words behind it that speak of a person. */
function isActor(document: string, start: number, end: number): boolean {
  const begins = /(?:^|[\s、。「(・:|はが])$/.test(document.slice(start - 1, start));
  return begins && weighAfter(document.slice(end, end + 40)) >= 0.4;
}

/** It stands alone before a particle or a mark, as a name does. */
function isFreeName(document: string, start: number, end: number): boolean {
  return (
    !/[一-鿿々ァ-ヺー]$/.test(document.slice(start - 1, start)) &&
    /^(?:は|が|も|と|に|の|を|へ|より|から|や|[、。:()」→\s|]|宅|家(?![族庭計]))/.test(document.slice(end, end + 2))
  );
}

/** A word that is also an ordinary one stands as a name at the beginning of a clause before は, が, も, に, と or a mark. */
function isSubject(document: string, start: number, end: number): boolean {
  return (
    /(?:^|[\s、。「(・:|])$/.test(document.slice(0, start).slice(-1)) &&
    /^(?:は|が|も|[:(、])/.test(document.slice(end, end + 1))
  );
}

/** Grounds by the place alone that let a name count elsewhere in the document. */
const placeReasons: ReadonlySet<string> = new Set([
  'label',
  'column',
  'attendee',
  'title',
  'role-before',
  'kin-after',
  'speaker',
  'context',
]);

/** Certain names, those of grounds by the place, and foreign names of several parts count elsewhere. */
function mayCount({ tier, reason, start, end }: Hit, document: string): boolean {
  if (tier === 'certain' || placeReasons.has(reason)) return true;
  const written = document.slice(start, end);
  if (reason === 'foreign') return written.includes('・');
  return reason === 'tokenizer' && document.indexOf(written) !== document.lastIndexOf(written);
}

/** Finds further places of names that other lines have proven; `document` is the folded text. */
export function propagate(document: string, hits: readonly Hit[], lexicon: Lexicon): Hit[] {
  const forms = new Map<string, Form>();
  for (const hit of hits) {
    if (hit.type !== 'PERSON' || !mayCount(hit, document)) continue;
    for (const form of formsOf(hit, document)) {
      const known = forms.get(form.text);
      if (!known || (known.weak && !form.weak) || (known.weak === form.weak && known.staff && !form.staff))
        forms.set(form.text, form);
    }
  }
  if (forms.size === 0) return [];
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  const taken = hits
    .filter((hit) => hit.type === 'PERSON' || hit.type === 'ADDRESS')
    .toSorted((a, b) => a.start - b.start);
  const found: Hit[] = [];
  let next = 0;
  for (const match of document.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    const form = forms.get(match[0]);
    if (!form || (taken[next]?.start ?? Infinity) < end || !isBounded(form, document, start, lexicon)) continue;
    found.push({
      type: 'PERSON',
      start,
      end,
      tier: form.weak ? 'possible' : 'certain',
      reason: 'propagated',
      name: form.name,
      staff: form.staff,
    });
  }
  return found;
}
