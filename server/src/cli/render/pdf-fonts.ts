import { inflateSync } from 'node:zlib';

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * Radicals that share a shape with a kanji, where compatibility forms do not say so (Unicode: EquivalentUnifiedIdeograph).
 * A font may name the radical in place of the kanji.
 */
const radicals = new Map(
  '⺌小⺎兀⺐尢⺗心⺝月⺟母⺠民⺩王⺫目⺶羊⺷羊⺼肉⺽臼⻁虎⻄西⻆角⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⼾戸'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

/** Characters that share a shape count as one, as fonts have them. */
const fold = (character: string) => radicals.get(character) ?? character.normalize('NFKC');

/**
 * Japanese characters of a page for which no font of its PDF has a shape: they are empty boxes on the paper. Chromium
 * embeds every font it uses, so that this is all that can be wrong.
 */
export function missingCharacters(pdf: Uint8Array, text: string): readonly string[] {
  const shown = new Set([...charactersOf(Buffer.from(pdf).toString('latin1'))].flatMap((found) => [...fold(found)]));
  const said = new Set([...text.normalize('NFC')].filter((character) => japanese.test(character)));
  return [...said].filter((character) => [...fold(character)].some((part) => !shown.has(part)));
}

/** Every character that a font of the PDF is said to show (its ToUnicode maps). */
function charactersOf(file: string): Set<string> {
  const characters = new Set<string>();
  for (const map of streamsOf(file)) {
    if (map.includes('beginbfchar') || map.includes('beginbfrange')) readMap(map, characters);
  }
  return characters;
}

function* streamsOf(file: string): Generator<string> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.startsWith('end', at - 3)) continue;
    const start = file.startsWith('\r\n', at + 6) ? at + 8 : at + 7;
    const end = file.indexOf('endstream', start);
    if (end < 0) return;
    const content = unpack(Buffer.from(file.slice(start, end), 'latin1'));
    at = end;
    if (content !== undefined) yield content;
  }
}

function unpack(bytes: Buffer): string | undefined {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return undefined;
  }
}

function readMap(map: string, characters: Set<string>): void {
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = ''] of body.matchAll(/<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>/g)) add(decode(code), characters);
  }
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '0', last = '0', code = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = decode(code).codePointAt(0) ?? 0;
      const count = Math.min(0xffff, Number.parseInt(last, 16) - Number.parseInt(first, 16));
      for (let i = 0; i <= count; i += 1) add(String.fromCodePoint(start + i), characters);
    }
  }
}

function add(text: string, characters: Set<string>): void {
  for (const character of text) characters.add(character);
}

/** UTF-16 in hexadecimal, as ToUnicode maps have it. */
function decode(code: string): string {
  const units = code.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
