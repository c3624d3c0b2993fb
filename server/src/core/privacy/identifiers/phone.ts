/** Writings of telephone numbers on folded text: groups by hyphens, dots, spaces or brackets, national and +81. */
const separator = '\\s?[-.]\\s?|\\s';
const area = '\\(?0\\d{1,4}\\)?';
const grouped = `${area}(?:${separator}|(?<=\\)))?\\(?\\d{1,4}\\)?(?:${separator}|(?<=\\)))\\d{3,4}`;
const international = '\\+81[-. ]?(?:\\(0\\)[-. ]?)?\\d{1,4}[-. ]?\\d{1,4}[-. ]?\\d{3,4}';

/** A number in groups. */
export const groupedPhone = new RegExp(
  `(?<![\\dA-Za-z+.-]|\\d \\()(?:${international}|${grouped})(?!\\d|[-.]\\d)`,
  'g',
);

/** Ten or eleven digits in a row that begin like a number. */
export const plainPhone = /(?<![\dA-Za-z.-])0[1-9]\d{8,9}(?!\d|-\d)/g;

/** What a label in front lets be a number: also a local number without its area code. */
export const labelledPhone =
  '0\\d{1,4} \\d{1,4} \\d{4}|(?:\\+81[-. ]?)?(?:\\(0\\d{1,4}\\)|0\\d{1,4})?\\s?[-. (]?\\s?\\d{1,4}\\s?[-. )]\\s?\\d{4}(?! \\d{4}(?!\\d))|0\\d{9,10}';

/** Labels of telephone numbers. */
export const phoneLabel =
  '(?:電話(?:番号)?|でんわ|T[Ee][Ll](?:\\s?/\\s?F[Aa][Xx])?|℡|☎|📞|携帯(?:電話|番号)?|ケータイ|スマホ|F[Aa][Xx](?:番号)?|ファク(?:ス|シミリ)(?:番号)?|ファックス|連絡先|固定(?:電話)?|自宅)';

const mobile = /^0[5-9]0\d{8}$/;
const fixed = /^0[1-9]\d{8}$/;
const tollFree = /^(?:0120\d{6}|0800\d{7}|0570\d{6}|0990\d{6})$/;

/** The digits with the country code taken back to a leading 0. */
function national(text: string): string {
  const digits = text.replace(/^\+81[-. ]?(?:\(0\))?/, '0').replace(/\D/g, '');
  return digits.replace(/^00/, '0');
}

/** Whether the digits can be a Japanese number of a person's line: 050/060/070/080/090 with 11, fixed lines with 10. */
export function isPersonalPhone(text: string): boolean {
  const digits = national(text);
  return (mobile.test(digits) || fixed.test(digits)) && !tollFree.test(digits);
}

/** A mobile number: it belongs to a person even where agencies stand beside it. */
export function isMobile(text: string): boolean {
  return /^0[6-9]0/.test(national(text)) && mobile.test(national(text));
}

/** 0120, 0800, 0570: lines of organisations. */
export function isTollFree(text: string): boolean {
  return tollFree.test(national(text));
}
