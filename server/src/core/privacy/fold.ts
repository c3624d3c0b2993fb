/** Width folding that keeps lengths, so that every offset of the folded copy is an offset of the source. */

const dashes = '‐‑‒–—―−－﹣⁃─━';
const halfKana =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜';
const brackets: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '〔': '(',
  '〕': ')',
  '﹙': '(',
  '﹚': ')',
  '｟': '(',
  '｠': ')',
  '〜': '~',
  '￥': '¥',
};

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (const dash of dashes) table[dash.charCodeAt(0)] = 0x2d;
  for (let i = 0; i < halfKana.length; i++) table[0xff66 + i] = halfKana.charCodeAt(i);
  for (const [from, to] of Object.entries(brackets)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

const table = buildTable();
const needsFolding = /[^\n\r\t -~ぁ-んァ-ヶ一-龠々、。・「」]/;
const longVowelInNumber = /(?<=\d)[ーｰ](?=\d)/g;

function foldUnits(text: string): string {
  const chunk = 8192;
  const units = new Uint16Array(Math.min(chunk, text.length));
  let folded = '';
  for (let start = 0; start < text.length; start += chunk) {
    const end = Math.min(start + chunk, text.length);
    for (let i = start; i < end; i++) units[i - start] = table[text.charCodeAt(i)] ?? 0;
    folded += String.fromCharCode(...units.subarray(0, end - start));
  }
  return folded;
}

/**
 * Full-width ASCII becomes ASCII, every dash `-`, full-width space a space, half-width kana full-width kana
 * (their voiced marks stay units of their own). The length in UTF-16 units never changes.
 */
export function foldWidth(text: string): string {
  if (!needsFolding.test(text)) return text;
  return foldUnits(text).replace(longVowelInNumber, '-');
}

/** Old and variant characters of names → the usual one (旧字体・異体字); each pair has one unit on either side. */
const variants: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '髙高 﨑崎 嵜崎 碕崎 邊辺 邉辺 齋斎 齊斎 斉斎 澤沢 濱浜 濵浜 櫻桜 國国 廣広 嶋島 嶌島 眞真 德徳 榮栄 條条 龍竜 瀨瀬 瀧滝 淵渕 ' +
    '藪薮 檜桧 曽曾 塚塚 惠恵 禮礼 壽寿 實実 學学 圓円 圡土 會会 來来 與与 假仮 齡齢 鐵鉄 豐豊 靜静 黑黒 櫛櫛 槇槙 巖巌 晃晃 富冨 ' +
    '彌弥 祐祐 増增 德徳 隆隆 亞亜 澁渋 渡渡 関關 児兒 ヶケ ヵカ 萬万 藏蔵 縣県 稻稲 桒桑 珎珍 栁柳 舘館 冲沖 凉涼 凛凜 遙遥 將将 靖靖'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const variantPattern = new RegExp(`[${Object.keys(variants).join('')}]`, 'g');
/** 1 for the units that have a usual form; lists are asked for every stretch of a text, and few hold one. */
const isVariant = new Uint8Array(65536);
for (const [char, usual] of Object.entries(variants)) if (char !== usual) isVariant[char.charCodeAt(0)] = 1;

/** A name in one spelling, for look-ups only: 髙→高, 﨑→崎, 邊→辺 … Keeps the length. */
export function foldVariants(name: string): string {
  for (let at = 0; at < name.length; at++)
    if (isVariant[name.charCodeAt(at)] === 1) return name.replace(variantPattern, (char) => variants[char] ?? char);
  return name;
}

/** Katakana → hiragana with voiced half-width marks composed; changes the length, for look-ups only. */
export function toHiragana(kana: string): string {
  const composed = kana.replace(/゛/g, '\u3099').replace(/゜/g, '\u309a').normalize('NFC');
  return composed.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
}
