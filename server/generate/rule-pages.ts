import { kindOf } from '../../schemas/index.ts';
import { severityNames } from '../../schemas/kinds/config.ts';
import type { Language, Text } from '../../schemas/text.ts';
import { rules } from '../src/core/rules/index.ts';
import type { Example, Rule, Severity } from '../src/core/rules/rule.ts';
import { fenced, generatedNotice, page, table } from './markdown.ts';

const severityWords: Readonly<Record<Severity, Text>> = {
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '警告', en: 'warning' },
  info: { ja: '情報', en: 'info' },
};

/** The fixed words of a page. */
const words = {
  severity: { ja: '重さ', en: 'Severity' },
  kinds: { ja: '種別', en: 'Kinds' },
  allKinds: { ja: 'すべて', en: 'all' },
  id: { ja: '規則', en: 'Rule' },
  messages: { ja: '知らせる内容', en: 'What it says' },
  why: { ja: 'なぜ', en: 'Why' },
  do: { ja: 'どうするか', en: 'What to do' },
  ok: { ja: 'よい例', en: 'Right' },
  ng: { ja: '直す例', en: 'Wrong' },
  settings: { ja: '重さを変える', en: 'Change the severity' },
  silence: { ja: '理由を書いて取り下げる', en: 'Put a finding aside, with a reason' },
  inFile: {
    ja: '次の行の指摘を取り下げます（表や複数行の値の上に書くと、その全体に効きます）。理由がなければ取り下げになりません。文書の頭では:',
    en: 'For the next line, or the whole of a table or a value of several lines that it begins; without a reason nothing is silenced. In the front matter:',
  },
  inBody: { ja: '本文では:', en: 'In the body:' },
  whole: { ja: '文書全体では（頭でも本文でも）:', en: 'For a whole document, in either form:' },
  inConfig: { ja: 'kasane.yaml に書きます（offで止まります）。', en: 'In kasane.yaml; `off` turns it off.' },
  reason: { ja: '理由', en: 'reason' },
} as const satisfies Readonly<Record<string, Text>>;

const wayUp = '../README.md';

/** A message as the page shows it: what is filled in stands as `…`. */
const shown = (text: string) => text.replace(/\{\w+\}/g, '…');

function kindsOf({ kinds }: Rule, language: Language): string {
  if (!kinds) return words.allKinds[language];
  return kinds.map((id) => kindOf(id).label[language]).join('、');
}

function exampleParts(examples: readonly Example[]): readonly string[] {
  return examples.flatMap((example) =>
    Object.entries(example).flatMap(([path, text]) => [
      `\`${path}\`:`,
      fenced(text.startsWith('---') || text.includes('# 本文') ? 'markdown' : 'yaml', text),
    ]),
  );
}

/** How to set and silence a rule; the same words on each page, with its own id. */
function settings(rule: Rule, language: Language): readonly string[] {
  const reason = words.reason[language];
  const other = severityNames.find((name) => name !== rule.severity) ?? 'off';
  return [
    `### ${words.settings[language]}`,
    words.inConfig[language],
    fenced('yaml', `規則:\n  ${rule.id}: ${other}  # ${severityNames.join('・')}`),
    `### ${words.silence[language]}`,
    words.inFile[language],
    fenced('yaml', `# kasane-disable-next-line ${rule.id} -- ${reason}`),
    words.inBody[language],
    fenced('markdown', `<!-- kasane-disable-next-line ${rule.id} -- ${reason} -->`),
    words.whole[language],
    fenced('markdown', `<!-- kasane-disable-file ${rule.id} -- ${reason} -->`),
  ];
}

function inLanguage(rule: Rule, language: Language): readonly string[] {
  const { texts, examples, severity } = rule;
  const facts = [
    `\`${rule.id}\``,
    `${words.severity[language]}: ${severityWords[severity][language]}`,
    `${words.kinds[language]}: ${kindsOf(rule, language)}`,
  ];
  return [
    `${language === 'ja' ? '#' : '##'} ${texts.title[language]}`,
    facts.join('　'),
    `### ${words.messages[language]}`,
    Object.values(texts.messages)
      .map((text) => `- ${shown(text[language])}`)
      .join('\n'),
    `### ${words.why[language]}`,
    texts.why[language],
    `### ${words.do[language]}`,
    shown(texts.do[language]),
    `### ${words.ok[language]}`,
    ...exampleParts(examples.ok),
    `### ${words.ng[language]}`,
    ...exampleParts(examples.ng),
    ...settings(rule, language),
  ];
}

const raise = (part: string) => part.replace(/^### /, '## ');

function rulePage(rule: Rule): string {
  const japanese = inLanguage(rule, 'ja').map(raise);
  return page([
    generatedNotice,
    ...japanese,
    `[規則の一覧](${wayUp})`,
    '---',
    ...inLanguage(rule, 'en'),
    `[All rules](${wayUp})`,
  ]);
}

const pagePath = (id: string) => `docs/rules/${id}.md`;

function overview(): string {
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))];
  const tables = groups.flatMap((group) => [
    `## ${group}`,
    table(
      ['id', '重さ (severity)', '種別 (kinds)', '内容 (title)'],
      rules
        .filter(({ id }) => id.startsWith(`${group}/`))
        .map((rule) => [
          `[${rule.id}](${rule.id}.md)`,
          `${severityWords[rule.severity].ja} (${rule.severity})`,
          kindsOf(rule, 'ja'),
          `${rule.texts.title.ja}\n${rule.texts.title.en}`,
        ]),
    ),
  ]);
  const intro = `文書を調べる規則の一覧です。重さは既定のもので、原因によって変わることがあります。kasane.yaml の「規則」で変えられます。

Every rule with its default severity; the cause of a finding may change it, and so may kasane.yaml.`;
  return page([generatedNotice, '# 規則の一覧 (rules)', intro, ...tables]);
}

/** `docs/rules/`: a page a rule in Japanese with English below, and the table of all of them. */
export function rulePages(): Readonly<Record<string, string>> {
  const pages = rules.map((rule) => [pagePath(rule.id), rulePage(rule)]);
  return { ...Object.fromEntries(pages), 'docs/rules/README.md': overview() };
}
