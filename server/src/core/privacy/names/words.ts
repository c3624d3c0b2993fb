/** Word tables of the name finders. Sources: domain.md 3.2 and 3.6, vocabulary/professions.tsv, usual minutes. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** 続柄 and other relations (domain.md 3.6), longest first where one holds another. */
export const kinWords: readonly string[] = list(`
  内縁の夫 内縁の妻 元配偶者 配偶者 世帯主 本人 長男 次男 二男 三男 四男 五男 長女 次女 二女 三女 四女 五女 養子 養女 養父 養母
  実父 実母 継父 継母 義父 義母 義兄 義姉 義弟 義妹 実兄 実弟 実姉 実妹 祖父 祖母 曽祖母 曽祖父 叔父 伯父 叔母 伯母 従兄 従姉 従弟 従妹 従兄弟 従姉妹
  元夫 元妻 前夫 前妻 亡夫 亡妻 亡父 亡母 父親 母親 父 母 夫 妻 兄 弟 姉 妹 孫 孫娘 甥 姪 いとこ おい めい 息子 娘 嫁 婿 同居人 友人 知人 大家 隣人
  交際相手 恋人 内夫 内妻 身元引受人 保証人 キーパーソン 利用者 相談者 対象者 当事者 児童 生徒 患者 親族 遺族 被害者 加害者
`);

/** Professions and offices that stand before or after the name of somebody who is not the client. */
export const staffWords: readonly string[] = list(`
  主任介護支援専門員 介護支援専門員 相談支援専門員 主任相談支援員 相談支援員 就労支援員 家計改善支援員 アウトリーチ支援員 生活支援員 職業指導員 世話人
  相談支援包括化推進員 包括化推進員 地域福祉コーディネーター 生活支援コーディネーター 参加支援コーディネーター コーディネーター コミュニティソーシャルワーカー
  スクールソーシャルワーカー スクールカウンセラー 医療ソーシャルワーカー ソーシャルワーカー ケースワーカー カウンセラー ピアサポーター サポーター
  主任ケアマネジャー 主任ケアマネ ケアマネジャー ケアマネージャー ケアマネ 地区担当員 担当員 査察指導員 社会福祉士 精神保健福祉士 介護福祉士 社会福祉主事
  統括保健師 保健師 訪問看護師 看護師長 看護師 准看護師 助産師 主治医 担当医 精神科医 産業医 校医 嘱託医 歯科医師 医師 薬剤師 管理栄養士 栄養士
  理学療法士 作業療法士 言語聴覚士 公認心理師 臨床心理士 心理士 心理師 心理司 児童福祉司 児童心理司 児童指導員 保育士 女性相談支援員 女性相談員 家庭相談員 家庭児童相談員
  母子父子自立支援員 婦人相談員 相談員 支援員 指導員 調査員 認定調査員 教員 担任 教諭 養護教諭 講師 民生児童委員 民生委員・児童委員 民生委員 児童委員 主任児童委員
  弁護士 司法書士 行政書士 社会保険労務士 社労士 税理士 成年後見人 後見人 保佐人 補助人 保護司 保護観察官 調査官 警察官 巡査 巡査部長 福祉活動専門員 推進員 専門員 専門官
  ホームヘルパー ヘルパー サービス提供責任者 サ責 管理者 施設長 センター長 所長 副所長 室長 課長補佐 課長 副課長 次長 部長 副部長 局長 参事 主幹 主査 主事 主任主事 主任 副主任 係長 係員 技師 主任技師 統括 班長
  事務局長 事務局次長 事務局 事務長 院長 副院長 園長 副園長 校長 副校長 教頭 学年主任 理事長 副理事長 理事 監事 会長 副会長 委員長 副委員長 委員 座長 副座長 議長 副議長 議員 代表 副代表 自治会長 町会長 民協会長 区長 組長
  社長 専務 常務 店長 支店長 市長 副市長 町長 副町長 村長 副村長 知事 副知事 教育長 教授 准教授 助教 参与 顧問 アドバイザー スーパーバイザー 司会 進行 書記 記録 記録者 担当 担当者 主担当 副担当 職員 社員 報告者 説明員 説明者 発言者 出席者 参加者
  前任 後任 前任者 後任者
  CSW SSW SC MSW PSW CW SW OT PT ST CM Dr Ns PHN
`);

