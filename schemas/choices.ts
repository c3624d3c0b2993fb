/** Closed and open lists of choices, as on the national forms and their siblings (domain notes §1.2; configurable there). */

export const ageBands = [
  '乳幼児',
  '小学生',
  '中学生',
  '高校生',
  '10代',
  '20代',
  '30代',
  '40代',
  '50代',
  '60代',
  '70代',
  '80代',
  '90代以上',
] as const;

/** Fields of agencies and cases (domain notes §3). */
export const sectors = [
  '介護',
  '障害',
  '子ども',
  '困窮',
  '医療',
  '保健',
  '就労',
  '住まい',
  '司法',
  '教育',
  '地域',
  '権利',
  '行政',
  'その他',
] as const;

/** Where a case stands, from intake to its end. */
export const caseStates = ['受付', 'アセスメント', 'プラン作成', '支援中', '終結', '中断'] as const;
/** From draft to end of a plan. */
export const planStates = ['案', '決定', '支援中', '終了'] as const;
/** Programmes a plan may use (社会福祉法106条の4第2項2・4・5号). */
export const programs = ['多機関協働', 'アウトリーチ', '参加支援'] as const;
/** Programmes an agency may run (社会福祉法106条の4第2項). */
export const agencyPrograms = ['包括的相談支援', '地域づくり', '参加支援', 'アウトリーチ', '多機関協働'] as const;
/** How an agency is run. */
export const operations = ['直営', '委託', '指定管理'] as const;
/** States of consent; 未確認 and 拒否 are lawful in outreach and 支援会議. */
export const consentStates = ['あり', 'なし', '拒否', '未確認'] as const;
/** How consent was given. */
export const consentMethods = ['書面', '口頭', '代理'] as const;

/** お困りごと of the national つなぐシート model (domain notes §1.2(b)). */
export const troubles = [
  '病気・医療のこと',
  'こころの問題(メンタルヘルス)',
  '介護のこと',
  '障害のこと',
  '子育てのこと',
  '収入・仕事のこと',
  '支出・滞納・借金',
  '住まいのこと',
  'DV・虐待のこと',
  '権利擁護(後見制度など)',
  '健康のこと',
  'その他',
] as const;

/** 相談内容 of the 相談受付・申込票 (domain notes §1.2(a)). */
export const consultationTopics = [
  '病気や健康、障害のこと',
  '住まいについて',
  '収入・生活費のこと',
  '家賃やローンの支払いのこと',
  '税金や公共料金等の支払いについて',
  '債務について',
  '仕事探し、就職について',
  '仕事上の不安やトラブル',
  '地域との関係について',
  '家族との関係について',
  '子育てのこと',
  '介護のこと',
  'ひきこもり・不登校',
  'DV・虐待',
  '食べるものがない',
  'その他',
] as const;

/** 課題と特性 of the インテーク・アセスメントシート (domain notes §1.2(c)). */
export const assessedIssues = [
  '病気',
  'けが',
  '障害(手帳有)',
  '障害(疑い)',
  '自死企図',
  'その他メンタルヘルスの課題',
  '住まい不安定',
  'ホームレス',
  '経済的困窮',
  '(多重・過重)債務',
  '家計管理の課題',
  '就職活動困難',
  '就職定着困難',
  '生活習慣の乱れ',
  '社会的孤立(ひきこもり等含む)',
  '家族関係・家族の問題',
  '不登校',
  '非行',
  '中卒・高校中退',
  'ひとり親',
  'DV・虐待',
  '外国籍',
  '刑余者',
  'コミュニケーションが苦手',
  '本人の能力の課題(識字・言語・理解等)',
  '被災',
  'その他',
] as const;

/** 相談経路 of the national forms (domain notes §1.2(c); to be checked against the present edition). */
export const routes = [
  '本人(来所)',
  '本人(電話・メール等)',
  '家族・知人(来所)',
  '家族・知人(電話・メール等)',
  '支援機関からアウトリーチ',
  '関係機関・関係者からの紹介',
  'その他',
] as const;

/** What follows the first assessment (domain notes §1.2(c)). */
export const screenings = [
  '情報提供・相談対応のみで終了',
  '他機関へつなぐ',
  '同意は未取得だが働きかけを続ける',
  '継続支援しプランを作る',
  '判断前に中断・終了',
  '単独機関で対応',
  '多機関協働へ',
  'アウトリーチへ',
  '支援会議で検討',
] as const;

/** 見られた変化 of the evaluation sheet (domain notes §1.2(g)). */
export const changes = [
  '生活保護適用',
  '住まいの確保・安定',
  '医療機関受診開始',
  '健康状態の改善',
  '債務の整理',
  '家計の改善',
  '自立意欲の向上',
  '孤立の解消',
  '精神の安定',
  '就労開始(一般)',
  '就労開始(中間的)',
  '就労収入の増加',
  '職業訓練・就学',
  '職場定着',
  '社会参加機会の増加',
  '生活習慣の改善',
  '対人・家族関係の改善',
  'その他・変化なし',
] as const;

/** Why a case ends (domain notes §1.2(h)). */
export const closureReasons = [
  '役割分担が合意し主担当へ移行',
  '目標達成',
  '関係が安定(参加支援・アウトリーチ)',
  '包括的相談支援へ戻す',
  '他制度・他機関へ引継ぎ',
  '転居',
  '死亡',
  '本人の意向',
  '連絡不能(中断)',
  'その他',
] as const;

/** Categories of data held, after 都留市's rule (domain notes §1.2(i)). */
export const sharedItems = [
  '基本属性',
  '健康・医療・介護の状況',
  '就学・就労の状況',
  '収入・資産・債務の状況',
  '福祉制度の利用状況',
  '生活歴その他',
] as const;

/** 続柄 and call names of the household (domain notes §3.6). */
export const kinship = [
  '本人',
  '世帯主',
  '配偶者',
  '夫',
  '妻',
  '内縁の夫',
  '内縁の妻',
  '父',
  '母',
  '長男',
  '次男',
  '三男',
  '長女',
  '次女',
  '三女',
  '養子',
  '祖父',
  '祖母',
  '兄',
  '弟',
  '姉',
  '妹',
  '義父',
  '義母',
  '子の配偶者',
  '孫',
  '叔父',
  '伯父',
  '叔母',
  '伯母',
  '甥',
  '姪',
  'いとこ',
  '同居人',
  '友人',
  '知人',
  '大家',
  '近隣住民',
  '元配偶者',
] as const;

/** Ways of contact in progress records (domain notes §1.2(e)). */
export const contactMethods = [
  '来所面談',
  '訪問',
  '同行',
  '電話',
  'メール・SNS',
  'オンライン',
  '手紙',
  '他機関との協議',
  '会議',
  '見守り・不在',
  'その他',
] as const;

/** What a meeting may conclude about a case; an open list. */
export const meetingDecisions = [
  'プランを決定',
  'プランを修正して決定',
  '継続して検討',
  '参加支援を利用',
  'アウトリーチを開始',
  '支援会議で継続',
  '重層的支援会議へ移行',
  '包括的相談支援へ戻す',
  '終結',
] as const;
