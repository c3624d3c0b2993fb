import type { Hit } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './structure.ts';

const kanjiNumber = '[〇一二三四五六七八九十百]';
const num = `(?:\\d{1,5}|${kanjiNumber}{1,5})`;
/** 3丁目20番30号, 3-20-30, 83番地の2, 1丁目11番以下未定 … */
const houseNumber =
  `(?:第?${num}\\s?(?:丁目|条通?)\\s?(?:[東西南北]?${num}\\s?丁目\\s?)?(?:${num}\\s?(?:番地?|-)\\s?(?:の\\s?)?(?:${num}(?:\\s?[-の]\\s?${num})*\\s?号?)?(?:以下未定)?|${num}(?:\\s?-\\s?${num})*)` +
  `|${num}\\s?番(?:地|町|丁)?\\s?(?:の\\s?)?(?:${num}(?:\\s?-\\s?${num})*\\s?号?)?` +
  `|\\d{1,5}(?:\\s?[-の]\\s?\\d{1,5})+(?:\\s?号)?|\\d{1,5}(?:番地?)?)`;
const town = '[一-鿿㐀-䶿々〆ヶヵケァ-ヺーぁ-ん大字]{0,24}?';
const afterMunicipality = new RegExp(
  `^\\s?(${town})\\s?(${houseNumber})(?![\\d年月日人件名円回時分歳才%歩カか代%]|\\s?(?:か所|ヶ所|箇所|世帯|年度))`,
);
const buildingKind =
  '荘|ハイツ|コーポ|マンション|アパート|ハイム|メゾン|団地|住宅|ビル|レジデンス|寮|館|コート|パレス|ハウス|ヴィラ|テラス|タウン|ヒルズ|苑|棟';
const buildingName =
  `(?!の)[一-鿿々ァ-ヺーぁ-んA-Za-z0-9・'ヶ]{1,20}?(?:${buildingKind})[A-ZⅠ-Ⅻ]?` +
  '|(?:メゾン|コーポ|ハイツ|ハイム|マンション|アパート|レジデンス|コート|パレス|ハウス|サンライズ|ヴィレッジ|ドミール|シャトー|プラザ|グラン|サン|レオ|パーク|シティ|ライオンズ|ヴィラ|エスポワール|フォレスト|ロイヤル|第[一二三])[一-鿿々ァ-ヺーぁ-んA-Za-z・]{1,14}';
const room = '[A-Za-z]?-?\\d{1,4}(?:-\\d{1,4})?\\s?(?:号室|号棟|号|室|F|階|棟|(?![\\d年月日時人]))';
/** A building and a room behind the house number; several parts as in 市営住宅3棟402号. */
const building = new RegExp(
  `^(?:\\s?(?:${buildingName})(?:\\s?${room}){0,3}|\\s?\\d{1,4}\\s?(?:号室|室)|\\s[A-Za-z]?-?\\d{3,4}(?![\\d年月日-])|-\\d{1,4}|\\s?[(]?[一-龠]{1,5}\\s?(?:様)?方(?:[)]|(?=[\\s、。]|$)))`,
);
const hardStops = /(?:[はがをにでともへ、。]|から|まで|より|など|において|在住|として|する|した|いる|です|ます|こと)/;

/** Where a municipality ends in the text: the longest name in the list that ends at `end`. */
function municipalityStart(text: string, end: number, lexicon: Lexicon): number | undefined {
  for (let length = Math.min(12, end); length >= 2; length--) {
    if (lexicon.municipalities.has(text.slice(end - length, end))) return end - length;
  }
  return undefined;
}

function prefectureStart(text: string, start: number, lexicon: Lexicon): number {
  for (const length of [3, 4]) {
    if (lexicon.prefectures.has(text.slice(start - length, start))) return start - length;
  }
  const county = /(?:[一-鿿]{1,4}郡)$/.exec(text.slice(0, start));
  return county ? prefectureStart(text, start - county[0].length, lexicon) : start;
}

interface Anchor {
  readonly start: number;
  readonly end: number;
}

function anchors(text: string, lexicon: Lexicon): Anchor[] {
  const found: Anchor[] = [];
  for (const match of text.matchAll(/[市区町村]/g)) {
    const end = match.index + 1;
    const start = municipalityStart(text, end, lexicon);
    if (start === undefined) continue;
    const previous = found.at(-1);
    if (previous && start <= previous.end) found.pop();
    const from = previous && start <= previous.end ? Math.min(previous.start, start) : start;
    found.push({ start: prefectureStart(text, from, lexicon), end });
  }
  return found;
}

/** A town of a real address has no particles and no verb in it. */
function isTown(name: string): boolean {
  if (/第$/.test(name)) return false;
  const kana = name
    .replace(/[一-鿿㐀-䶿々]+の[一-鿿]/g, '')
    .replace(/[がヶ]丘|[がヶ]谷|[がヶ]原|[がヶ]崎|のはら|ひがし|みなみ|きた|にし/g, '');
  return !hardStops.test(kana) || /^[ぁ-ん]{2,8}(?:町|野|丘|台|が丘)?$/.test(name);
}

