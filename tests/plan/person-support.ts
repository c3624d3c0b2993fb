import { type PersonSheetOptions, renderForPerson, type Sheet } from '../../server/src/core/plan/index.ts';
import { loadTokenizer } from '../../server/src/host/lindera.ts';
import { repositoryOf } from './samples.ts';
import { planPath, planText, repositoryTexts } from './support.ts';

const loaded = loadTokenizer(import.meta.url);
if (!loaded) throw new Error('no tokenizer');
/** The tokenizer of the product. */
export const tokenizer = loaded;

/** A repository of the small case, with more texts. */
export function smallRepository(more: Readonly<Record<string, string>> = {}) {
  return repositoryOf({ ...repositoryTexts, [planPath]: planText, ...more });
}

/** Renders a text of that path for the person in the small repository. */
export function renderPerson(
  text: string,
  options: PersonSheetOptions & { readonly path?: string; readonly more?: Readonly<Record<string, string>> } = {},
): Sheet {
  const { path = planPath, more = {}, ...rest } = options;
  const repository = smallRepository({ ...more, [path]: text });
  const sheet = renderForPerson(repository.parse(path, text), repository, rest);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The plan with its front matter changed by replacement. */
export function planWith(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the plan: ${from}`);
    return text.replace(from, to);
  }, planText);
}

/** What a reader sees without furigana. */
export function seen(html: string): string {
  return html
    .replace(/<rp>[^<]*<\/rp>|<rt>[^<]*<\/rt>|<sup>[^<]*<\/sup>/g, '')
    .replace(/<\/?(?:ruby|span|time|strong)[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** A text with its furigana in brackets: 本人(ほんにん)は. */
export function read(text: string, options: PersonSheetOptions = { tokenizer }): string {
  const html = renderPerson(planWith(['本人は住み慣れた家で暮らしたい。', text]), options).html;
  const section = /<h2[^>]*>あなたの.*?<\/h2>(.*?)<\/section>/s.exec(html)?.[1] ?? '';
  return section
    .replace(/<ruby>([^<]*)<rp>（<\/rp><rt>([^<]*)<\/rt><rp>）<\/rp><\/ruby>/g, '$1($2)')
    .replace(/<sup>[^<]*<\/sup>|<[^>]*>/g, '');
}

/** A 同意書 of the small case, by 対象者. */
export function consentOf(person: string, more = ''): string {
  return `---
種別: 同意書
ケース番号: R5-012
対象者: ${person}
同意日: 2023-09-20
取得者: 地域福祉連携室
方法: 書面
目的: 支援のため
共有項目:
  - 基本属性
共有先:
  - 支援会議
  - 東地域包括支援センター
有効期限: 2024-09-30
${more}---

職員のための記録。
`;
}
