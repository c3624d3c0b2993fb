/**
 * How counters are read behind a number: the way of the change of sound (k: 一回 いっかい, s: 一歳 いっさい, t: 一通
 * いっつう, h: 一本 いっぽん, 三本 さんぼん, p: 一泊 いっぱく, 三泊 さんぱく, -: none, hito: 一晩 ひとばん), counter
 * and reading.
 */
const table = `
k 回 かい|k 件 けん|k 個 こ|k 校 こう|k 箇所 かしょ|k か所 かしょ|k カ所 かしょ|k ヶ所 かしょ|k か月 かげつ|k カ月 かげつ|k ヶ月 かげつ|k ヵ月 かげつ|k 箇月 かげつ
k か年 かねん|k か国 かこく|k 項目 こうもく|k 機関 きかん|k 曲 きょく|s 歳 さい|s 冊 さつ|s 社 しゃ|s 週間 しゅうかん|s 週 しゅう|s 世帯 せたい|s 席 せき|s 種類 しゅるい|s 食 しょく
t 点 てん|t 通 つう|t 頭 とう|h 本 ほん|h 杯 はい|h 匹 ひき|p 泊 はく|p 分間 ふんかん|p 分 ふん|p 歩 ほ|p 品 ひん
- 人 にん|- 日 にち|- 月 がつ|- 年間 ねんかん|- 年度 ねんど|- 年生 ねんせい|- 年代 ねんだい|- 年 ねん|- 円 えん|- 枚 まい|- 度 ど|- 番 ばん|- 名 めい|- 割 わり|- 台 だい|- 倍 ばい|- 代 だい|- 時間 じかん|- 時半 じはん|- 時 じ
- 万円 まんえん|- 千円 せんえん|- 万 まん|- 千 せん|- 号 ごう|- 次 じ|- 行 ぎょう|- 部 ぶ|- 列 れつ|- 問 もん|- 両 りょう|- 周 しゅう|- 級 きゅう|- 条 じょう|- 段目 だんめ|- 段 だん|- 階 かい|- 軒 けん|- 以上 いじょう|- 以内 いない|- 食分 しょくぶん
hito 晩 ばん|hito 通り とおり|hito 組 くみ|hito 袋 ふくろ|hito 箱 はこ|hito 部屋 へや|hito 言 こと|hito 息 いき|hito 声 こえ
`;

/** How a number changes before a counter. */
export type SoundChange = 'k' | 's' | 't' | 'h' | 'p' | '-' | 'hito';

/** A counter, how it sounds and how it changes behind a number. */
export interface Counter {
  readonly text: string;
  readonly reading: string;
  readonly change: SoundChange;
}

/** Counters, the longest first. */
export const counters: readonly Counter[] = table
  .trim()
  .split(/[|\n]/)
  .map((entry) => {
    const [change = '-', text = '', reading = ''] = entry.split(' ');
    return { text, reading, change: change as SoundChange };
  })
  .sort((a, b) => b.text.length - a.text.length);

/** Days of the month (and spans of as many days) that have a name of their own. */
export const dayNames: Readonly<Record<number, string>> = {
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

/** What may stand behind a counter and is read by itself: 2回分, 3日間, 4人目, 3月末. */
export const counterSuffixes: Readonly<Record<string, string>> = { 分: 'ぶん', 間: 'かん', 目: 'め', 末: 'まつ' };

/** Numbers from one to ten by their Chinese reading. */
export const numberReadings = ['いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう', 'じゅう'] as const;
