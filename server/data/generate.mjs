// Makes the shipped lists from the sources: node server/data/generate.mjs FOLDER (surnames.tsv, given-names.tsv, municipalities.json)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lindera from 'lindera-wasm-nodejs-ipadic';

const [source] = process.argv.slice(2);
if (!source) throw new Error('usage: node generate.mjs FOLDER');
const out = import.meta.dirname;
const rows = (name) =>
  readFileSync(join(source, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const save = (name, lines) => writeFileSync(join(out, name), `${lines.join('\n')}\n`);

const builder = new lindera.TokenizerBuilder();
builder.setDictionary('embedded://ipadic');
builder.setMode('normal');
const tokenizer = builder.build();

/** A name that the dictionary reads as an ordinary word or place gets a star. */
const starred = (name) => {
  const [token, ...rest] = tokenizer.tokenize(name);
  const ordinary = rest.length === 0 && token.partOfSpeech !== 'UNK' && token.partOfSpeechSubcategory2 !== '人名';
  return ordinary ? `${name}*` : name;
};

/** The reading of a string that the dictionary has as one surname, else undefined. */
const surnameReading = (name) => {
  const [token, ...rest] = tokenizer.tokenize(name);
  if (rest.length > 0 || token.partOfSpeechSubcategory3 !== '姓') return undefined;
  return token.reading.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
};

const kanji = /[々㐀-鿿豈-\ufaff]/u;

/** More surnames: what the characters of the listed names and places make and the dictionary knows as surnames. */
function furtherSurnames(listed, places, givenNames) {
  const known = new Set(listed);
  const count = (chars) => chars.reduce((counts, char) => counts.set(char, (counts.get(char) ?? 0) + 1), new Map());
  const firsts = [...count(listed.map((name) => name[0])).keys()];
  const lasts = [...count(listed.map((name) => name.at(-1))).keys()];
  const inNames = new Set([...firsts, ...lasts]);
  const rare = [...new Set([...places, ...givenNames].join(''))].filter((char) => kanji.test(char) && !inNames.has(char));
  const found = new Map();
  const tryName = (name) => {
    if (known.has(name) || found.has(name)) return;
    const reading = surnameReading(name);
    if (reading !== undefined) found.set(name, reading);
  };
  for (const first of firsts) for (const last of lasts) tryName(first + last);
  const pairs = [...listed.filter((name) => name.length === 2), ...found.keys()].slice(0, 3500);
  const usual = [...count(lasts.concat(listed.map((name) => name.at(-1))))].filter(([, n]) => n >= 8).map(([char]) => char);
  for (const pair of pairs) for (const last of usual) tryName(pair + last);
  for (const first of firsts.slice(0, 200)) for (const pair of pairs.slice(0, 1500)) tryName(first + pair);
  const given = new Set(givenNames);
  const tryRare = (name) => given.has(name) || tryName(name);
  for (const char of [...inNames, ...rare]) tryRare(char);
  for (const first of [...inNames].filter((char) => !firsts.includes(char))) for (const last of inNames) tryRare(first + last);
  for (const first of firsts) for (const last of [...inNames].filter((char) => !lasts.includes(char))) tryRare(first + last);
  for (const char of rare) for (const other of inNames) [char + other, other + char].forEach(tryRare);
  for (const pair of [...found.keys()].filter((name) => name.length === 2)) for (const last of usual) tryRare(pair + last);
  for (const first of firsts) for (const pair of pairs) tryRare(first + pair);
  for (const name of places) if (name.length >= 2 && name.length <= 4) tryRare(name);
  return [...found].map(([name, reading]) => `${starred(name)} ${reading}`);
}

const surnames = rows('surnames.tsv');
const places = JSON.parse(readFileSync(join(source, 'municipalities.json'), 'utf8'));
const placeNames = Object.values(places).flatMap((names) => names.flatMap((name) => name.split(/[市区町村郡]/)));
const givenSpellings = rows('given-names.tsv').flatMap(([, , spellings]) => (spellings ?? '').split(' '));
save('surnames.txt', [
  ...surnames.map(([name, , kana]) => (kana ? `${starred(name)} ${kana}` : starred(name))),
  ...furtherSurnames(
    surnames.map(([name]) => name),
    placeNames,
    givenSpellings,
  ),
]);

const given = new Map();
for (const [reading, , spellings] of rows('given-names.tsv')) {
  const known = given.get(reading) ?? new Set();
  for (const spelling of (spellings ?? '').split(' ')) if (spelling) known.add(starred(spelling));
  given.set(reading, known);
}
save(
  'given-names.txt',
  [...given].map(([reading, spellings]) => [reading, ...spellings].join(' ')),
);

save(
  'municipalities.txt',
  Object.entries(places).map(([prefecture, names]) => [prefecture, ...names].join(' ')),
);
