const rows: readonly (readonly [string, string])[] = [
  ['あ', 'A'],
  ['いゐ', 'I'],
  ['う', 'U'],
  ['えゑ', 'E'],
  ['おを', 'O'],
  ['かきくけこ', 'K'],
  ['がぎぐげご', 'G'],
  ['さしすせそ', 'S'],
  ['ざずぜぞ', 'Z'],
  ['じぢ', 'J'],
  ['たてと', 'T'],
  ['ち', 'C'],
  ['つ', 'T'],
  ['だでど', 'D'],
  ['づ', 'Z'],
  ['なにぬねの', 'N'],
  ['はひへほ', 'H'],
  ['ふ', 'F'],
  ['ばびぶべぼ', 'B'],
  ['ぱぴぷぺぽ', 'P'],
  ['まみむめも', 'M'],
  ['やゆよ', 'Y'],
  ['らりるれろ', 'R'],
  ['わ', 'W'],
];

/** The initial (Hepburn) of a reading in kana, undefined for other writing. */
export function toInitial(reading: string): string | undefined {
  const first = reading
    .normalize('NFKC')
    .charAt(0)
    .replace(/[ァ-ヶ]/, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
  if (first === '') return undefined;
  return rows.find(([kana]) => kana.includes(first))?.[1];
}
