import type { Hit } from './finding.ts';
import { isMobile } from './identifiers/phone.ts';
import { type Line, namesAgency } from './structure.ts';

/** Kinds of data that agencies have too. */
const contactTypes: ReadonlySet<string> = new Set(['PHONE', 'ADDRESS', 'POSTAL_CODE', 'EMAIL', 'BANK_ACCOUNT']);

const officeWord =
  /センター|窓口|相談所|相談室|協議会|社協|包括|事務所|事務局|病院|クリニック|医院|診療所|薬局|役所|役場|庁舎|保健所|事業所|ステーション|学校|保育[所園]|幼稚園|学園|施設|法人|会社|支所|出張所|警察署|消防署|裁判所|法テラス|ハローワーク|代表(?!者)|直通|内線|担当課|会館|公民館|児相|[一-龠]{1,8}(?<![日放経結効成効])[課係室](?![題長])|デイサービス|グループホーム|ホーム(?![ヘペレ])|ホール|商店|工務店|不動産|管理会社|連合会|協会|組合|機構|公社|財団|社団|営業所|大学|作業所/g;
const personWord =
  /本人|自宅|携帯|実家|世帯主|氏名|利用者|相談者|対象者|申請者|患者|緊急連絡先|現住所|転居先|居所|続柄|生年月日|[長次二三]男|[長次二三]女|(?<![保伯叔祖])父|(?<!祖)母|妻|夫(?!婦)|兄|姉|弟|妹|祖父|祖母|娘|息子|親族|家族|知人|友人|キーパーソン|さん|様(?!式|子|々)|氏(?!名)|宅/g;
const afterOffice =
  /^\s?[()（]?\s?(?:代表|直通|内線|代\)|(?:[一-龠ぁ-んァ-ヶー]{1,14})?(?:センター|窓口|課|係|病院|内\)|役所|役場|会館|社協|協議会内|併用))/;
const officeMail =
  /@(?:[\w-]+\.)*(?:lg|go|ac|ed|or)\.jp$|^(?:info|soudan|contact|office|fukushi|houkatsu|kaigo|support|toiawase|madoguchi)[\w.-]*@/i;

function lastIndex(pattern: RegExp, text: string): number {
  let index = -1;
  for (const match of text.matchAll(pattern)) index = match.index + match[0].length;
  return index;
}

/** The part of the line that belongs to the value: its sentence, and in a table the row. */
function contextBefore(line: Line, hit: Hit): string {
  const before = line.text.slice(0, hit.start);
  return before.slice(before.lastIndexOf('。') + 1);
}

const personHeader = /氏名|名前|本人|続柄|利用者|対象者|世帯/;

/** Column headings say whose contacts a table holds. */
function ownerByTable(line: Line): 'office' | 'person' | undefined {
  const headers = line.cells.map((cell) => cell.header).join('|');
  if (headers === '') return undefined;
  if (/機関|事業所|施設|所属|部署|病院|窓口|名称/.test(headers)) return 'office';
  return personHeader.test(headers) ? 'person' : undefined;
}

function isOfficeByWords(line: Line, hit: Hit): boolean {
  const before = contextBefore(line, hit);
  const office = lastIndex(officeWord, before);
  const person = lastIndex(personWord, before);
  if (afterOffice.test(line.text.slice(hit.end, hit.end + 24))) return true;
  if (office < 0 && person < 0) return line.agencyBlock || line.section === 'agencies';
  return office > person;
}

/** Whether a contact belongs to an agency: its owner is the nearest word for a person or an agency before it. */
export function isOfficeContact(line: Line, hit: Hit): boolean {
  if (!contactTypes.has(hit.type)) return false;
  const value = line.text.slice(hit.start, hit.end);
  if (hit.type === 'EMAIL' && officeMail.test(value)) return true;
  if (hit.type === 'PHONE' && isMobile(value) && !line.agencyBlock)
    return /(?:公用|業務|職員|当番)[^。]{0,6}$/.test(line.text.slice(0, hit.start));
  if (hit.type === 'ADDRESS' && namesAgency(line.text.slice(hit.end, hit.end + 24).split(/[、。はがの]/)[0] ?? ''))
    return true;
  const byTable = ownerByTable(line);
  return byTable === undefined ? isOfficeByWords(line, hit) : byTable === 'office';
}
