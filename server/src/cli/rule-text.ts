import { kindIds, kinds } from '../../../schemas/index.ts';
import type { Language, Text } from '../../../schemas/text.ts';
import { ruleById, rules } from '../core/rules/index.ts';
import type { Example, Rule } from '../core/rules/rule.ts';
import { nearest } from '../core/workspace/normalize.ts';
import { severityWords } from './formats/pretty.ts';
import { Stop } from './io.ts';

/** A rule as `kasane rules --json` gives it. */
export function ruleJson({ id, severity, kinds: names, texts }: Rule, language: Language) {
  return {
    id,
    severity,
    title: texts.title[language],
    why: texts.why[language],
    do: plainText(texts.do, language),
    kinds: (names ?? kindIds).map((kind) => kinds[kind].name),
  };
}

/** The rule of an id that a user typed; throws a Stop that names the nearest one. */
export function ruleNamed(id: string): Rule {
  const rule = ruleById(id);
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((other) => other.id),
  );
  const shown = /^[a-z]+(?:[/-][a-z]+)+$/.test(id) ? `「${id}」` : '';
  const hint = near ? { ja: `「${near}」でしょうか。`, en: ` Did you mean ${near}?` } : { ja: '', en: '' };
  throw new Stop(
    `規則${shown}はありません。${hint.ja}一覧は kasane rules で見られます。`,
    `There is no such rule.${hint.en} See kasane rules.`,
  );
}

/** The rules of an id, or of a group (`privacy/*`); throws a Stop where there is none. */
export function rulesNamed(id: string): readonly Rule[] {
  const group = rules.filter((rule) => id.endsWith('/*') && rule.id.startsWith(id.slice(0, -1)));
  return group.length > 0 ? group : [ruleNamed(id)];
}

/** A text whose braces stand for what a finding would name. */
function plainText(text: Text, language: Language): string {
  return text[language].replace(/\{\w+\}/g, '…');
}

const words = {
  severity: { ja: '重さ', en: 'Severity' },
  why: { ja: '理由', en: 'Why' },
  do: { ja: '対応', en: 'What to do' },
  messages: { ja: '知らせる内容', en: 'What it says' },
  ok: { ja: 'よい例', en: 'Fine' },
  ng: { ja: '知らせる例', en: 'Reported' },
  change: {
    ja: '重さは kasane.yaml の「規則」で変えられます（error・warning・info・off）。',
    en: 'The severity can be set in kasane.yaml (規則: error, warning, info, off).',
  },
} satisfies Record<string, Text>;

/** The page of a rule: what, why, what to do, examples. */
export function explanation(rule: Rule, language: Language): string {
  const { texts, examples } = rule;
  const say = (word: keyof typeof words) => words[word][language];
  return [
    `${rule.id} — ${texts.title[language]}`,
    '',
    `${say('severity')}: ${severityWords[rule.severity][language]}`,
    `${say('why')}: ${texts.why[language]}`,
    `${say('do')}: ${plainText(texts.do, language)}`,
    '',
    `${say('messages')}:`,
    ...Object.values<Text>(texts.messages).map((message) => `  - ${plainText(message, language)}`),
    ...exampleLines(say('ok'), examples.ok),
    ...exampleLines(say('ng'), examples.ng),
    '',
    say('change'),
    '',
  ].join('\n');
}

function exampleLines(title: string, examples: readonly Example[]): string[] {
  return examples.flatMap((example) => [
    '',
    `${title}:`,
    ...Object.entries(example).flatMap(([path, text]) => [
      `  ${path}`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`.trimEnd()),
    ]),
  ]);
}
