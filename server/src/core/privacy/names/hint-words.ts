import { readBefore } from './context.ts';
import { casePredicate } from './public-words.ts';
import { actionAfter, comesAfter } from './words.ts';

/** Words beside a possible name and how much they speak for one, tried in order. */
type Weights = readonly (readonly [RegExp, number])[];

const agency =
  '訪問看護|訪問介護|看護|社協|包括|児相|訪看|居宅|保健所|保健センター|役場|市役所|区役所|支所|警察署?|病院|医院|クリニック|学校|小学校|中学校|高校|大学|保育[所園]|センター|事業所|ステーション|ホーム|法人|協議会|[一-龠]{2}[課係室部]|不動産|会社|工場|法テラス|ハローワーク|相談室|相談所|窓口|営業所|支店';
const before: Weights = [
  [new RegExp(`(?:${agency})の$`), 0.5],
  [new RegExp(`(?:${agency})[ ・(/]?$`), 0.4],
  [/[→⇒←⇔]\s?$/, 0.4],
  [/^\s*(?:[-*・○◯●◎◆◇■□▼>]|[①-⑳]|[(]?\d{1,2}[).])?\s*$/, 0.15],
  [/(?:^|\s)(?:\d{1,4}[/月.年]){1,2}\d{0,2}日?(?:[(][^)]{1,3}[)])?\s+$|\d:\d\d\s+$/, 0.2],
  [/(?:訪問|面接|対応|同行|担当|出席|参加)[: ]\s*$/, 0.3],
  [/・$/, 0.3],
  [/[、。「(]\s?$/, 0.1],
];

const said =
  '電話|連絡|報告|入電|相談|情報|聞|依頼|提案|説明|助言|申し出|申出|引き?継|話|訴え|メール|返信|発言|指摘|紹介|返事|返答|回答|問い?合わ?せ|促|言われ|頼まれ';
const told =
  '連絡|報告|相談|電話|伝え|伝達|依頼|確認|聞|尋|引き?継|つな|渡|頼|お願い|共有|情報|申し?送|指導|指示|同行|会|話|説明|助言|提案|打診|通知|紹介|委任|交代|代わ';
const together =
  '面談|面会|面接|同行|話|相談|協議|会|電話|訪問|連絡|一緒|共に|ともに|暮ら|同居|別居|結婚|離婚|口論|打ち?合わ?せ|調整|情報|立ち?会|遊|買い物|出かけ|喧嘩|けんか|再会';
const does =
  '受け取|受けた|受ける|述べ|話|言う|言っ|訪|伝え|説明|提案|報告|連絡|確認|同行|うなず|頷|泣|怒|笑|見守|支援|担当|対応|調整|質問|答え|回答|補足|指摘|気づ|気付|暴れ|殴|叩|怒鳴|黙|寝|起き|眠|食べ|飲|通|働|辞め|休|帰|出かけ|来|行っ|行く|戻|倒れ|転|入院|退院|亡くな|病気|体調|心配|希望|困|悩|嫌|好き|拒|断|管理|世話|介護|引き取|生まれ|育|卒業|入学|結婚|離婚|再婚|別居|同居|住|暮ら|付き添|参加|出席|欠席|務め|勧め|頼|記録|評価|動作|お詫び|面接|面会|面談|電話|朝|仕事|学校|会社|部屋|「';
const owned =
  '母|父|妻|夫|息子|娘|姉|兄|弟|妹|祖母|祖父|両親|家族|自宅|部屋|件|病状|様子|意向|希望|年金|通帳|主治医|長男|長女|次男|次女|顔|気持ち|体調|支援|世話|介護|部活|担任|借金|暴力|暴言|飲酒|居場所|携帯|財布|葬儀|旧姓|職場|入院|退院|お(?:母|父|ば|じ)|おばあ|ご主人|奥さん|ところ|とこ';
const after: Weights = [
  [/^(?:によると|によれば|いわく|曰く)/, 0.8],
  [new RegExp(`^(?:から|より)(?:の|は|も|、)?(?:ご|お)?(?:[^。、]{0,4}へ)?(?:${said})`), 0.8],
  [comesAfter, 0.8],
  [actionAfter, 0.6],
  [new RegExp(`^(?:に|へ)(?:は|も|、)?(?:ご|お|再)?(?:${told})`), 0.6],
  [new RegExp(`^と(?:は|も|の|、)?(?:ご|お)?(?:${together})`), 0.6],
  [/^まで(?:は|、)?(?:ご|お)?(?:連絡|電話|相談|問い?合わ?せ|申し?出|申込|知らせ)/, 0.6],
  [/^との(?:関係|連携|面談|面会|やり取り|やりとり|会話|間|約束|同居|調整|協議)/, 0.5],
  [/^と[一-龠々]{1,4}(?:は|が|の|も|で)/, 0.4],
  [casePredicate, 0.7],
  [new RegExp(`^(?:は|が|も)、?[^。]{0,12}?(?:${does})`), 0.5],
  [/^(?:です(?![がし])|でございま|と申し|と名乗)/, 0.5],
  [new RegExp(`^の(?:${owned})`), 0.4],
  [/^を(?:訪|見守|連れ|支え|呼|叱|引き取|待|迎え|誘|説得|心配|頼)/, 0.4],
  [/^(?:は|が|も)/, 0.3],
  [/^[→⇒]/, 0.5],
  [/^(?:さん|ちゃん|くん|君|氏|職員|スタッフ)/, 0.6],
  [/^ ?[()]/, 0.2],
  [/^[・、][一-龠々]{1,4}(?:が|で|は|の|と|に|も|[、A-Z)]|$|\s)/, 0.4],
  [/^で(?![すあきもはのな])/, 0.3],
  [/^、/, 0.15],
  [/^\s*(?:$|\|)/, 0.15],
];

/** A speaker's mark with words behind it, not with a number. */
const speaks = /^ ?[:「](?!\s*[\d(])/;
const lineStart = /^\s*(?:[-*・○◯●◎◆◇■□▼>]\s*)?$/;

const weigh = (weights: Weights, text: string): number => weights.find(([pattern]) => pattern.test(text))?.[1] ?? 0;

/** How much what stands before position `start` speaks for a name there. */
export function hintBefore(text: string, start: number): number {
  const cue = readBefore(text, start);
  if (!cue) return weigh(before, text.slice(Math.max(0, start - 20), start));
  if (cue.kind === 'label') return 0.8;
  if (cue.link === 'の') return cue.kind === 'staff' ? 0.5 : 0.3;
  if (cue.link !== '') return 0.4;
  return cue.kind === 'kin' ? 0.8 : 0.7;
}

/** How much the words that follow speak for a name, whatever stands before. */
export const weighAfter = (rest: string): number => weigh(after, rest);

/** How much what follows speaks for a name that begins at `start`. */
export function hintAfter(text: string, start: number, rest: string): number {
  if (speaks.test(rest)) return lineStart.test(text.slice(0, start)) ? 0.7 : 0.4;
  return weighAfter(rest);
}
