/** A reading that goes before the dictionary's, where the text around it fits. */
export interface ReadingRule {
  readonly text: string;
  readonly reading: string;
  /** What must stand right before and right behind; undefined fits everything. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** `text reading`, then `<pattern` for what stands before and `>pattern` for what stands behind. */
const table = `
令和 れいわ
本人 ほんにん
日中 にっちゅう
今日 きょう
明日 あした
昨日 きのう
一昨日 おととい
明後日 あさって
今年 ことし
今朝 けさ
私 わたし
何 なん >^(?:で|の|と|です|だ|曜|回|度|日|月|年|時|人|分|枚|個|か月|歳|冊|本|点|件|社|番|円|も?言)
何 なに
他 た >^\\p{sc=Han}
他 た <\\p{sc=Han}$
他 ほか
その他 そのた
他人 たにん
方 かた <(?:話し|書き|使い|やり|考え|読み|関わり|仕|見|聞き|過ごし|進め|伝え|休み|働き|生き|払い|返し|続け|支え|食べ|作り|飲み|歩き|断り|つながり|なり|し|立て|納め|分け|決め)$
方 かた <(?:他の|ほかの|別の|多くの|地域の|近所の|隣の|職員の|係の|店の|家族の|支援者の|施設の|担当の)$
家 いえ
行っ おこなっ <を$
行い おこない <を$
一緒 いっしょ
一つ ひとつ
二つ ふたつ
三つ みっつ
四つ よっつ
五つ いつつ
六つ むっつ
七つ ななつ
八つ やっつ
九つ ここのつ
一人ひとり ひとりひとり
一人 ひとり
二人 ふたり
大人 おとな
上手 じょうず
下手 へた
友達 ともだち
子ども こども
息子 むすこ
手伝い てつだい
年金 ねんきん
月初め つきはじめ
月末 げつまつ
月々 つきづき
人前 ひとまえ
人目 ひとめ
日付 ひづけ
一日 いちにち
半日 はんにち
一晩 ひとばん
一泊 いっぱく
昼間 ひるま
夕方 ゆうがた
夜中 よなか
真夜中 まよなか
一週間 いっしゅうかん
一度 いちど
何度 なんど
二度 にど
三度 さんど
体 からだ
紙 かみ
表 ひょう
後 あと <(?:た|の)$
前 まえ
間 あいだ <(?:の|る|ない|た|い)$
市 し
町 まち
区 く
人 ひと <(?:^|[\\p{sc=Hiragana}、。「（])$
家賃 やちん
申込み もうしこみ
申込 もうしこみ
通帳 つうちょう
預ける あずける
預け あずけ
行き先 いきさき
行き帰り いきかえり
言う いう
来る くる
清拭 せいしき
足浴 そくよく
再診 さいしん
健診 けんしん
角 かど <の$
一つづり ひとつづり
丸印 まるじるし
大家 おおや
見立て みたて
手取り てどり
分け わけ
主治医 しゅじい
主担当 しゅたんとう
受入先 うけいれさき
受け入れ うけいれ
手続き てつづき
見学 けんがく
居場所 いばしょ
通い かよい
通う かよう
開け あけ
開い ひらい
家計 かけい
連絡先 れんらくさき
相談先 そうだんさき
共有先 きょうゆうさき
`;

function ruleOf(line: string): ReadingRule {
  const [text = '', reading = '', ...conditions] = line.split(' ');
  const pattern = (mark: string) => {
    const found = conditions.find((condition) => condition.startsWith(mark));
    return found === undefined ? undefined : new RegExp(found.slice(1), 'u');
  };
  const [before, after] = [pattern('<'), pattern('>')];
  return { text, reading, ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/**
 * Common words that the dictionary of the morphological analyser reads otherwise than people say them, or that it does
 * not know. Of two rules for one word the first that fits holds. Found by reading through the plans of the samples.
 */
export const readingRules: readonly ReadingRule[] = table.trim().split('\n').map(ruleOf);
