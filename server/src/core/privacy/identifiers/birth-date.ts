const number = '(?:\\d{1,2}|元|[一二三四五六七八九十〇]{1,4})';
const era = `(?:明治|大正|昭和|平成|令和|[MTSHR](?![A-Za-z])|[明大昭平令](?=\\d))\\.?\\s?${number}\\s?(?:年|[./-])`;
const western = '(?:18|19|20)\\d{2}\\s?(?:年|[./-])|[一二]千?[〇一二三四五六七八九百十]{3,7}年';
const otherYear = '(?:\\s?\\(\\s?(?:明治|大正|昭和|平成|令和|[MTSHR]|(?:18|19|20)\\d{2})[^)]{0,6}\\)\\s?年?)?';
const year = `(?:${era}|${western})${otherYear}|(?:明治|大正|昭和|平成|令和|[MTSHR])\\s?${number}\\s?\\([^)]{4,6}\\)\\s?年|(?:18|19|20)\\d{2}\\s?\\([^)]{2,7}\\)\\s?年`;

/** A date to the day in 西暦 or 和暦, on folded text: 昭和25年4月3日, S25.4.3, 1950/4/3, 昭和二十五年四月三日 … */
export const fullDate = `(?:${year})\\s?${number}\\s?(?:月|[./-])\\s?${number}(?:\\s?日)?(?!\\d)`;

/** The same without separators, which only a label makes a date: 19500403. */
export const compactDate = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)';

/** Labels of birth dates. */
export const birthLabel = '(?:生年月日|誕生日|出生(?:年月日|日)?|生まれ(?:た日)?|DOB|生年)';

/** What after a date makes it a birth date. */
export const bornAfter = /^\s?(?:\(?[^)。\d]{0,4}\)?\s?)?(?:生まれ|うまれ|生(?![活協徒命計存])|出生|誕生)/;

/** An age in brackets right after a date. */
export const ageAfter = /^\s?[(（、,]?\s?(?:満|当時)?\s?\d{1,3}\s?(?:歳|才)/;
