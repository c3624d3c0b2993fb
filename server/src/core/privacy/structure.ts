import { foldWidth } from './fold.ts';
import { speakerEnds } from './speakers.ts';

/** What the lines of a stretch are about, as its heading or label says. */
export type Section = 'plain' | 'attendees' | 'roster' | 'persons' | 'agencies';

/** A table cell; offsets in the line. `header` is the heading of its column, `label` the cell before it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly header: string;
}

/** A line with what the lines around it say about it. All that finders may look at is in here, so it is the cache key. */
export interface Line {
  /** The source text of the line, without its line break. */
  readonly raw: string;
  /** The same in folded width; equal length. */
  readonly text: string;
  /** Offset of the line in the document. */
  readonly start: number;
  readonly cells: readonly Cell[];
  readonly section: Section;
  /** A label that stands alone on the line before: its value is here. */
  readonly carried: string;
  /** The block of lines belongs to an agency (its name stands above). */
  readonly agencyBlock: boolean;
  /** The line begins with a speaker of a talk, who ends here. */
  readonly speakerEnd?: number;
  readonly key: string;
}

const decoration = '[\\s#>*・■□◆◇●○◎▼【\\[(<《〈「『:_-]*';
const labelOnly = new RegExp(
  `^${decoration}(?:[(]?\\d{1,2}[).]?\\s*)?([^\\s:。、|【】\\]()]{2,16})[】\\])》〉>」』*_]*\\s*(?:[(]\\d{1,3}[人名][)])?\\s*:?\\s*$`,
);
/** A line that ends in a word for a number or an address and holds nothing else: 生活保護　ケースNo., 口座番号（普通）. */
const looseLabel = new RegExp(
  `^${decoration}((?:[^:。、|\\d]{1,24}?(?:番号|番|No\\.?|ID|CD|コー(?:ド|ト゛)|アカウント|口座|手帳|カード|電話|携帯|メール|アドレス|生年月日|住所|旅券|パスポート|免許証?)(?:\\s?[(][^)\\d]{1,8}[)])?|郵便番号:?\\s?〒|〒))[】\\])》〉>」』*_]*\\s*:?\\s*$`,
);
const heading = /^\s*(?:#{1,6}\s|[■□◆◇●▼【《〈]|[(]?\d{1,2}[).]\s|\d{1,2}\s)/;
const sectionWords: readonly (readonly [Section, RegExp])[] = [
  ['attendees', /出席|参加者|参集|構成員|委員名簿|名簿|説明員|傍聴|欠席|対応者|担当者一覧|メンバー|事務局職員/],
  ['agencies', /連絡先一覧|関係機関|相談窓口|問い?合わ?せ|社会資源|緊急時の連絡先|事業所一覧|支援機関|相談先/],
  [
    'persons',
    /家族構成|世帯構成|世帯員|世帯の(?:構成|状況)|家族(?:の)?状況|^家族$|^世帯$|基本情報|対象者|本人情報|相談者/,
  ],
];

/** The kind of section that a heading or label opens. */
function sectionOf(label: string): Section {
  return sectionWords.find(([, words]) => words.test(label))?.[0] ?? 'plain';
}

const agencyName =
  /(?:センター|窓口|相談所|協議会|事務所|病院|クリニック|医院|診療所|薬局|役所|役場|保健所|事業所|ステーション|学校|保育[所園]|学園|施設|法人|株式会社|有限会社|支所|出張所|署|法テラス|ハローワーク|[福保生子地健高障]\S{0,8}[課係室])/;
/** A short line that ends in the name of an agency. */
const agencyEnds = new RegExp(`${agencyName.source}\\S{0,12}\\s*$`);
/** A line that begins with the kind of a firm or a service and holds nothing else: a signature, an address. */
const agencyBegins =
  /^\s*(?:訪問介護|訪問看護|居宅介護支援|デイサービス|通所介護|小規模多機能|グループホーム|特別養護老人ホーム|ケアプラン|就労継続支援|就労移行支援|相談支援|社会福祉法人|医療法人|NPO法人|特定非営利活動法人|株式会社|有限会社|一般社団法人|公益社団法人)[^\s。、]{1,20}\s*$/;
const agencyLabel =
  /^[\s・*-]*(?:名称|機関名?|事業所名?|施設名?|法人名|所属|病院名?|医療機関名?|相談窓口|問い?合わ?せ先?|連絡先機関|発行|事務局|主催|窓口|担当課)\s*[:]?\s/;
const personLabel = /氏\s*名|本人|住所\s*[:]?\s*$|世帯|利用者|相談者|対象者|生年月日/;

interface State {
  section: Section;
  sectionIndent: number;
  carried: string;
  agencyBlock: boolean;
  headers: readonly string[];
  inTable: boolean;
}

function splitCells(text: string): { start: number; end: number }[] {
  const separator = text.includes('|') ? '|' : '\t';
  const cells: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== separator) continue;
    cells.push({ start, end: i });
    start = i + 1;
  }
  if (separator === '|' && text.trimStart().startsWith('|')) cells.shift();
  if (separator === '|' && text.trimEnd().endsWith('|')) cells.pop();
  return cells;
}

