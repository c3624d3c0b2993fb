/** Who speaks in a record of a talk, as the beginnings of its lines show: 犬童：…, 千広「…」. */

const beginning =
  /^(?:\d{1,2}:\d\d)? ?[○◯◆◎●・]?\s?[【(]?([一-鿿々ヶ]{1,4}|[ァ-ヺー]{2,6}|[ぁ-ん]{2,4})[】)]?(?: ?:|「| (?=[^\s:]{4}))/;

/** Words that begin lines of records again and again and are no speakers. */
const labels =
  /^(?:年代|性別|呼称|続柄|内容|対応|日時|場所|備考|方法|目標|課題|結果|経過|理由|状況|所見|判断|方針|主訴|本人|家族|氏名|住所|電話|年齢|担当|記録|次回|予定|役割|期限|機関|議題|議案|質問|回答|答弁|意見|要望|決定|報告|協議|確認|問|答|注|例|図|表)$/;

/** 夫椿, 長男: a kinship is no speaker's name. */
const kinFirst = /^(?:[父母夫妻子兄弟姉妹孫祖]|[長次二三四]男|[長次二三四]女)/;

/** What is said has the particles of a sentence, a value has not. */
const isSpeech = (text: string): boolean => /[ぁ-ん]{2}[^:]*$|。/.test(text.slice(3));

/** Where the speaker of a line ends, for the lines of a talk: names that begin at least two lines. Index = line. */
export function speakerEnds(texts: readonly string[]): readonly (number | undefined)[] {
  const found = texts.map((text) => beginning.exec(text));
  const counts = new Map<string, number>();
  for (const match of found) {
    const name = match?.[1];
    if (name !== undefined && !labels.test(name) && isSpeech(match?.input ?? ''))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const speakers = [...counts].filter(([, count]) => count >= 2).length;
  const speaks = (index: number): boolean =>
    counts.has(found[index]?.[1] ?? '') &&
    / $/.test(found[index]?.[0] ?? '') &&
    !kinFirst.test(found[index]?.[1] ?? '');
  return found.map((match, index) => {
    const name = match?.[1];
    if (!match || name === undefined) return undefined;
    // Three lines in a row that begin like this are a talk, whoever speaks.
    const inTurn = [index - 2, index - 1, index].some((at) => [at, at + 1, at + 2].every(speaks));
    const talks = (counts.get(name) ?? 0) >= 2 || (speakers >= 2 && counts.has(name) && /:$/.test(match[0])) || inTurn;
    return talks ? match[0].indexOf(name) + name.length : undefined;
  });
}
