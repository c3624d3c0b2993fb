/** Hepburn without macrons, as one types it: for snippet prefixes when the input method is off. */

const plain: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};

const irregular: Readonly<Record<string, string>> = {
  し: 'shi',
  ち: 'chi',
  つ: 'tsu',
  ふ: 'fu',
  じ: 'ji',
  ぢ: 'ji',
  づ: 'zu',
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  わ: 'wa',
  を: 'wo',
  ん: 'n',
};

const letters = new Map(
  Object.entries(plain).flatMap(([consonant, row]) =>
    [...row].map((kana, i) => [kana, consonant + 'aiueo'.charAt(i)] as const),
  ),
);
for (const [kana, text] of Object.entries(irregular)) letters.set(kana, text);

const small: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/** きゃ → kya, しゅ → shu, てぃ → ti: the small kana takes the place of the vowel. */
function join(before: string, vowel: string): string {
  const head = before.slice(0, -1);
  const isSoft = vowel.startsWith('y') && /(?:sh|ch|j)$/.test(head);
  return head + (isSoft ? vowel.slice(1) : vowel);
}

/** Letters of a reading in hiragana; signs without a letter are left out. */
export function toRomaji(reading: string): string {
  let text = '';
  let isDoubled = false;
  for (const kana of reading.normalize('NFKC')) {
    if (kana === 'っ') {
      isDoubled = true;
      continue;
    }
    const next = letters.get(kana) ?? (/[a-z0-9]/i.test(kana) ? kana.toLowerCase() : '');
    const tail = small[kana];
    text = tail ? join(text, tail) : text + (isDoubled ? next.charAt(0) : '') + next;
    isDoubled = false;
  }
  return text;
}
