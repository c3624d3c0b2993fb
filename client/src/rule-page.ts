/** Between the Japanese and the English half of a generated page. */
const BETWEEN = /^(\[規則の一覧\]\([^)\n]*\))\n+---\n+/m;
const NOTICE = /^<!--.*?-->\s*/s;

/** The part of a rule's page in the reader's language, without the notice that it is generated. */
export function inLanguage(page: string, locale: string): string {
  const text = page.replace(NOTICE, '');
  const between = BETWEEN.exec(text);
  if (between === null) return text;
  const english = text.slice(between.index + between[0].length);
  return locale.toLowerCase().startsWith('en') ? raised(english) : `${text.slice(0, between.index)}${between[1]}\n`;
}

/** The English half stands one level below the Japanese title; by itself it begins with its own. */
function raised(text: string): string {
  return text
    .split(/^(```[\s\S]*?^```)/m)
    .map((part) => (part.startsWith('```') ? part : part.replace(/^#(#+ )/gm, '$1')))
    .join('');
}
