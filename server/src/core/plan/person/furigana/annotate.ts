import { type ReadingRule, readingRules } from '../../../../../../schemas/vocabulary/index.ts';
import type { Token } from '../../../privacy/detector.ts';
import { alignCompound, alignWord, type Piece, type Ruby } from './align.ts';
import { hasKanji } from './kana.ts';
import { numberRubies } from './numbers.ts';
import type { WordList } from './words.ts';

/** What is known of readings, beside the tokenizer. */
export interface Readings {
  /** Set down by people: the document, the office, the register; they hold wherever they stand. */
  readonly own: WordList;
  /** The shipped vocabulary; it holds between whole words. */
  readonly shipped: WordList;
}

/** Words of one kanji are only read so where no kanji stands beside them. */
const kanji = /\p{sc=Han}/u;

/** Finds the readings of one text: own words first, then numbers, common corrections, vocabulary and tokens. */
export function rubiesOf(text: string, readings: Readings, tokens: readonly Token[]): readonly Ruby[] {
  if (!hasKanji(text)) return [];
  const finder = new Finder(text, tokens);
  finder.words(readings.own, 'anywhere');
  finder.add(numberRubies(text));
  finder.rules();
  finder.words(readings.shipped, 'whole words');
  finder.tokens();
  return finder.rubies;
}

const rulesByFirst = new Map<string, readonly ReadingRule[]>();
for (const rule of [...readingRules].sort((a, b) => b.text.length - a.text.length)) {
  const first = rule.text.charAt(0);
  rulesByFirst.set(first, [...(rulesByFirst.get(first) ?? []), rule]);
}

/** Collects readings that do not overlap; what comes first holds. */
class Finder {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #bounds = new Set<number>();
  /** Position among the tokens, by where they start. */
  readonly #starts = new Map<number, number>();
  readonly #taken: boolean[] = [];
  readonly #rubies: Ruby[] = [];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    for (const [i, { start, end }] of tokens.entries()) {
      this.#bounds.add(start).add(end);
      this.#starts.set(start, i);
    }
  }

  get rubies(): readonly Ruby[] {
    return this.#rubies.sort((a, b) => a.start - b.start);
  }

  add(rubies: readonly Ruby[]): void {
    for (const ruby of rubies) if (this.#isFree(ruby.start, ruby.end)) this.#take(ruby.start, ruby.end, [ruby]);
  }

  words(list: WordList, where: 'anywhere' | 'whole words'): void {
    if (list.size === 0) return;
    for (let at = 0; at < this.#text.length; at += 1) {
      for (const { text, reading } of list.at(this.#text, at)) {
        const isFree = where === 'anywhere' && text.length > 1 ? true : this.#isWhole(at, at + text.length);
        if (isFree && this.#word(at, text, reading)) break;
      }
    }
  }

  rules(): void {
    for (let at = 0; at < this.#text.length; at += 1) {
      const rule = rulesByFirst.get(this.#text.charAt(at))?.find((candidate) => this.#fits(candidate, at));
      if (rule) this.#word(at, rule.text, rule.reading);
    }
  }

  tokens(): void {
    for (const { start, end, reading } of this.#tokens) {
      if (reading === undefined || !this.#isFree(start, end)) continue;
      const word = this.#text.slice(start, end);
      if (hasKanji(word)) this.#take(start, end, alignWord(word, reading, start) ?? []);
    }
  }

  #fits({ text, before, after }: ReadingRule, at: number): boolean {
    const end = at + text.length;
    if (!this.#text.startsWith(text, at) || !this.#isWhole(at, end)) return false;
    const isBefore = before === undefined || before.test(this.#text.slice(Math.max(0, at - 8), at));
    return isBefore && (after === undefined || after.test(this.#text.slice(end, end + 8)));
  }

  #word(start: number, text: string, reading: string): boolean {
    const end = start + text.length;
    if (!this.#isFree(start, end)) return false;
    const rubies = alignCompound(this.#pieces(start, end), reading, start) ?? alignWord(text, reading, start);
    if (rubies) this.#take(start, end, rubies);
    return rubies !== undefined;
  }

  /** The tokens of a stretch; one piece where they do not keep to its ends. */
  #pieces(start: number, end: number): readonly Piece[] {
    const inside: Token[] = [];
    for (let i = this.#starts.get(start) ?? this.#tokens.length; i < this.#tokens.length; i += 1) {
      const token = this.#tokens[i];
      if (!token || token.end > end) break;
      inside.push(token);
    }
    const covered = inside.reduce((sum, token) => sum + token.end - token.start, 0);
    if (covered !== end - start) return [{ text: this.#text.slice(start, end), reading: undefined }];
    return inside.map((token) => ({ text: this.#text.slice(token.start, token.end), reading: token.reading }));
  }

  /** Between tokens; without a tokenizer a single kanji must stand alone. */
  #isWhole(start: number, end: number): boolean {
    if (this.#tokens.length > 0) return this.#bounds.has(start) && this.#bounds.has(end);
    if (end - start > 1) return true;
    return !kanji.test(this.#text.charAt(start - 1)) && !kanji.test(this.#text.charAt(end));
  }

  #isFree(start: number, end: number): boolean {
    for (let i = start; i < end; i += 1) if (this.#taken[i]) return false;
    return true;
  }

  #take(start: number, end: number, rubies: readonly Ruby[]): void {
    for (let i = start; i < end; i += 1) this.#taken[i] = true;
    this.#rubies.push(...rubies);
  }
}
