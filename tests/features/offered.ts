import { complete } from '../../server/src/core/features/completion.ts';
import { toPlain, toSnippet } from '../../server/src/core/features/templates.ts';
import { exampleFiles } from '../support/examples.ts';
import { repositoryOf } from '../support/repository.ts';

/** The mark of the cursor in a test's text. */
export const cursor = '‸';
export const plan = 'cases/R6-001/プラン-9.md';

/** What completion answers. */
export interface Offered {
  readonly labels: readonly string[];
  readonly texts: readonly string[];
  readonly snippets: readonly string[];
  readonly typed: string;
  /** How much of the indent each takes away. */
  readonly back: readonly number[];
}

/** What is offered at the cursor of a text that lies in the example repository. */
export function offered(text: string, path = plan, more: Readonly<Record<string, string>> = {}): Offered {
  const offset = text.indexOf(cursor);
  const files = { ...exampleFiles(), ...more, [path]: text.replace(cursor, '') };
  const { repository } = repositoryOf(files);
  const document = repository.parse(path, files[path] ?? '');
  const found = complete({ repository, document, offset });
  const candidates = found?.candidates ?? [];
  const parts = candidates.map((candidate) => candidate.parts ?? [candidate.text]);
  return {
    labels: candidates.map(({ text: label }) => label),
    texts: parts.map(toPlain),
    snippets: parts.map(toSnippet),
    typed: found?.typed ?? '',
    back: candidates.map(({ back = 0 }) => back),
  };
}

/** The beginning of a plan. */
export const head = '---\n種別: 支援プラン\nケース番号: R6-001\n';
const rest = '状態: 案\n---\n\n## 本人・世帯の意向\n';
/** A plan with some lines of front matter. */
export const planWith = (lines: string) => `${head}${lines}${rest}`;
