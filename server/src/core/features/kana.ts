/** Romaji in both common spellings (Hepburn, Kunrei) as kana, for words typed while the input method is off. */

const vowels = ['a', 'i', 'u', 'e', 'o'] as const;

/** Syllables by consonant, in the order a i u e o; a dot stands for none. */
const rows: Readonly<Record<string, string>> = {
  '': 'あ い う え お',
  k: 'か き く け こ',
  s: 'さ し す せ そ',
  t: 'た ち つ て と',
  n: 'な に ぬ ね の',
  h: 'は ひ ふ へ ほ',
  m: 'ま み む め も',
  y: 'や . ゆ いぇ よ',
  r: 'ら り る れ ろ',
  l: 'ら り る れ ろ',
  w: 'わ うぃ . うぇ を',
  g: 'が ぎ ぐ げ ご',
  z: 'ざ じ ず ぜ ぞ',
  d: 'だ ぢ づ で ど',
  b: 'ば び ぶ べ ぼ',
  p: 'ぱ ぴ ぷ ぺ ぽ',
  f: 'ふぁ ふぃ ふ ふぇ ふぉ',
  v: 'ゔぁ ゔぃ ゔ ゔぇ ゔぉ',
  j: 'じゃ じ じゅ じぇ じょ',
  c: 'か . く . こ',
  ky: 'きゃ . きゅ きぇ きょ',
  sy: 'しゃ . しゅ しぇ しょ',
  sh: 'しゃ し しゅ しぇ しょ',
  ty: 'ちゃ . ちゅ ちぇ ちょ',
  ch: 'ちゃ ち ちゅ ちぇ ちょ',
  cy: 'ちゃ . ちゅ ちぇ ちょ',
  ts: 'つぁ つぃ つ つぇ つぉ',
  th: 'てゃ てぃ てゅ てぇ てょ',
  dh: 'でゃ でぃ でゅ でぇ でょ',
  ny: 'にゃ . にゅ にぇ にょ',
  hy: 'ひゃ . ひゅ ひぇ ひょ',
  my: 'みゃ . みゅ みぇ みょ',
  ry: 'りゃ . りゅ りぇ りょ',
  gy: 'ぎゃ . ぎゅ ぎぇ ぎょ',
  zy: 'じゃ . じゅ じぇ じょ',
  jy: 'じゃ . じゅ じぇ じょ',
  dy: 'ぢゃ . ぢゅ ぢぇ ぢょ',
  by: 'びゃ . びゅ びぇ びょ',
  py: 'ぴゃ . ぴゅ ぴぇ ぴょ',
};

const syllables = new Map<string, string>();
for (const [consonant, row] of Object.entries(rows)) {
  row.split(' ').forEach((kana, i) => {
    if (kana !== '.') syllables.set(consonant + (vowels[i] ?? ''), kana);
  });
}

/** Katakana as hiragana. */
export function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
}

/** Kana typed so far; `rest` are letters that no kana has come of yet (`ちいk`). */
export interface Typed {
  readonly kana: string;
  readonly rest: string;
}

/** Reads letters as kana as far as they go; kana and kanji among them stay. */
export function readRomaji(text: string): Typed {
  const folded = toHiragana(text.normalize('NFKC').toLowerCase());
  let kana = '';
  let at = 0;
  while (at < folded.length) {
    const step = syllableAt(folded, at);
    if (!step) break;
    kana += step.kana;
    at += step.length;
  }
  return { kana, rest: folded.slice(at) };
}

function syllableAt(text: string, at: number): { readonly kana: string; readonly length: number } | undefined {
  const c = text.charAt(at);
  if (!/[a-z']/.test(c)) return { kana: c, length: 1 };
  if (c === "'") return { kana: '', length: 1 };
  const next = text.charAt(at + 1);
  if (c === next && /[^aiueon]/.test(c)) return { kana: 'っ', length: 1 };
  for (const length of [3, 2, 1]) {
    const kana = syllables.get(text.slice(at, at + length));
    if (kana && at + length <= text.length) return { kana, length };
  }
  const isN = c === 'n' && next !== '' && next !== 'y';
  if (isN || (c === 'm' && /[bpm]/.test(next)))
    return { kana: 'ん', length: next === 'n' && !vowelAfter(text, at + 1) ? 2 : 1 };
  return undefined;
}

/** In `onna` the second n begins な; in `shienn` it ends ん. */
function vowelAfter(text: string, at: number): boolean {
  return /[aiueoy]/.test(text.charAt(at + 1));
}

const initials = new Map<string, readonly string[]>();

/** First kana that letters without a vowel may become: k → か き く け こ (and きゃ …), n → also ん. */
export function kanaBehind(rest: string): readonly string[] {
  const known = initials.get(rest);
  if (known) return known;
  const found = [...syllables].filter(([letters]) => letters.startsWith(rest)).map(([, kana]) => kana);
  const all = [...new Set(rest === 'n' ? [...found, 'ん'] : found)];
  initials.set(rest, all);
  return all;
}
