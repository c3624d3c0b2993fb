/** Text set by estimate: core knows no font. Widths are in em of the common Japanese sans serif faces, on the safe side. */

/** Narrow: ASCII, half-width kana, and what Latin text brings with it. */
const narrow = /^[\u0020-\u007e\u00a0-\u00ff\uff61-\uff9f]/;
const capital = /^[A-Z@%&W]/;
const mark = /^[\p{M}\u200b-\u200d\ufe00-\ufe0f]/u;

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
  if (text.length * 1 <= width || widthOf(text) <= width) return text;
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
  const count = Math.min(lines, Math.ceil(total / width));
  for (let line = total / count; line < width; line += 0.5) {
    const even = fill(said, line, count);
    if (even) return even;
  }
  return fill(said, width, lines) ?? cut(said, width, lines);
}

/** Lines of at most that width, or undefined where the text asks for more of them. */
function fill(text: string, width: number, lines: number): readonly string[] | undefined {
  const done = breakLines(text, width);
  return done.length <= lines ? done : undefined;
}

function cut(text: string, width: number, lines: number): readonly string[] {
  const done = breakLines(text, width);
  const kept = done.slice(0, lines - 1);
  return [...kept, truncate(text.slice(kept.join('').length), width)];
}

/** Lines whose characters are those of the text, in order. */
function breakLines(text: string, width: number): readonly string[] {
  const done: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const character of charactersOf(text)) {
    const own = widthOf(character);
    if (used + own > width && line.length > 0) {
      const carried = carriedOver(line, character);
      done.push(line.slice(0, line.length - carried).join(''));
      line = line.slice(line.length - carried);
      used = widthOf(line.join(''));
    }
    line.push(character);
    used += own;
  }
  return [...done, line.join('')];
}

/** How many characters go to the next line with this one. */
function carriedOver(line: readonly string[], next: string): number {
  const last = line.at(-1) ?? '';
  const moves = line.length > 1 && (notFirst.test(next) || notLast.test(last) || isWord(last + next));
  return moves ? 1 + (notLast.test(line.at(-2) ?? '') && line.length > 2 ? 1 : 0) : 0;
}

/** Two Latin letters or digits: parted only where nothing else helps. */
function isWord(pair: string): boolean {
  return /^[A-Za-z0-9]{2}$/.test(pair);
}