/** A string that ends in a profession or an office. */
export const endsInRole = new RegExp(`(?:${[...staffWords].filter((word) => word.length > 1).join('|')})$`);

/** What may follow a name and make it the name of somebody in office: 課長, 委員, 保健師 … Not 担当, 記録 and the like. */
const notAfter: ReadonlySet<string> = new Set(
  list(
    '担当 担当者 主担当 副担当 記録 記録者 司会 進行 書記 報告者 説明者 発言者 出席者 参加者 事務局 職員 社員 管理者 代表 児童委員 精神科医 産業医 校医 CM SC ST OT PT',
  ),
);

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Source of a pattern for a title right after a name, with or without the name of a section between. */
const titleWords = byLength(staffWords.filter((word) => !notAfter.has(word)));
/** How the names of sections begin: 健康福祉部長, 子育て支援課長. */
export const sectionStart =
  '(?:健康|福祉|保健|総務|企画|財政|財務|政策|市民|住民|町民|区民|村民|環境|建設|産業|農林|農政|農業|水道|上下水道|教育|学校|生涯|社会|子ども|こども|子育て|児童|高齢|介護|障害|障がい|生活|地域|長寿|税務|収納|収税|戸籍|窓口|防災|危機|消防|会計|議会|選挙|監査|都市|まちづくり|土木|商工|観光|経済|文化|スポーツ|人権|男女|広報|情報|デジタル|行政|人事|契約|管財|国保|保険|医療|病院|包括|相談|支援|自立|くらし|暮らし|いきいき|健やか|すこやか|経営|公共|交通|下水|施設|管理|計画|推進|調整|連携|多機関|重層|次世代|家庭|共生|援護|保護|青少年|図書館|給食|建築|住宅|道路|河川|公園|清掃|廃棄|資源|協働|秘書|職員|庶務|担当|事務|青少|母子|感染|生涯|衛生|看護|診療|業務|営業|統括|主任|副|総括|専門)';
const section = `(?:${sectionStart}[一-龠・ァ-ヶーぁ-ん]{0,14}?)?`;
/** A title right after a name. */
export const titleAfter = new RegExp(`^ ?(?:${titleWords})(?![会])`);
/** A section and a title after a name: 山田健康福祉部長. */
export const sectionTitleAfter = new RegExp(
  `^${section}(?:部長|次長|課長補佐|課長|副課長|局長|室長|係長|参事|主幹|所長|センター長|事務局長|主査|主任|理事|監|補佐|担当部長|担当課長)(?![一-龠])`,
);

/** Titles of public life after a name, for running text. */
export const personAfter =
  /^ ?(?:さん|氏(?!名)|選手|監督|投手|捕手|コーチ|主将|教授|博士|大統領|首相|総理|外相|国王|女王|王子|王女|皇帝|王妃|伯爵|侯爵|公爵|男爵|子爵|将軍|提督|大佐|少佐|中佐|大尉|司教|神父|牧師|枢機卿|夫人|夫妻|議員|知事|市長|役|卿|[1-9一二三四五六]世|容疑者|被告|受刑者|記者|アナウンサー|アナ|の(?:妻|夫|父|母|息子|娘|長男|長女|弟|妹|兄|姉)(?![一-龠]))/;
/** Occupations and relations before a name in running text: 作家の, 監督・, 女優, 妻. */
export const personBefore =
  /(?:[一-龠ァ-ヺー](?:家|手|優|督|官|相|王|帝|授|将|帥|卿|作者|学者|研究者|経営者|創業者|設立者|指揮者|記者|信者|患者|医師|教師|技師|弁護士|議員|会長|社長|市長|大統領|代表|選手|ライター|デザイナー|ギタリスト|ボーカリスト|ドラマー|ベーシスト|ピアニスト|タレント|モデル|アイドル|プロデューサー|ディレクター|マネージャー|ミュージシャン|アーティスト)|[父母夫妻兄弟姉妹娘]|息子|長男|次男|長女|次女|友人|恋人|主演|出演|監督|俳優|女優|歌手|作曲|作詞|脚本|原作|国籍の|人の)(?:の|・|である|:| )?$/;

