import type { ScalarType } from '../../../../../schemas/types.ts';
import type { BindProblem } from '../../document/bind.ts';
import { nearest } from '../../workspace/normalize.ts';
import { defineRule, type Fix, type Params, type Severity } from '../rule.ts';

function choicesOf(problem: BindProblem): readonly string[] {
  const type = problem.field.type;
  const scalar: ScalarType | undefined =
    type.shape === 'scalar' ? type : type.shape === 'list' && type.item.shape === 'scalar' ? type.item : undefined;
  return scalar?.choices ?? [];
}

/** Quotes for lost zeros, the nearest of the choices. */
export function valueFixes(problem: BindProblem): readonly Fix[] {
  const { node } = problem;
  if (node.kind !== 'scalar') return [];
  if (problem.problem === 'lostZeros') {
    const title = { ja: '引用符で囲む', en: 'Put it in quotes' };
    return [{ title, safe: true, preferred: true, edits: [{ range: node.range, text: `"${node.text}"` }] }];
  }
  const near = problem.problem === 'notAChoice' ? nearest(node.text, choicesOf(problem)) : undefined;
  if (!near) return [];
  const title = { ja: `「${near}」に直す`, en: `Change to ${near}` };
  return [{ title, safe: false, preferred: true, edits: [{ range: node.range, text: near }] }];
}

/** The key and choices that a message about a value names. */
export function valueParams(problem: BindProblem): Params {
  return { field: problem.field.key, choices: choicesOf(problem).slice(0, 12).join('・') };
}

/** Dates past an era's end are read; the others hinder. */
export function valueSeverity(problem: BindProblem): Severity {
  return problem.problem === 'eraEnded' ? 'warning' : 'error';
}

export const rule = defineRule({
  id: 'document/value',
  severity: 'error',
  texts: {
    title: { ja: '欄の値が形に合いません', en: 'A value does not fit its field' },
    why: {
      ja: '日付や選択肢がそろっていないと、期限や状態を機械が確かめられないためです。',
      en: 'Deadlines and states can only be checked when dates and choices are of one form.',
    },
    do: { ja: '「{field}」の値を直してください。', en: 'Mend the value of {field}.' },
    messages: {
      notText: { ja: '「{field}」には一つの言葉を書きます。', en: '{field} takes one text.' },
      notBlock: {
        ja: '「{field}」は、字下げした「欄: 値」の行で書きます。',
        en: '{field} takes indented `field: value` lines.',
      },
      notList: { ja: '「{field}」は、「- 」で始まる行で並べます。', en: '{field} takes a list of `- ` lines.' },
      notAChoice: { ja: '「{field}」は次から選びます: {choices}', en: '{field} takes one of: {choices}' },
      notADate: { ja: '「{field}」が暦にある日付ではありません。', en: '{field} is not a date of the calendar.' },
      eraMismatch: {
        ja: '「{field}」の和暦と西暦が合っていません。',
        en: 'The Japanese and the western year of {field} disagree.',
      },
      eraEnded: {
        ja: '「{field}」の元号は、その年にはもう終わっています。',
        en: 'The era in {field} had ended by that year.',
      },
      notANumber: { ja: '「{field}」には数字を書きます。', en: '{field} takes a number.' },
      lostZeros: {
        ja: '「{field}」は、引用符で囲まないと先頭や末尾の0が失われます。',
        en: 'Without quotes {field} loses its zeros.',
      },
      badPattern: {
        ja: '「{field}」の形が、kasane.yamlで決めた形と違います。',
        en: '{field} does not have the form that kasane.yaml asks for.',
      },
      notAPattern: {
        ja: '「{field}」の形（正規表現）が読めません。',
        en: 'The pattern of {field} is no regular expression.',
      },
      unknownMeeting: {
        ja: '「{field}」が、kasane.yamlの会議にありません。',
        en: '{field} is not among the meetings of kasane.yaml.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '次回モニタリング: 令和6年8月20日' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '次回モニタリング: 2024-02-30' },
      { 'cases/R6-001/プラン-1.md': '状態: 決定済' },
      { 'cases/R6-001/プラン-1.md': '作成日: 令和7年(2024年)5月13日' },
    ],
  },
  check({ document, repository }, report) {
    for (const problem of document.problems) {
      const params = valueParams(problem);
      report({
        message: problem.problem,
        range: problem.range,
        params,
        severity: valueSeverity(problem),
        fixes: () => valueFixes(problem),
      });
    }
    const pattern = repository.config.casePattern;
    const number = document.record.caseNumber;
    const isNew = document.kind === 'referral' && number?.value === '新規';
    if (pattern && number && !isNew && typeof number.value === 'string' && !pattern.test(number.value)) {
      report({ message: 'badPattern', range: number.range, params: { field: 'ケース番号' } });
    }
    for (const meeting of document.as('minutes')?.meeting?.value ?? []) {
      if (!repository.config.meeting(meeting.value))
        report({ message: 'unknownMeeting', range: meeting.range, params: { field: '会議' } });
    }
  },
});
