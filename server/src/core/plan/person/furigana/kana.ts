/** A run of kanji: also 々, and ヶ between two kanji (外ヶ浜, 一ヶ月). */
export const kanjiRun = /\p{sc=Han}+(?:[ヶケ]\p{sc=Han}+)*/gu;

const han = /\p{sc=Han}/u;

/** Whether a text holds kanji at all. */
export function hasKanji(text: string): boolean {
  return han.test(text);
}

/** Katakana as hiragana; ー and all else stay. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
}
