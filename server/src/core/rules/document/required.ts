import type { KindId } from '../../../../../schemas/index.ts';
import { isEmpty } from '../../document/bind.ts';
import type { CaseDocument } from '../../document/document.ts';
import { type MissingField, missingFields, missingSections } from '../../document/levels.ts';
import { entryOf } from '../../document/yaml.ts';
import type { Config } from '../../workspace/config.ts';
import { lacksJudgement } from '../../workspace/judgement.ts';
import { insertField, insertSection } from '../insert.ts';
import { defineRule, type Fix, type RuleContext, type Severity } from '../rule.ts';
import { misspelt } from './unknown-key.ts';

/** A severity by level and profile: 簡易 asks for must only; `national` belongs to document/national-item. */
export function severityOf(level: string, config: Config): Severity | undefined {
  if (level === 'must') return 'error';
  return level === 'should' && config.profile !== '簡易' ? 'warning' : undefined;
}

/** Places of which another rule speaks: one cause, one finding. */
const spokenOf: Readonly<Partial<Record<KindId, (key: string, context: RuleContext) => boolean>>> = {
  closure: (key) => key === 'フォローアップ',
  plan: (key, { document, repository }) => {
    if (key === '次回モニタリング') return true;
    const running = document.as('plan')?.state?.value === '支援中';
    if (running && (key === '会議' || key === '支援決定日')) return true;
    return key === '会議' && lacksJudgement(document, repository);
  },
};

/** The fix that puts a missing field where it belongs, with a placeholder that still counts as empty. */
export function addFieldFix(document: CaseDocument, missing: MissingField): readonly Fix[] {
  const edit = insertField(document, missing);
  const { key } = missing.field;
  return [
    {
      title: { ja: `「${key}」の欄を加える`, en: `Add the field ${key}` },
      safe: false,
      preferred: true,
      edits: [edit],
    },
  ];
}

export const rule = defineRule({
  id: 'document/required',
  severity: 'error',
  texts: {
    title: { ja: '要る欄や見出しが空です', en: 'A field or section that is asked for is empty' },
    why: {
      ja: '支援に関わる人どうしが、同じ内容を確かめて動くために要る欄です（様式と水準はkasane.yamlで変えられます）。',
      en: 'Those who work together rely on it (profile and levels can be changed in kasane.yaml).',
    },
    do: {
      ja: '「{field}」を書いてください。当てはまらないときは「該当なし」と書けます。',
      en: 'Fill in {field}; write `該当なし` where nothing applies.',
    },
    messages: {
      field: { ja: '「{field}」が空です。', en: '{field} is empty.' },
      should: { ja: '「{field}」を書いておくと、後の引き継ぎに役立ちます。', en: '{field} should be filled in.' },
      section: { ja: '見出し「{field}」の内容がありません。', en: 'The section {field} is missing or empty.' },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '作成者: 地域福祉連携室' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '作成者:' }, { 'cases/R6-001/プラン-1.md': '作成者: 〔機関名〕' }],
  },
  check(context, report) {
    const { document, repository } = context;
    const { config } = repository;
    if (!document.matter.closed) return;
    const slips = misspelt(document);
    for (const missing of missingFields(document, config)) {
      const severity = severityOf(missing.level, config);
      const { key } = missing.field;
      if (!severity || slips.get(missing.map)?.has(key)) continue;
      if (missing.depth === 0 && document.kind && spokenOf[document.kind]?.(key, context)) continue;
      const message = severity === 'error' ? 'field' : 'should';
      report({
        message,
        range: missing.range,
        severity,
        params: { field: missing.field.key },
        fixes: () => addFieldFix(document, missing),
      });
    }
    for (const { section, level, range } of missingSections(document, config)) {
      const severity = severityOf(level, config);
      if (!severity) continue;
      const title = { ja: `見出し「${section.title}」を加える`, en: `Add the section ${section.title}` };
      report({
        message: 'section',
        range,
        severity,
        params: { field: section.title },
        fixes: () => [{ title, safe: false, edits: [insertSection(document, section)] }],
      });
    }
    if (document.kind)
      ownFields(document, config, (key, severity) =>
        report({ message: 'field', range: document.anchor, severity, params: { field: key } }),
      );
  },
});

/** Fields that the office itself added to a kind by 項目. */
function ownFields(document: CaseDocument, config: Config, report: (key: string, severity: Severity) => void): void {
  if (!document.kind) return;
  for (const [key, level] of config.ownFields(document.kind)) {
    const severity = severityOf(level, config);
    if (severity && isEmpty(entryOf(document.matter.root, key)?.value)) report(key, severity);
  }
}
