import type { Token, Tokenizer } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import { type TaggedSpan, type TaggerWeights, Tagging } from './tagger.ts';
import { kinds, markTokens, readForTagger, type TaggerText } from './tagger-text.ts';
import { isNoGuess } from './tagger-veto.ts';
import type { NameHit } from './types.ts';
import { honorificStops, katakanaStops, prefixWords, valueStops } from './words.ts';

/** A clause, as the other finders give it to the dictionary too; a longer one is cut. */
const clause = /[^、。\n|「」()]{1,160}/g;
/** What the tagger reads at once: it looks at the predicate, so a sentence. */
const sentences = /[^。\n|]{1,300}。?/g;
const mayHoldName = /[々一-鿿ァ-ヺ]{2}/;

/** A tokenizer that can say what it has analysed already. */
export interface ClauseMemory extends Tokenizer {
  known(text: string): readonly Token[] | undefined;
}

/** Remembers what it has analysed: within one line the finders ask for the same clauses. */
export function rememberingClauses(tokenizer: Tokenizer): ClauseMemory {
  const known = new Map<string, readonly Token[]>();
  return {
    known: (text) => known.get(text),
    tokenize: (text) => {
      const tokens = known.get(text) ?? tokenizer.tokenize(text);
      known.set(text, tokens);
      return tokens;
    },
  };
}

const moved = (tokens: readonly Token[], by: number): Token[] =>
  tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));

/** The tokens of a text, clause by clause. */
export function tokensOf(text: string, tokenizer: Tokenizer): Token[] {
  return [...text.matchAll(clause)].flatMap((match) => moved(tokenizer.tokenize(match[0]), match.index));
}

type Shape = 'katakana' | 'foreignFull' | 'kanji' | 'longKanji' | 'mixed';

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ['katakana', /^[ァ-ヺー]+$/],
  ['foreignFull', /^[ァ-ヺー・＝=.A-Z]+$/],
  ['kanji', /^[一-鿿々]{2}$/],
  ['longKanji', /^[一-鿿々]{3,6}$/],
  ['mixed', /^[一-鿿々ァ-ヺー]+(?:の[一-鿿々]|[ぁ-ん]{2,4})?$/],
];

/** How sure the tagger must be of a name of each shape; from the development set. */
const floors: Readonly<Record<Shape, number>> = {
  katakana: 1700,
  foreignFull: 1200,
  kanji: 850,
  longKanji: 800,
  mixed: 1000,
};

/** The dictionary has a word across one end of the name. */
function cutsWord(span: TaggedSpan, tokens: readonly Token[], text: string): boolean {
  return tokens.some(
    ({ start, end, pos }) =>
      ((start < span.start && span.start < end) || (start < span.end && span.end < end)) &&
      pos[2] !== '人名' &&
      pos[0] !== 'UNK' &&
      !/[ァ-ヺ]/.test(text.slice(start, end)),
  );
}

/** Words that the rules know as no names, and municipalities, of which the rules judge. */
function isKnownWord(name: string, lexicon: Lexicon): boolean {
  if (katakanaStops.test(name) || honorificStops.has(name) || valueStops.has(name) || prefixWords.has(name))
    return true;
  return [...'市区町村'].some((end) => lexicon.municipalities.has(name + end));
}

/** The shape of what may be a name as far as the lists know; the dictionary has not been asked. */
function shapeOf(name: string, lexicon: Lexicon): Shape | undefined {
  const shape = shapes.find(([, pattern]) => pattern.test(name))?.[0];
  if (shape === undefined || isKnownWord(name, lexicon)) return undefined;
  const kana = /[ぁ-ん]{2,}$/.exec(name)?.[0];
  return kana === undefined || lexicon.isGivenReading(kana) ? shape : undefined;
}

/** Grounds that only the dictionary or a table gives, against which the tagger may speak, and below which score it does. */
const doubted: Readonly<Partial<Record<NameHit['reason'], number>>> = { foreign: -300, tokenizer: -100 };

/** A sentence in its line, and what the tagger says of it. */
interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly reading: TaggerText;
  readonly tagging: Tagging;
  readonly lexicon: Lexicon;
}

const isWithin = (hit: NameHit, from: number, to: number): boolean => hit.start >= from && hit.end <= to;