const isTableRow = (text: string): boolean => (text.match(/\|/g)?.length ?? 0) >= 2 || text.includes('\t');
const isRule = (text: string): boolean => /^[\s|:-]+$/.test(text) && text.includes('-');

function trimmed(text: string, start: number, end: number): { start: number; end: number; text: string } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to, text: text.slice(from, to) };
}

function readCells(text: string, state: State): Cell[] {
  return splitCells(text).map((cell, column) => ({
    ...trimmed(text, cell.start, cell.end),
    header: state.headers[column] ?? '',
  }));
}

/** A first row without digits whose cells are short is taken for the heading of its table. */
function looksLikeHeader(cells: readonly Cell[]): boolean {
  return cells.length >= 3 && cells.every((cell) => cell.text.length <= 14 && !/[\d:。]/.test(cell.text));
}

function tableCells(text: string, nextText: string, state: State): Cell[] {
  if (isRule(text)) {
    state.inTable = true;
    return [];
  }
  const cells = readCells(text, state);
  if (state.inTable) return cells;
  state.inTable = true;
  const ruled = isRule(nextText) && nextText.includes('|');
  const header = ruled || (!text.includes('|') && looksLikeHeader(cells));
  state.headers = header ? cells.map((cell) => cell.text) : [];
  return header ? [] : cells;
}

function leaveTable(state: State): void {
  state.inTable = false;
  state.headers = [];
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

function enterSection(label: string, text: string, state: State): void {
  const section = sectionOf(label);
  const isHeading = heading.test(text);
  const dedented = indentOf(text) <= state.sectionIndent;
  if (section === 'plain' && !isHeading && !dedented) return;
  state.section = section;
  state.sectionIndent = indentOf(text);
}

/** A heading over names of those who use a service or meet: 参加者名簿（敬称略）. */
const roster = /名簿|敬称略|連絡網/;

/** After a line of the form `key: value` at the section's own indent, a YAML or label section is over. */
const keyed = /^\s*[^\s:|]{1,12}\s*:\s*\S/;

function updateState(text: string, state: State): void {
  const label = labelOnly.exec(text)?.[1];
  const loose = label === undefined ? looseLabel.exec(text)?.[1] : undefined;
  if (loose !== undefined) {
    state.carried = loose;
    return;
  }
  if (label !== undefined) {
    enterSection(label, text, state);
    state.carried = label;
    if (heading.test(text)) state.agencyBlock = false;
    return;
  }
  if (roster.test(text) && text.length <= 40 && !/[、。]/.test(text)) {
    state.section = 'roster';
    state.sectionIndent = indentOf(text);
  } else if (heading.test(text)) {
    state.section = sectionOf(text.slice(0, 30));
    state.sectionIndent = indentOf(text);
    state.agencyBlock = false;
  } else if (keyed.test(text) && indentOf(text) <= state.sectionIndent && !/^\s*[-・]/.test(text)) {
    state.section = 'plain';
  }
  state.carried = '';
}

function updateAgencyBlock(text: string, state: State): void {
  if (text.trim() === '') state.agencyBlock = false;
  else if (personLabel.test(text)) state.agencyBlock = false;
  else if (agencyLabel.test(text) && agencyName.test(text)) state.agencyBlock = true;
  else if (text.length <= 40 && agencyBegins.test(text)) state.agencyBlock = true;
  else if (text.length <= 40 && agencyEnds.test(text)) state.agencyBlock = true;
}

/** Splits a document into lines and says for each what its surroundings tell: table headings, section, label above. */
export function readLines(document: string): Line[] {
  const rawLines = document.split('\n');
  const texts = rawLines.map((raw) => foldWidth(raw.endsWith('\r') ? raw.slice(0, -1) : raw));
  const speakers = speakerEnds(texts);
  const state: State = {
    section: 'plain',
    sectionIndent: 0,
    carried: '',
    agencyBlock: false,
    headers: [],
    inTable: false,
  };
  let start = 0;
  return rawLines.map((rawWithReturn, index) => {
    const text = texts[index] ?? '';
    const raw = rawWithReturn.slice(0, text.length);
    const row = isTableRow(text);
    if (!row) leaveTable(state);
    const cells = row ? tableCells(text, texts[index + 1] ?? '', state) : [];
    const blank = text.trim() === '';
    const carried = state.carried;
    updateAgencyBlock(text, state);
    if (!row && !blank) updateState(text, state);
    else if (row) state.carried = '';
    const { section, agencyBlock } = state;
    const headers = row ? state.headers.join('|') : '';
    const speakerEnd = speakers[index];
    const key = `${section}\u0000${speakerEnd ?? ''}\u0000${agencyBlock ? 1 : 0}\u0000${carried}\u0000${headers}\u0000${cells.length}\u0000${raw}`;
    const place = { raw, text, start, cells, section, carried, agencyBlock, key };
    const line: Line = speakerEnd === undefined ? place : { ...place, speakerEnd };
    start += rawWithReturn.length + 1;
    return line;
  });
}

/** Whether a text names an agency (センター, 窓口, 病院 …). */
export function namesAgency(text: string): boolean {
  return agencyName.test(text);
}
