import type { Tokenizer } from '../detector.ts';
import { pseudonymAfter } from '../pseudonyms.ts';
import type { NameHit } from './types.ts';
import { katakanaStops, personAfter, personBefore } from './words.ts';

const katakana = /(?<![ァ-ヺー・])[ァ-ヺ][ァ-ヺー]+(?:[・=＝][ァ-ヺ][ァ-ヺー]*)*(?![ァ-ヺー・])/g;
const leftEdge = /(?:^|[^一-鿿々A-Za-z\d「『"'])$/;
const rightEdge = /^(?:$|[ぁ-ん、。,.)・:;|/(!?\s]|と)/;

/** What one does with a club, a firm or a place, not with a person. */
const placeUse =
  /^(?:に(?:所属|加入|入団|移籍|入社|勤務|在籍|本社|本拠|ある|位置|入学|進学)|へ(?:移籍|加入|入団)|で(?:プレー|放送|開催|行わ|出番|発売|公開|撮影|デビュー)|を(?:設立|創設|結成|買収|発売|開設|拠点)|から(?:発売|リリース)|戦|社|軍|州|市|号|賞|山|島|川|湖|駅)/;

type PartKind = 'person' | 'unknown' | 'pieces' | 'place' | 'word';

/** How much a part of each kind speaks for a name. */
const weight: Readonly<Record<PartKind, number>> = { person: 2, unknown: 1, pieces: 0.5, place: -0.25, word: -1.5 };

/** What the dictionary says of one part of a foreign name; kept, since the same parts come again and again. */
class PartKinds {
  readonly #kinds = new Map<string, PartKind>();
  readonly #tokenizer: Tokenizer;

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  of(part: string): PartKind {
    const known = this.#kinds.get(part);
    if (known) return known;
    if (this.#kinds.size > 5000) this.#kinds.clear();
    const kind = this.#ask(part);
    this.#kinds.set(part, kind);
    return kind;
  }

  #ask(part: string): PartKind {
    if (katakanaStops.test(part)) return 'word';
    const [token, ...rest] = this.#tokenizer.tokenize(part);
    if (!token) return 'word';
    if (rest.length > 0) return 'pieces';
    if (token.pos[0] === 'UNK') return 'unknown';
    if (token.pos[2] === '人名') return 'person';
    if (token.pos[1] !== '固有名詞') return 'word';
    return token.pos[2] === '一般' ? 'unknown' : 'place';
  }
}

const kindsOf = new WeakMap<Tokenizer, PartKinds>();

function kindsFor(tokenizer: Tokenizer): PartKinds {
  const known = kindsOf.get(tokenizer) ?? new PartKinds(tokenizer);
  kindsOf.set(tokenizer, known);
  return known;
}

function isPerson(parts: readonly string[], kinds: PartKinds, before: string, after: string): boolean {
  if (placeUse.test(after)) return false;
  if (!rightEdge.test(after) && !personAfter.test(after)) return false;
  const found = parts.map((part) => (part.length === 1 ? 'unknown' : kinds.of(part)));
  const sum = found.reduce((total, kind) => total + weight[kind], 0);
  const context = (personAfter.test(after) ? 1.5 : 0) + (personBefore.test(before) ? 1.5 : 0);
  if (parts.length >= 2) return sum + context >= 1.5;
  return found[0] === 'person' || (found[0] === 'unknown' && context > 0);
}

/** Finds foreign names in katakana by the dictionary: parts joined by ・ none of which is an ordinary word. */
export function findForeignNames(text: string, tokenizer: Tokenizer): NameHit[] {
  const hits: NameHit[] = [];
  for (const match of text.matchAll(katakana)) {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    const parts = name.split(/[・=＝]/);
    const before = text.slice(Math.max(0, start - 16), start);
    const after = text.slice(end, end + 16);
    if (name.length < 3 || !(leftEdge.test(before) || personBefore.test(before)) || pseudonymAfter.test(after))
      continue;
    if (!isPerson(parts, kindsFor(tokenizer), before, after)) continue;
    hits.push({ start, end, tier: 'possible', reason: 'foreign', score: 3, name: { given: name }, staff: false });
  }
  return hits;
}