function withBuilding(text: string, end: number): number {
  const match = building.exec(text.slice(end, end + 48));
  return end + (match?.[0].trimEnd().length ?? 0);
}

function addressAt(text: string, anchor: Anchor): Hit | undefined {
  const match = afterMunicipality.exec(text.slice(anchor.end, anchor.end + 64));
  if (!match || !isTown(match[1] ?? '')) return undefined;
  const number = match[2] ?? '';
  if (/^\d{4}$/.test(number) && (match[1] ?? '') === '') return undefined;
  const onlyBlock = /^(?:第)?[^-番]{1,6}丁目$/.test(number);
  if (onlyBlock) return undefined;
  const end = withBuilding(text, anchor.end + match[0].length);
  return { type: 'ADDRESS', start: anchor.start, end, tier: 'certain', reason: 'municipality' };
}

const kanjiTown = '[一-鿿々ヶケァ-ヺー]{2,12}';
/** A town and a house number written out, which need no municipality: 本町3丁目2番1号, 字山田35番地. */
const bareAddress = new RegExp(
  `(?:大字${kanjiTown}|字${kanjiTown}|${kanjiTown}(?=\\d|${kanjiNumber}+丁目))(?:\\d{1,2}|${kanjiNumber}{1,3})?(?:丁目\\s?\\d{1,4}\\s?(?:番地?\\s?(?:の\\s?)?(?:\\d{1,4}\\s?号?)?|-\\s?\\d{1,4}(?:-\\d{1,5})*)|(?<=\\d)番地の?\\d{0,4}|(?<=\\d)番\\d{1,3}号|\\d{1,4}番地(?:の?\\d{1,4})?|\\d{1,3}番\\d{1,3}号)`,
  'g',
);
const dashedTown = new RegExp(
  `(?:${kanjiTown}(?:町|台|丘|字[一-鿿]{1,6})|[一-鿿]{1,4})\\s?\\d{1,4}-\\d{1,4}(?:-\\d{1,5})?(?![\\d-])`,
  'g',
);
const labelled =
  /(?:現住所|住所地|住所|居所|本籍地?|転居先|転出先|転入先|住民票|居住地|所在地|実家|帰省先|送付先)\s?[|:は)\]】\s]{1,4}/g;
const afterLabel = new RegExp(
  `^(?:[一-鿿々ヶケァ-ヺーぁ-ん]{1,24}?)\\s?${houseNumber}(?![\\d年月日人件名円回時分歳才%])`,
);

function findBare(text: string): Hit[] {
  return [...text.matchAll(bareAddress)].map((match) => {
    const end = withBuilding(text, match.index + match[0].length);
    return { type: 'ADDRESS', start: match.index, end, tier: 'certain', reason: 'house-number' };
  });
}

function labelledAt(text: string, start: number): Hit[] {
  const match = afterLabel.exec(text.slice(start, start + 64));
  if (!match || hardStops.test(match[0].replace(/^[一-鿿]+の/, ''))) return [];
  const end = withBuilding(text, start + match[0].length);
  return [{ type: 'ADDRESS', start, end, tier: 'certain', reason: 'label' }];
}

const addressHeader = /住所|居所|所在地|本籍|転居先/;

function findLabelled(line: Line): Hit[] {
  const starts = [...line.text.matchAll(labelled)].map((match) => match.index + match[0].length);
  if (addressHeader.test(line.carried)) starts.push(line.text.length - line.text.trimStart().length);
  for (const cell of line.cells) if (addressHeader.test(cell.header)) starts.push(cell.start);
  return starts.flatMap((start) => labelledAt(line.text, start));
}

const residence = /^\s?(?:に|へ|で)?(?:居住|転居|在住|住んで|暮ら|引っ?越)|^の自宅/;

function findDashed(text: string): Hit[] {
  return [...text.matchAll(dashedTown)].flatMap((match): Hit[] => {
    const end = match.index + match[0].length;
    if (!residence.test(text.slice(end, end + 8))) return [];
    return [{ type: 'ADDRESS', start: match.index, end, tier: 'possible', reason: 'house-number' }];
  });
}

const hasNumber = /\d|[一二三四五六七八九十]丁目/;

/** Finds addresses down to the house number in one line; a municipality or a town alone is none. */
export function findAddresses(line: Line, lexicon: Lexicon): Hit[] {
  if (!hasNumber.test(line.text)) return [];
  const anchored = anchors(line.text, lexicon).flatMap((anchor) => addressAt(line.text, anchor) ?? []);
  return [...anchored, ...findLabelled(line), ...findBare(line.text), ...findDashed(line.text)];
}
