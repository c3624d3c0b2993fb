import type { Tokenizer } from '../detector.ts';
import { endsInPseudonym, pseudonymAfter } from '../pseudonyms.ts';
import { foreignPart } from './foreign-table.ts';
import { personBefore, personWeightAfter, placeUse } from './public-words.ts';
import type { NameHit } from './types.ts';
import { katakanaStops } from './words.ts';

const initial = '[A-Z][a-z]?\\.?';
const part = '[ァ-ヺ][ァ-ヺー]*';
const joint = '[・=＝]';
/** Parts joined by ・ with initials among them, or one katakana word, and a number of a reign. */
const katakana = new RegExp(
  `(?<![ァ-ヺー・A-Za-z])(?:(?:[A-Z](?:\\.|[・ ]){1,2}){1,2})?[ァ-ヺ][ァ-ヺー]+(?:${joint}(?:${part}|${initial}(?=${joint})))*(?![ァ-ヺー]|・[ァ-ヺ])(?:[1-9][0-9]?世)?`,
  'g',
);
const leftEdge = /(?:^|[^一-鿿々A-Za-z\d「『"'])$/;
const rightEdge = /^(?:$|[ぁ-ん、。,.)・:;|/(!?\s]|と)/;

type PartKind =
  | 'given'
  | 'surname'
  | 'person'
  | 'ending'
  | 'particle'
  | 'initial'
  | 'unknown'
  | 'pieces'
  | 'place'
  | 'word'
  | 'firm';

/** How much a part of each kind speaks for a name. */
const weight: Readonly<Record<PartKind, number>> = {
  given: 2,
  person: 2,
  surname: 1.6,
  ending: 1,
  initial: 0.8,
  unknown: 0.5,
  pieces: 0.2,
  particle: 0,
  place: -0.5,
  word: -1.5,
  firm: -4,
};

/** Words in the names of clubs, firms, bands, races and works. */
const firmWord =
  /^(?:レアル|スポルティング|アスレティック|アスレチック|ボルシア|ディナモ|スパルタク|アトレティコ|インテル|ユナイテッド|シティ|タウン|ワンダラーズ|ローヴァーズ|アルビオン|クルーベ|カンピオナート|プリメーラ|ディビシオン|コパ|ブエルタ|ツール|ジロ|トロフェオ|グランプリ|カップ|リーグ|シリーズ|オープン|クラシック|ツアー|フェスティバル|コンサート|ピクチャーズ|ブラザーズ|ブラザース|エンターテインメント|エンタテインメント|エンターテイメント|レコード|レコーズ|スタジオ|スタジオズ|プロダクション|ミュージック|フィルム|フィルムズ|シネマ|テレビジョン|ネットワーク|メディア|ソフトウェア|システム|システムズ|テクノロジー|ホールディングス|ホールディングズ|インターナショナル|インダストリーズ|モーター|モータース|エアライン|エアラインズ|エアウェイズ|バンク|ファンド|サービス|カンパニー|コーポレーション|グループ|ソサエティ|アカデミー|スクール|カレッジ|ユニバーシティ|ミュージアム|タワー|ビル|センター|ホール|パーク|ガーデン|スクエア|アレー|アベニュー|ストリート|ロード|ブリッジ|アイランド|ビーチ|キャンプ|プロジェクト|プログラム|アクト|アワード|アワーズ|レーシング|スポーツ|フットボール|ゴルフ|バスケットボール|バレエ|オペラ|フィル|フィルハーモニー|オーケストラ|カルテット|バンド|オールスターズ|ストーン|ストーンズ|パイロッツ|スクリーム|ショールズ|コネクション|コネクションズ|プロテクション|コミッティー|コミッティ|ボーイズ|ガールズ|シスターズ|ステイト|ムーア|バート|ランチョ|アル|ディスカバリー|ネクスト|グローバル|グローバルエンタテインメント|プロレスリング|スーパー|ロイヤル|ナショナル|アメリカン|ワールド|ニュー|グランド|ウノ|イル|コンコルソ|セブン|デイズ|ナイツ|ナイト|ウォーズ|ストーリー|マガジン|タイムズ|ポスト|ジャーナル|エディション|コレクション|ゲーム|ゲームズ|モード|ライン|エンジン|タイプ|ドン・キホーテ)$/;

/** Plurals of English words, as in the names of teams and bands. */
const plural = /(?:ーズ|ッツ|ターズ|ンズ|キングス|ックス|ィクス|ティクス|イツ|ヤーズ|アーズ|イルズ|ァーズ|ドルズ)$/;

/** Ends of single words for things, places and deeds. */
const thingEnd =
  /(?:カップ|フェスティバル|ガールズ|ボーイズ|バーガー|バッグ|ション|ニング|リング|ズム|イター|スケート|リサイタル|アクト|コーチ|ドン|シア|ニア|リア|スポル|ランド|スタン|ブルク|グラード|シャー|ビル|シティ|ポリス|ブログ|ソング|サダー|タジー|ショップ|ストア|ハウス|ドーム|ツアー|リスト|ルーツ|グループ|クラブ|チーム|ゲーム|ドラマ|アニメ|ライブ|テレビ|ラジオ)$/;

/** What the dictionary and the table say of one part of a foreign name; kept, since the same parts come again and again. */
class PartKinds {
  readonly #kinds = new Map<string, PartKind>();
  readonly #tokenizer: Tokenizer;

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  of(text: string): PartKind {
    const known = this.#kinds.get(text);
    if (known) return known;
    if (this.#kinds.size > 5000) this.#kinds.clear();
    const kind = this.#ask(text);
    this.#kinds.set(text, kind);
    return kind;
  }

  /** Without regard to the table: what the dictionary has. */
  ofDictionary(text: string): PartKind {
    const [token, ...rest] = this.#tokenizer.tokenize(text);
    if (!token) return 'word';
    if (rest.length > 0) return 'pieces';
    if (token.pos[0] === 'UNK') return 'unknown';
    if (token.pos[2] === '人名') return 'person';
    if (token.pos[1] !== '固有名詞') return 'word';
    return token.pos[2] === '一般' ? 'unknown' : 'place';
  }

  #ask(text: string): PartKind {
    if (/^[A-Z]/.test(text)) return 'initial';
    const table = foreignPart(text);
    if (table !== undefined && table !== 'ending') return table;
    if (firmWord.test(text)) return 'firm';
    if (katakanaStops.test(text)) return 'word';
    const kind = this.ofDictionary(text);
    if (kind === 'person') return 'person';
    if (plural.test(text)) return 'word';
    return table === 'ending' && (kind === 'unknown' || kind === 'pieces') ? 'ending' : kind;
  }
}

const kindsOf = new WeakMap<Tokenizer, PartKinds>();

function kindsFor(tokenizer: Tokenizer): PartKinds {
  const known = kindsOf.get(tokenizer) ?? new PartKinds(tokenizer);
  kindsOf.set(tokenizer, known);
  return known;
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A single word needs more than its look where it may be a place or a thing as well. */
function singleWeight(name: string, kinds: PartKinds): number {
  const kind = kinds.of(name);
  const plain = kinds.ofDictionary(name);
  if (kind === 'particle' || kind === 'word' || kind === 'firm') return weight.word;
  if (kind === 'given' || kind === 'surname')
    return plain === 'word' ? -0.2 : plain === 'place' ? 0 : name.length <= 2 ? 0.4 : weight[kind];
  if (kind === 'place' || thingEnd.test(name)) return -2;
  return kind === 'pieces' || name.length >= 9 ? -0.2 : weight[kind];
}

function partsWeight(parts: readonly string[], kinds: PartKinds, after: string): number {
  const found = parts.map((each) => kinds.of(each));
  const sum = found.reduce((total, kind) => total + weight[kind], 0);
  const headed = found[0] === 'given' || found[0] === 'person' || found[0] === 'initial';
  const plain =
    parts.length === 2 &&
    /^(?:は|が|も|と|ら)/.test(after) &&
    found.every((kind) => kind === 'unknown' || kind === 'ending');
  return sum + (headed || plain ? 0.5 : 0);
}

function isPerson(name: string, kinds: PartKinds, { before, after }: Surroundings): boolean {
  const speaks = personWeightAfter(after);
  if (!rightEdge.test(after) && speaks < 1.5) return false;
  const parts = name
    .replace(/[1-9][0-9]?世$/, '')
    .split(/[・=＝ .]/)
    .filter((each) => each !== '');
  const context =
    speaks +
    (personBefore.test(before) ? 1.5 : 0) +
    (/世$/.test(name) ? 2 : 0) -
    (placeUse.test(after) && speaks < 2 ? 2 : 0);
  if (parts.length >= 2) return partsWeight(parts, kinds, after) + context >= 1.5;
  return singleWeight(parts[0] ?? '', kinds) + context >= 1.6;
}

/** Finds foreign names in katakana by the table, the dictionary and what stands beside them. */
export function findForeignNames(text: string, tokenizer: Tokenizer): NameHit[] {
  const hits: NameHit[] = [];
  for (const match of text.matchAll(katakana)) {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    const around = { before: text.slice(Math.max(0, start - 16), start), after: text.slice(end, end + 56) };
    if (name.length < 2 || pseudonymAfter.test(around.after) || endsInPseudonym(around.before)) continue;
    if (!(leftEdge.test(around.before) || personBefore.test(around.before))) continue;
    if (!isPerson(name, kindsFor(tokenizer), around)) continue;
    hits.push({ start, end, tier: 'possible', reason: 'foreign', score: 3, name: { given: name }, staff: false });
  }
  return hits;
}
