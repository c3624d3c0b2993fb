/** Pseudonyms and blanks are never personal data: A氏, Bさん, ○○様, △△, 甲, 某 (domain.md 2.6, 3.6). */
const blank = '○〇●◯◎△▲□■◇×✕＊*☆★';
const before = new RegExp(
  `(?:[${blank}]|(?<![A-Za-z])[A-Z]{1,2}|(?<![ァ-ヺー])[ァ-ヺ](?=$)|某|仮称|仮名(?:で|は|を|に|として)?[「『:]?)$`,
);

/** One mark at the beginning of a line is a bullet, not the blanked part of a name: ○議長, ◎山田部長. */
const bullet = /^\s*[○〇●◯◎△▲□■◇×☆★]\s*$/;

/** Whether the text of the line before a name or an honorific ends in a pseudonym. */
export function endsInPseudonym(text: string): boolean {
  return before.test(text.slice(-8)) && !bullet.test(text);
}

const inside = new RegExp(
  `[${blank}]|^[A-Z]{1,3}$|^[A-Z][・.][A-Z]\\.?$|^[A-Z][子男美山田川]$|^[甲乙丙丁]$|^(?:[イロハ])$`,
);

/** Whether a value is a pseudonym or a blank to fill in. */
export function isPseudonym(text: string): boolean {
  return inside.test(text.trim());
}

/** What stands after a name that is openly a pseudonym: （仮名）. */
export const pseudonymAfter = /^ ?(?:さん|氏|様|君|ちゃん)?[(] ?(?:仮名|仮称|偽名)/;
