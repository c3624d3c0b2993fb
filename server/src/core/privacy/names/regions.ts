import type { Line } from '../structure.ts';
import { speechRegions } from './speeches.ts';
import type { Region, RegionMode } from './types.ts';
import { kinWords, staffWords } from './words.ts';

interface LabelKind {
  readonly mode: RegionMode;
  readonly staff: boolean;
  readonly words: RegExp;
  readonly person?: boolean;
}

const roleLabel = `(?:${[...staffWords].sort((a, b) => b.length - a.length).join('|')})`;
const kinLabel = `(?:${[...kinWords].sort((a, b) => b.length - a.length).join('|')})`;

/** Labels in front of names, tried in order; the whole label must fit. */
const labelKinds: readonly LabelKind[] = [
  {
    mode: 'kana',
    staff: false,
    person: true,
    words:
      /^(?:フリガナ|ふりがな|ふり仮名|振り?仮名|カナ氏名|氏名\(?(?:カナ|かな|フリガナ|ふりがな)\)?|(?:よみ|ヨミ)(?:がな|ガナ|仮名)?|読み(?:がな|仮名)?|カナ|かな)$/,
  },
  {
    mode: 'strict',
    staff: true,
    person: true,
    words:
      /^(?:(?:担当|職員|委員|記入|記録|作成|報告|出席|参加|対応|受付|紹介|受理|相談員|支援員|援助|世話|調査|評価|通訳|取得)者?(?:の)?(?:氏名|名|名前)|委員名|職氏名|役職・?氏名|職名・?氏名|所属・?氏名|所属・?職・?氏名|医師名|主治医名|担当医師?名|教員名|担任名|代表者(?:名|氏名))$/,
  },
  {
    mode: 'strict',
    staff: false,
    person: true,
    words:
      /^(?:[^ ]{0,8}氏\s?名(?:\(?(?:漢字|自署|署名)\)?)?|お?名\s?前|姓名|[^ ]{0,6}のお?名前|姓|名|旧姓|旧氏名?|通称名?|本名|(?:利用者|相談者|対象者|申請者|申込者|本人|患者|児童|園児|幼児|生徒|児|子ども|子|世帯主|保護者|入所者|被保険者|受給者|被後見人|契約者|届出人|来談者|来所者|家族|同居者|口座|ケース|クライエント|登録者|参加希望者)(?:の)?(?:氏名|お?名前|名|名義人?)|(?:口座)?名義人?|署名|自署|サイン|(?:[Ff]ull)?[Nn]ame|NAME|ローマ字|英字氏名)$/,
  },
  {
    mode: 'soft',
    staff: true,
    person: true,
    words:
      /^(?:[^ ]{0,4}(?:記録|記入|作成|報告|受付|取得|説明|調査|評価|聴取|聞き?取り|面接|訪問|面談|起案|引継|発信|受信|発言|入力|推薦|調査実施|認定調査|担当|運転|送迎|添乗|発見|通訳|受理|検温|配膳|申し?送り|電話受)者|受けた人|受け手|電話受け?|受け|書記|議長|座長|司会(?:進行)?|進行役|担当(?:Ns|Dr|PT|OT|ST|CM|CW|SW|HH|Ph|ケアマネ|保健師|医師?|看護師|職員)|(?:主|副|正)?担当(?:者名?)?|主治医|担任(?:教諭)?|副担任|学年主任|養護教諭|嘱託医|かかりつけ医|講師|運転(?:手|士)?|添乗|記録|筆記|文責|[Nn]s|[Dd]r|PT|OT|ST|MSW|PSW|CM|CW|SSW|SC|前任者?|後任者?|引継先)$/,
  },
  {
    mode: 'soft',
    staff: true,
    words:
      /^(?:出席(?:者|委員|職員)?|参加(?:者|機関)?|参集者|欠席(?:者|委員)?|遅刻者?|早退者?|構成員|メンバー|[^ ]{0,6}担当(?:者|職員|医|課|ケアマネ|CW|SW|Ns|保健師|医師)?|[^ ]{0,4}(?:記録|記入|作成|報告|対応|受付|取得|説明|提出|提供|調査|評価|聴取|聞き?取り|面接|訪問|同席|同行|起案|確認|引継|発信|受信|送信|紹介|発言|入力|推薦)者|司会(?:進行)?|進行(?:役)?|書記|議長|座長|傍聴者?|同席|同行|かかりつけ医?|対応|支援者|署名委員|会議録署名(?:議員|委員)|提案者|質問者|答弁者|講師|助言者|責任者|代表者|事務局|後見人等?|対応|受付|担当|起案|応対|聴取|面談|訪問|ボランティア|スタッフ|当番|当直|夜勤|日勤|早番|遅番|世話役|補助|職員|[月火水木金土日](?:曜日?)?)$/,
  },
  { mode: 'soft', staff: true, words: new RegExp(`^[^ ]{0,8}${roleLabel}$`) },
  {
    mode: 'soft',
    staff: false,
    words: new RegExp(
      `^(?:${kinLabel}|(?:相談|申請|申込|対象|来談|来所|連絡|同居|別居|介護|養育|扶養|保証|身元保証|身元引受|契約|届出|通報|通告|被虐待|虐待|要支援|主たる介護|主介護|主な介護|世話)(?:者|人)|緊急連絡先|緊急時連絡先|連絡先|対象|相手|話者|ケース|世帯|保護者|代理人|立会人?|紹介元|通報元|振込先|あて先|宛先|差出人|相談経路|家族|家族構成|同居家族|世帯員|世帯構成|きょうだい|兄弟姉妹|子|子ども|親|親族|関係者|キーマン|面接者|面談者|乗車|降車|利用|新規|初参加|参加|見学|体験|訪問先|届出者|申出人|申立人|要支援者|避難支援者|被[^ ]{1,4}人|入居者|借主|貸主|入所者|債務者|滞納者|申告者|養護者|[^ ]{0,6}本人|死亡者|故人|引受人|保証人|代理|里親|里子|子|友人|知人|同行者|付添人?|通称|会員|入会者?|退会者?|寄付者?|登録|[^ ]{0,6}登録者?)$`,
    ),
  },
];