function isDoubted(hit: NameHit, { text, start, tagging }: Sentence): boolean {
  const floor = hit.tier === 'possible' ? doubted[hit.reason] : undefined;
  if (floor === undefined || !isWithin(hit, start, start + text.length)) return false;
  return tagging.scoreOf(hit.start - start, hit.end - start) < floor;
}

/** A name that scores lower without the dictionary has never come up to its floor with it. */
const reach = -150;
const longest = 6;

/** Whether a name begins here that the dictionary may bring up to its floor. */
function mayBegin({ text, reading, tagging, lexicon }: Sentence, at: number, to: number): boolean {
  const isName = (end: number): boolean =>
    tagging.scoreOf(at, end) >= reach && shapeOf(text.slice(at, end), lexicon) !== undefined;
  const runEnd = reading.runEnd[at] ?? at;
  if (reading.kinds[at] === kinds.katakana) return reading.runStart[at] === at && isName(runEnd);
  if (reading.kinds[at] !== kinds.kanji) return false;
  for (let end = at + 2; end <= Math.min(to, at + longest); end++) if (isName(end)) return true;
  return false;
}

/** Whether the dictionary must be asked about a stretch: it is slow, and most clauses hold nothing like a name. */
function isWorthAsking(sentence: Sentence, hits: readonly NameHit[], from: number, to: number): boolean {
  const { start } = sentence;
  if (hits.some((hit) => doubted[hit.reason] !== undefined && isWithin(hit, start + from, start + to))) return true;
  for (let at = from; at < to; at++) if (mayBegin(sentence, at, to)) return true;
  return false;
}

/** Reads a sentence with the tokens known, and again those clauses about which the dictionary has to be asked. */
function readSentence(
  { 0: text, index: start }: RegExpExecArray,
  hits: readonly NameHit[],
  { lexicon, tagger, tokenizer }: Means,
): { sentence: Sentence; tokens: readonly Token[] } {
  const clauses = [...text.matchAll(clause)];
  const tokens = clauses.flatMap((match) => moved(tokenizer.known(match[0]) ?? [], match.index));
  const reading = readForTagger(text, tokens, lexicon);
  const sentence = { text, start, reading, tagging: new Tagging(reading, tagger), lexicon };
  for (const { 0: each, index: from } of clauses) {
    const to = from + each.length;
    if (tokenizer.known(each) || !isWorthAsking(sentence, hits, from, to)) continue;
    const asked = moved(tokenizer.tokenize(each), from);
    markTokens(asked, reading);
    sentence.tagging.read(from, to);
    tokens.push(...asked);
  }
  return { sentence, tokens };
}

function taggedNames(
  { text, start, tagging, lexicon }: Sentence,
  tokens: readonly Token[],
  tokenizer: Tokenizer,
): NameHit[] {
  return tagging.names().flatMap((span): NameHit[] => {
    const given = text.slice(span.start, span.end);
    const shape = shapeOf(given, lexicon);
    if (shape === undefined || span.score < floors[shape]) return [];
    if (cutsWord(span, tokens, text) || isNoGuess(given, lexicon, tokenizer)) return [];
    const place = { start: start + span.start, end: start + span.end };
    return [{ ...place, tier: 'possible', reason: 'context', score: 1, name: { given }, staff: false }];
  });
}

interface Means {
  readonly lexicon: Lexicon;
  readonly tagger: TaggerWeights;
  readonly tokenizer: ClauseMemory;
}

/**
 * Lets the tagger speak on the names found in a line: it adds what only it sees, and takes away what only the
 * dictionary or the table of foreign names speaks for. Without its weights the names stay as they are.
 */
export function withTagger(
  line: string,
  hits: readonly NameHit[],
  lexicon: Lexicon,
  tokenizer: ClauseMemory,
): readonly NameHit[] {
  const { tagger } = lexicon;
  if (!tagger) return hits;
  let kept = hits;
  const added: NameHit[] = [];
  for (const match of line.matchAll(sentences)) {
    if (!mayHoldName.test(match[0])) continue;
    const { sentence, tokens } = readSentence(match, kept, { lexicon, tagger, tokenizer });
    kept = kept.filter((hit) => !isDoubted(hit, sentence));
    added.push(...taggedNames(sentence, tokens, tokenizer));
  }
  return [...kept, ...added];
}
