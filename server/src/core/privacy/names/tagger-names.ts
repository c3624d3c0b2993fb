import type { Token, Tokenizer } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import { type TaggedSpan, Tagging } from './tagger.ts';
import { readForTagger } from './tagger-text.ts';
import type { NameHit } from './types.ts';
import { honorificStops, katakanaStops, prefixWords, valueStops } from './words.ts';

/** A clause, as the other finders give it to the dictionary too; a longer one is cut. */
const clause = /[^、。\n|「」()]{1,160}/g;
/** What the tagger reads at once: it looks at the predicate, so a sentence. */
const sentence = /[^。\n|]{1,300}。?/g;
const mayHoldName = /[々一-鿿ァ-ヺ]{2}/;

/** Remembers what it has analysed: within one line the finders ask for the same clauses. */
export function rememberingClauses(tokenizer: Tokenizer): Tokenizer {
  const known = new Map<string, readonly Token[]>();
  return {
    tokenize: (text) => {
      const tokens = known.get(text) ?? tokenizer.tokenize(text);
      known.set(text, tokens);
      return tokens;
    },
  };
}

/** The tokens of a text, clause by clause. */
export function tokensOf(text: string, tokenizer: Tokenizer): Token[] {
  return [...text.matchAll(clause)].flatMap((match) =>
    tokenizer
      .tokenize(match[0])
      .map((token) => ({ ...token, start: token.start + match.index, end: token.end + match.index })),
  );
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
  katakana: 1500,
  foreignFull: 1200,
  kanji: 800,
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

function shapeOf(span: TaggedSpan, text: string, tokens: readonly Token[], lexicon: Lexicon): Shape | undefined {
  const name = text.slice(span.start, span.end);
  const shape = shapes.find(([, pattern]) => pattern.test(name))?.[0];
  if (shape === undefined || isKnownWord(name, lexicon) || cutsWord(span, tokens, text)) return undefined;
  const kana = /[ぁ-ん]{2,}$/.exec(name)?.[0];
  return kana === undefined || lexicon.isGivenReading(kana) ? shape : undefined;
}

/** Grounds that only the dictionary or a table gives, against which the tagger may speak, and below which score it does. */
const doubted: Readonly<Partial<Record<NameHit['reason'], number>>> = { foreign: -300, tokenizer: -100 };

interface Sentence {
  readonly text: string;
  readonly start: number;
}

function isDoubted(hit: NameHit, { text, start }: Sentence, tagging: Tagging): boolean {
  const floor = hit.tier === 'possible' ? doubted[hit.reason] : undefined;
  if (floor === undefined || hit.start < start || hit.end > start + text.length) return false;
  return tagging.scoreOf(hit.start - start, hit.end - start) < floor;
}

function taggedNames(
  { text, start }: Sentence,
  tagging: Tagging,
  tokens: readonly Token[],
  lexicon: Lexicon,
): NameHit[] {
  return tagging.names().flatMap((span): NameHit[] => {
    const shape = shapeOf(span, text, tokens, lexicon);
    if (shape === undefined || span.score < floors[shape]) return [];
    const place = { start: start + span.start, end: start + span.end };
    const name = { given: text.slice(span.start, span.end) };
    return [{ ...place, tier: 'possible', reason: 'context', score: 1, name, staff: false }];
  });
}

/**
 * Lets the tagger speak on the names found in a line: it adds what only it sees, and takes away what only the
 * dictionary or the table of foreign names speaks for. Without its weights the names stay as they are.
 */
export function withTagger(
  line: string,
  hits: readonly NameHit[],
  lexicon: Lexicon,
  tokenizer: Tokenizer,
): readonly NameHit[] {
  const { tagger } = lexicon;
  if (!tagger) return hits;
  let kept = hits;
  const added: NameHit[] = [];
  for (const { 0: text, index: start } of line.matchAll(sentence)) {
    if (!mayHoldName.test(text)) continue;
    const tokens = tokensOf(text, tokenizer);
    const tagging = new Tagging(readForTagger(text, tokens, lexicon), tagger);
    kept = kept.filter((hit) => !isDoubted(hit, { text, start }, tagging));
    added.push(...taggedNames({ text, start }, tagging, tokens, lexicon));
  }
  return [...kept, ...added];
}
