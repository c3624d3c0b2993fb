/** A stretch of a text and what comes in its place. Offsets are UTF-16 units, `end` exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Someone who may be meant, by the words that documents use for them. */
export interface Member {
  readonly name: string;
  readonly relation: string | undefined;
}

/** How near a 呼称 or 続柄 must stand to a name to say whose it is, in UTF-16 units. */
const reach = 12;

/** A mark that ends what is said of one person: a word behind it belongs to somebody else. */
const border = /[。\n｡]/;

/** The member of the household whose 呼称 or 続柄 stands beside a place, in the same sentence of the same line. */
export function memberBeside<M extends Member>(
  text: string,
  { start, end }: Stretch,
  members: readonly M[],
): M | undefined {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(border)
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split(border)[0] ?? '';
  let nearest: { readonly member: M; readonly distance: number } | undefined;
  for (const member of members) {
    const distance = Math.min(distanceOf(member.name, before, after), distanceOf(member.relation, before, after));
    if (distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) nearest = { member, distance };
  }
  return nearest?.member;
}

/** A 続柄 before the name binds it (長男の…); one behind does so in brackets only: in 山田さんと長男 it is another person. */
function distanceOf(word: string | undefined, before: string, after: string): number {
  if (!word) return Number.POSITIVE_INFINITY;
  const left = before.lastIndexOf(word);
  const gap = before.slice(left + word.length);
  if (left >= 0 && !separates(gap)) return gap.length;
  const right = after.indexOf(word);
  const bracket = /^(?:さん|様|さま|氏|君|くん|ちゃん|殿)?\s*[(（/／・|｜:：、]\s*$/.test(
    after.slice(0, Math.max(0, right)),
  );
  return right >= 0 && bracket ? right : Number.POSITIVE_INFINITY;
}

/** Between a 続柄 and the name that it belongs to stands no other person and no verb. */
function separates(gap: string): boolean {
  return /[はがをにとも]|から|さん|様|氏/.test(gap);
}

const honorific = /^(?:さん|様|さま|氏|君|くん|ちゃん|殿|どの)/;

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 本人, 長男, 隣人: a 呼称 that is no letter takes no title. */
const takesTitle = /(?:氏|さん|様)$/;

/**
 * A 呼称 in place of a name and the honorific behind it (本人さん is no Japanese). Where the 呼称 already stands before
 * the name (本人の山田太郎さん, 本人（山田太郎）) the name goes and nothing comes in its place.
 */
export function pseudonymAt(text: string, { start, end }: Stretch, pseudonym: string): Replacement {
  const title = honorific.exec(text.slice(end, end + 4))?.[0] ?? '';
  const lead = new RegExp(`(?<![\\p{sc=Han}])${escapeForPattern(pseudonym)}(の|・|、|（|\\(|[ \\u3000])?$`, 'u').exec(
    text.slice(Math.max(0, start - 16), start),
  );
  if (!lead || takesTitle.test(pseudonym)) return { start, end: end + title.length, text: pseudonym };
  const from = start - (lead[1] ?? '').length;
  const isBracket = /[（(]/.test(lead[1] ?? '');
  const closes = isBracket && /^[）)]/.test(text.slice(end + title.length));
  // 本人（山田太郎、45歳）: the bracket holds more and stays.
  if (isBracket && !closes) return { start, end: end + title.length, text: pseudonym };
  return { start: from, end: end + title.length + (closes ? 1 : 0), text: '' };
}

/** ○ in place of every letter and digit, signs between them stay: 090-1234-5678 → ○○○-○○○○-○○○○. */
export function circles(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, '○');
}

/** The text with replacements made; of those that overlap the earlier in the list is kept. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: put } of withoutOverlaps(replacements)) {
    done += text.slice(at, start) + put;
    at = end;
  }
  return done + text.slice(at);
}

/** Replacements by position, without those that overlap one earlier in the list. */
export function withoutOverlaps<R extends Stretch>(replacements: readonly R[]): readonly R[] {
  const kept: R[] = [];
  const taken = new Set<number>();
  for (const replacement of replacements) {
    const units = Array.from({ length: replacement.end - replacement.start }, (_, i) => replacement.start + i);
    if (units.some((unit) => taken.has(unit))) continue;
    for (const unit of units) taken.add(unit);
    kept.push(replacement);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
