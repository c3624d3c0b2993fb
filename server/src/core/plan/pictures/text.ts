/** Text set by estimate: core knows no font. Widths are in em of the common Japanese sans serif faces, on the safe side. */

/** Narrow: ASCII, half-width kana, and what Latin text brings with it. */
const narrow = /^[\u0020-\u007e\u00a0-\u00ff\uff61-\uff9f]/;
const capital = /^[A-Z@%&W]/;
const mark = /^(?:\p{M}|[\u200b-\u200d]|[\ufe00-\ufe0f])/u;

function widthOfCharacter(character: string): number {
  if (mark.test(character)) return 0;
  if (capital.test(character)) return 0.72;
  return narrow.test(character) ? 0.58 : 1;
}

/** Characters as they are read: marks and variation selectors stay with what they belong to. */
export function charactersOf(text: string): readonly string[] {
  const characters: string[] = [];
  for (const point of text) {
    const last = characters.length - 1;
    if (last >= 0 && mark.test(point)) characters[last] += point;
    else characters.push(point);
  }
  return characters;
}

/** Width of a text in em: full width 1, half width a little over a half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const point of text) width += widthOfCharacter(point);
  return width;
}

/** One line of text, however it was written. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text cut to a width in em, with … when something is left out. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of charactersOf(text)) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** What does not begin a line (閉じ括弧, 句読点, small kana, 長音) and what does not end one. */
const notFirst = /^[、。，．・：；？！）」』】〕］｝〉》〟”’ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ々,.)\]}!?:;]/;
const notLast = /[（「『【〔［｛〈《([{“‘]$/;

/** Text in at most `lines` lines of a width in em; the last is cut with … where more was said. Lines come out even. */
export function wrap(text: string, width: number, lines: number): readonly string[] {
  const said = oneLine(text);
  const total = widthOf(said);
  if (total <= width) return said === '' ? [] : [said];
  const pieces = piecesOf(said, width);
  const count = Math.min(lines, Math.ceil(total / width));
  for (let line = total / count; line < width; line += 0.5) {
    const even = breakLines(pieces, line);
    if (even.length <= count && even.every((part) => widthOf(part) <= line)) return even;
  }
  const full = breakLines(pieces, width);
  return full.length <= lines ? full : cut(full, said, width, lines);
}

function cut(full: readonly string[], text: string, width: number, lines: number): readonly string[] {
  const kept = full.slice(0, lines - 1);
  return [...kept, truncate(text.slice(kept.join('').length), width)];
}

/** Words of which names of agencies and roles are made: a line does not end within one where it can be helped. */
const known =
  '社会福祉|協議会|委員会|委員|事業所|事務所|相談所|相談室|相談|窓口|担当課|連携室|地域|包括化?|支援|介護|障害者?|障がい者?|' +
  '福祉|保健所?|医療|教育|活動|自立|生活|就労|家計|居宅|総合|発達|聴覚|言語|子ども|子育て|家庭|連携|民生|児童|病院|' +
  '診療所|保育[所園]?|小学校|中学校|高等学校|学校|法人|組合|信用|消費者|管理|年金|労働|住宅|環境|衛生|収納|高齢者?|成年|' +
  '後見|権利|擁護|法律|司法|書士|警察|消防|保護|更生|精神|訪問|看護|薬局|会社|株式|特定|非営利|市立|町立|村立|県立|区立|' +
  '国民|健康|こども|すこやか|ふれあい|ひきこもり|ネットワーク|保険|推進|調整|機関|施設|作業|食堂|広場|基幹|認知症|家族|職業|公共|安定所|町役場|村役場|市役所|区役所';
const chunk = new RegExp(`${known}|[\\u30a1-\\u30faー]+|[A-Za-z0-9]+|[\\s\\S]`, 'gu');

/** Pieces that stay together: words, and what may not begin or end a line with its neighbour. */
function piecesOf(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(chunk) ?? []) {
    const last = pieces.length - 1;
    const before = pieces[last];
    const stays = before !== undefined && (mark.test(piece) || notFirst.test(piece) || notLast.test(before));
    if (stays) pieces[last] += piece;
    else pieces.push(piece);
  }
  return pieces.flatMap((piece) => (widthOf(piece) > width ? charactersOf(piece) : [piece]));
}

/** Lines whose characters are those of the text, in order; only a piece that is too long by itself is wider. */
function breakLines(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