/** Honorifics that make what stands before them a person. */
export const honorificAfter =
  /^ ?(?:さん(?!ざん|ぽ)|様(?![子々式相態な変])|さま(?=[はがをにのもと、。)\s]|$)|氏(?![名神])|君|くん|ちゃん|先生|殿(?![町堂下内様])|女史|嬢|夫妻|夫婦|夫人|両氏|兄弟|姉妹|親子|親娘|母子|父子|姓(?![名])|本人|ご夫妻|ご夫婦)/;
/** Family words after a surname. */
export const householdAfter = /^(?:宅|家(?![族庭計屋事具賃主電財業電])|世帯|一家|方(?![面法向針式々]))(?![一-龠])/;
/** Kinship or age in brackets, or an age, right after a name. */
const kinList = `(?:${byLength(kinWords.filter((word) => word.length > 1))}|[父母夫妻兄弟姉妹孫甥姪娘嫁婿])`;
/** Kinship or age behind a name. */
export const kinAfter = new RegExp(
  `^ ?(?:[(「] ?(?:${kinList}(?:[ 、,・/:)」\\d]|の${kinList})|[一-龠]{0,3}(?:男|女)性?[ 、,・/)])` +
    '|[(「、,] ?(?:当時|現在|満|享年|年齢)?:? ?\\d{1,3} ?(?:歳|才|代)|[(「] ?(?:\\d{1,2}|10\\d) ?(?:\\)|[、,])' +
    '|[(] ?(?:昭和|平成|大正|[STH])\\d{1,2} ?[年./-]|\\d{1,3}(?:歳|才)|[(] ?(?:小|中|高|大学?)[1-6一-六])',
);

/** An agency or a profession, as it stands in brackets behind the name of a speaker. */
export const staffOrAgency = new RegExp(
  `${titleWords}|包括|社協|センター|病院|役所|役場|[課係室部局]$|学校|保育|事業所|ステーション|クリニック|児相|保健所|警察|デイ|ホーム|施設|法テラス|ハローワーク|協議会|事務局`,
);

/** Roles in front of a name, with what may stand between. */
export const roleBefore = new RegExp(
  `(${byLength([...kinWords, ...staffWords])})(の|である|・|:|\\(|「|『| |=|/| [-–] )?[ ]{0,2}$`,
);

const orgPrefixes = list('市役所 役場 保健所 病院 事務所 事業所 センター 法人 包括 社協 児相 氏名 名前 通称 旧姓');
/** Role and organisation words inside a run of kanji, longest first; single 課, 係 … only after another character. */
export const prefixPattern = new RegExp(
  `${byLength([...kinWords.filter((word) => word.length > 1), ...staffWords, ...orgPrefixes])}|(?<=[一-龠])[課係部室社署院所園校会]|^[故亡元前父母夫妻兄弟姉妹孫甥姪娘嫁婿]`,
  'g',
);

/** Words for a name in running text: 旧姓は, 名義, 本名は. */
export const nameLabelBefore = /(?:旧姓|名義人?|本名|通称名?|改姓後|結婚後の姓|名前|氏名)(?:は|が|:| |「)[ 「]{0,2}$/;

/** Prefixes inside a run of kanji after which a name may begin: 長男太郎, 民生委員山田. */
export const prefixWords: ReadonlySet<string> = new Set([
  ...kinWords,
  ...staffWords,
  ...list(
    '故 亡 元 前 現 新 旧姓 氏名 名前 通称 市 町 村 区 県 都 府 課 係 部 室 社 署 院 所 園 校 会 包括 社協 児相 保健所 病院 市役所 役場 事務所 事業所 センター 法人',
  ),
]);

const kinSet: ReadonlySet<string> = new Set(kinWords);
/** Whether a role word names a relation to the client rather than an office. */
export const isKin = (word: string): boolean => kinSet.has(word);