const kindOf = (label: string): LabelKind | undefined => {
  const plain = label
    .replace(/^[\s・■□◆◇●○◎▼※①-⑳【[(「*#>-]+|[\s】\])」*]+$/g, '')
    .replace(/\s+/g, '')
    .replace(/^[(]?\d{1,2}[).]?|[①-⑳\d]+$/g, '');
  return plain === '' || plain.length > 16 ? undefined : labelKinds.find((kind) => kind.words.test(plain));
};

/** A label in the middle of a line with only a space behind it: 受付　3月4日　受付者 山田. */
const middleLabel = /(?<=[^\s:|、。]\s+)([^\s:|、。()「」]{2,10})\s+(?=[^\s:|、。()\d])/g;

function middleLabels(text: string, from: number): { kind: LabelKind; from: number; labelAt: number }[] {
  return [...text.matchAll(middleLabel)].flatMap((match) => {
    const kind = match.index >= from ? kindOf(match[1] ?? '') : undefined;
    return kind ? [{ kind, from: match.index + match[0].length, labelAt: match.index }] : [];
  });
}

const inlineLabel =
  /(^|[\s|、。,(【[「・■□◆◇●○▼※/-])([^\s:|、。,(【[「]{1,12}(?:\([^)]{1,6}\))?)(?:\s*[】\]]\s*:?|\s*:)\s*/g;
const spacedLabel =
  /^(?:\s*[(]?\d{1,2}[).]? +)?([\s・■□◆◇●○◎▼※①-⑳【[*#>-]*[^\s:|、。]{1,12}?(?: [^\s:|、。])?)[ \t]+(?=\S)/;

const bracketLabel = /(?<![^\s|、。,・:])([^\s:|、。,()]{2,8}) ?[(]([^()]{1,24})[)]/g;

/** A label with its value in brackets: 司会（水沢）, 訪問（杉野目・芦田）. */
function bracketRegions(text: string): Region[] {
  return [...text.matchAll(bracketLabel)].flatMap((match): Region[] => {
    const kind = kindOf(match[1] ?? '');
    const start = match.index + match[0].indexOf('(') + 1;
    if (!kind || kind.mode === 'kana') return [];
    return [
      { start, end: start + (match[2]?.length ?? 0), mode: 'soft', staff: kind.staff, reason: 'label', person: false },
    ];
  });
}

function labelRegions(line: Line): Region[] {
  const regions: Region[] = [];
  const text = line.text;
  const heading = line.cells.length === 0 && (text.includes('\t') || /^\s*\|/.test(text));
  if (heading) return regions;
  const found: { kind: LabelKind | undefined; from: number; labelAt: number }[] = [];
  for (const match of text.matchAll(inlineLabel)) {
    const from = match.index + match[0].length;
    found.push({ kind: kindOf(match[2] ?? ''), from, labelAt: match.index });
  }
  const spaced = (found[0]?.labelAt ?? 1) > 0 ? spacedLabel.exec(text) : null;
  if (spaced && spaced[0].length <= (found[0]?.labelAt ?? text.length))
    found.unshift({ kind: kindOf(spaced[1] ?? ''), from: spaced[0].length, labelAt: 0 });
  found.push(...middleLabels(text, 1).filter(({ from }) => !found.some((other) => other.from === from)));
  found.sort((a, b) => a.from - b.from);
  found.forEach(({ kind, from }, index) => {
    const cell = line.cells.find((each) => each.start <= from && from <= each.end);
    const end = Math.min(found[index + 1]?.labelAt ?? text.length, endOfValue(text, from), cell?.end ?? text.length);
    if (kind)
      regions.push({
        start: from,
        end,
        mode: kind.mode,
        staff: kind.staff,
        reason: 'label',
        person: kind.person ?? false,
      });
  });
  return regions;
}

function endOfValue(text: string, from: number): number {
  const stop = /[|。]/g;
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function cellRegions(line: Line): Region[] {
  return line.cells.flatMap((cell, index): Region[] => {
    const previous = line.cells[index - 1];
    const byHeader = cell.header === '' ? undefined : kindOf(cell.header);
    const byRow = previous && (cell.header === '' || index === 1) ? kindOf(previous.text) : undefined;
    const kind = byHeader ?? byRow;
    if (!kind || cell.text === '') return [];
    const staff = kind.staff || isStaffTable(line);
    const { mode, person = false } = kind;
    return [{ start: cell.start, end: cell.end, mode, staff, reason: 'column', person }];
  });
}

/** A table with a column for agencies or professions lists staff. */
function isStaffTable(line: Line): boolean {
  return line.cells.some((cell) =>
    /^(?:機関|所属|職種|役職|職名|部署|事業所|団体|機関名|所属機関|所属・役職|職)$/.test(cell.header),
  );
}

/** A key of its own in a list of attendees: 機関, 職種 … */
const otherLabel = /^\s*[-・*]?\s*(?:機関|職種|所属|団体|役職|部署|備考|役割|種類|日時|場所|議題|会議|電話|連絡先)\s*:/;

/** A line that lists who is there, often by agency: 出席　福祉課：…　社協：…. */
const attendeesLine = /^[\s・*■□◆◇●○◎-]*(?:出席|参加|列席)(?:者|委員|機関)?\s*[: ]/;

/** The stretches of a line where its labels, its column headings or its section let expect names. */
export function regionsOf(line: Line): readonly Region[] {
  const regions = [
    ...speechRegions(line.text),
    ...bracketRegions(line.text),
    ...cellRegions(line),
    ...labelRegions(line),
  ];
  const carried = line.carried === '' ? undefined : kindOf(line.carried);
  const whole = { start: 0, end: line.text.length };
  if (carried && regions.length === 0 && line.cells.length === 0 && line.text.length <= 40)
    regions.push({
      ...whole,
      mode: carried.mode,
      staff: carried.staff,
      reason: 'label',
      person: carried.person ?? false,
    });
  if (line.speakerEnd !== undefined)
    regions.unshift({ start: 0, end: line.speakerEnd, mode: 'soft', staff: false, reason: 'speaker', person: false });
  if (line.section === 'roster')
    return [...regions, { ...whole, mode: 'soft', staff: false, reason: 'attendee', person: false }];
  if (attendeesLine.test(line.text) && line.section !== 'attendees')
    regions.push({ ...whole, mode: 'soft', staff: true, reason: 'attendee', person: false });
  if (line.section === 'attendees') {
    const staffed = regions.map((region) => ({ ...region, staff: true }));
    if (regions.length === 0 && otherLabel.test(line.text)) return [];
    return [...staffed, { ...whole, mode: 'soft', staff: true, reason: 'attendee', person: false }];
  }
  return regions;
}