/** Words before an honorific that are no names (皆さん, お客様, 大家さん, 業者さん …). */
export const honorificStops: ReadonlySet<string> = new Set([
  ...kinWords,
  ...staffWords,
  ...list(`
  皆 皆々 奥 客 母 父 兄 姉 弟 妹 子 孫 親 嫁 婿 娘 息子 坊 爺 婆 神 仏 王 殿 主 本人 患者 利用者 家族 親族 遺族 友達 彼 彼女 何 誰 某 同 両 各 貴 御 旦那 女将 若 当人 相手 先方 自分 他 別 一人 二人 三人
  医者 業者 大工 職人 店員 隣 隣家 近所 住民 市民 町民 村民 区民 高齢者 障害者 障がい者 保護者 老人 若者 学生 生徒 児童 園児 赤 商店 会社 役所 市役所 警察 消防 病院 学校 保育園 銀行 郵便局 包括 社協 児相 役場 事業所 施設 薬局
  担当 管理人 家主 地主 大家 運転手 配達員 議員 仲間 同僚 上司 部下 先輩 後輩 恩師 住職 和尚 牧師 神父 巡査 刑事 国 県 市 町 村 都 府 区 世話役 役員 幹部 母子 父子 親子 兄弟 姉妹 夫婦 夫妻 独居 女性 男性 人 方 者 様 氏 君 外国人 皆様 参加者 支援者 提供者 経験者 人様 有難 御苦労 苦労 馳走 疲 世話 気毒 同様 仕様 一様 多様 異様 模様 有様 逆様 王様 奥様 彼氏 源氏 平氏 諸 諸氏 諸君 主君 暴君 学院 大学 塾 幼稚園 師匠 担任 主治 訪看 居宅 計画 相談 支援 介護 福祉 民生 当 新人 元 前 今日 今回 最近 当日 毎日 今度 昨日 明日
`),
]);

/** An unknown word with such an end is an office, a trade or a place before さん. */
export const officeEnd =
  /(?:[者員師士屋店社署課局院係業医校駅]|[一-龠]{2}[所会方手家主長園科館室団組部線]|[一-龠]{2,}(?:市|町|村|県|区)|住民|親族|家族|役場|苑|学生|支援|介護|福祉|相談|担当)$/;

/** Words in the value of 担当, 対応者 … that are no names. */
export const valueStops: ReadonlySet<string> = new Set(
  list(
    `学生 小学生 中学生 高校生 大学生 幼児 乳児 園児 生徒 児童 等 達 側 他 間 分 用 宛 共 毎 未定 不明 同上 全員 調整中 予定 別紙 下記 後日 検討中 多数 該当 該当なし 無 有 未 済 空欄 各自 各機関 各課 全機関 関係機関 関係者 事務局 家族 親族 医療 福祉 介護 障害 高齢 児童 教育 住宅 就労 困窮 生活 保健 地域 行政 司法 権利 市 町 村 区 県 国 民生 主治医 未確認 拒否 同居 別居 死亡 離婚 既婚 未婚 独身 独居 無職 会社員 自営 自営業 公務員 学生 主婦 年金 男 女 男性 女性 普通 電話 自宅電話 携帯電話 携帯 自宅 訪問 来所 電話 面談 面接 会議 連絡 相談 支援 同行 見守 不在 入院 通院 退院 入所 通所 在宅 施設 病院 自宅 職場 学校 月 火 水 木 金 土 日 随時 毎月 毎週 隔週 毎日 状況 内容 備考 方法 目標 課題 目的 結果 経過 期限 期間 頻度 回数 場所 日時 時刻 日付 年齢 性別 続柄 住所 生年月日 職業 所属 役職 職種 機関 団体 人数 合計 小計 番号 種別 区分 分類 項目 名称 概要 議題 議事 報告 協議 決定 確認 共有 調整 情報 資料 記入 署名 捺印 押印 省略 非公開 非開示 匿名 仮名 氏名 本籍`,
  ),
);

/** Words that stand before 委員, 医師, 課長 … and are no surname: 専門委員, 内科医師, 福祉課長. */
export const titleStops = new RegExp(
  `^(?:${sectionStart}|出席|欠席|説明|傍聴|提出|提案|構成|参加|担当|専門|常任|特別|各|同|全|前|元|現|新任|後任|前任|民生|児童|主任|統括|外部|学識|公募|地区|代表|女性|男性|若手|複数|当該|関係|嘱託|非常勤|常勤|正規|派遣|訪問|巡回|精神|内科|外科|小児|整形|皮膚|歯科|産科|産婦|婦人|病棟|認知|初期|就労|家計|保育|障|主治|産業|学校|家庭|運営|実行|評価|審査|監査|推薦|選考|検討|作業|編集|広報|研修|指導|管理|監督|副|正|准|準|新|旧|当|本|某|他|両|諸|老|女|男|町内|自治|班|組|隊|国|県|市|町|村|区|都|府|道|知的|身体|発達|顧問|専任|兼任|兼務|責任|総|上級|中級|初級|筆頭|次席|初任|中堅|若年|高齢|夜間|休日|日中|相談|支援|地域|生活|自立|医療|看護|介護|認定|調査|計画|サービス|国選|市民|住民)`,
);

/** Katakana words that are no names before さん. */
export const katakanaStops =
  /^(?:.*(?:ワーカー|ヘルパー|マネージャー|マネジャー|ケアマネ|センター|サービス|スタッフ|クリニック|ホーム|リーダー|サポーター|ボランティア|オーナー|ドクター|ナース|メンバー|コーディネーター|カウンセラー|アドバイザー|トレーナー|パートナー|インストラクター|ドライバー|ガイドヘルパー|ステーション|ステイ|デイ|スクール|コンビニ|スーパー|ハローワーク|テラス|バンク|グループ|チーム|クラブ|サロン|ショップ|シルバー|プロ|ケア|マネ|ニーズ|プラン|ケース|シート))$|^(?:パパ|ママ|ジジ|ババ|バア|ジイ|オバ|オジ|カア|トウ|ネエ|ニイ|ミナ|タク|アカ|オ|ゴ|ワン|ニャン|ネコ|イヌ|ワンコ|クライエント|クライアント|ユーザー|ヤクルト|ゲスト|ホスト|メーカー|ガス|アパート|マンション|バス|タクシー|ヤング|ショート|イトコ|オジイ|オバア|オカア|オトウ|オニイ|オネエ|イケメン|アイドル|リハ|レク|ナニ|ダレ|ソレ|コレ|キミ|ボク|オレ|ワタシ|フリガナ|カナ|コロナ|ペット)$/;

/** Hiragana before さん or ちゃん that is no name. */
export const hiraganaStops =
  /(?:^|[はがをにとのもへでや])(?:さん|お?(?:かあ|とう|にい|ねえ|ばあ|じい|おばあ|おじい|ば|じ|く|こ|きゃく|よめ|むこ|まご|いしゃ|まわり|てつだい|となり|すもう|まえ|つかれ|せわ|つき|きのどく|ちび)|おば|おじ|みな|たく|あか|むすこ|むすめ|いとこ|めい|おい|こちら|そちら|あちら|どちら|だんな|おく|ぼう|ごくろう|ごちそう|おつかれ|ありがとう|だれ|なに|やお|ぱぱ|まま|わん|にゃん|ぞう|うさぎ|ねこ|いぬ|くま|なん|ひと|いくさ|しん|かん|ざん|ほん|へい|あに|あね|ちい|しょう|ご|お|じゅう|など|という|って|から|まで|より|ような|ほけん|かいご|ほうかつ)$/;

/** Place and organisation endings: a name that runs on into one of these is part of a place or an organisation. */
export const placeAfter =
  /^(?:市|町|村|区(?!長)|県|郡|都|府|駅|川|山|島|橋|通り?|公園|地区|団地|丁目|方面|線|荘|ハイツ|コーポ|マンション|アパート|ビル|病院|医院|クリニック|内科|外科|歯科|眼科|皮膚科|整形|診療|薬局|商店|工務店|工業|建設|運輸|製作所|産業|株式|酒造|商事|電機|電気|自動車|不動産|組|小学校|中学校|高校|高等|大学|小(?=[のにへは、])|中学|幼稚園|保育|学園|支所|支店|営業所|出張所|センター|ホーム|苑|園|の里|の家|会館|神社|寺|城|湖|港|空港|湾|峠|台|丘|新田|銀行|信用|法律|司法書士事務所|事務所|行政|税理|会計|労務|地域|圏域|東|西|南|北|本町|新町)/;
