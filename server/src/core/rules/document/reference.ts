import type { Located } from '../../document/bind.ts';
import type { CaseDocument } from '../../document/document.ts';
import { indexEntryOf, linkPath } from '../../workspace/case-index.ts';
import { nearest } from '../../workspace/normalize.ts';
import type { Repository } from '../../workspace/repository.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Every link of a document: where it leads and what it should lead to. */
function linksOf(document: CaseDocument): readonly Located<string>[] {
  const { meeting } = document.as('plan') ?? {};
  const { plan } = document.as('evaluation') ?? {};
  const { evaluation } = document.as('closure') ?? {};
  return [meeting, plan, evaluation].filter((link) => link !== undefined);
}

/** Case numbers that a document names, but for the one that a ケース document founds. */
function numbersOf(document: CaseDocument): readonly Located<string>[] {
  const minutes = document.as('minutes');
  if (minutes) {
    const cases = (minutes.cases?.value ?? []).flatMap(({ value }) => (value.number ? [value.number] : []));
    const decisions = (minutes.decisions?.value ?? []).flatMap(({ value }) =>
      value.caseNumber ? [value.caseNumber] : [],
    );
    return [...cases, ...decisions];
  }
  const number = document.record.caseNumber as Located<string> | undefined;
  const isNew = document.kind === 'referral' && number?.value === '新規';
  return number && document.kind !== 'case' && !isNew ? [number] : [];
}

function nearestLink(link: Located<string>, repository: Repository): readonly Fix[] {
  const paths = [...repository.index.entries].map((entry) => entry.path.replace(/\.md$/, ''));
  const near = nearest(linkPath(link.value).replace(/\.md$/, ''), paths);
  if (!near) return [];
  return [
    {
      title: { ja: `「${near}」に直す`, en: `Change to ${near}` },
      safe: false,
      preferred: true,
      edits: [{ range: link.range, text: near }],
    },
  ];
}

export const rule = defineRule({
  id: 'document/reference',
  severity: 'error',
  texts: {
    title: { ja: 'リンクや番号の行き先がありません', en: 'A link or number leads nowhere' },
    why: {
      ja: '文書どうしは番号とリンクで結ばれ、同意や期限もそれをたどって確かめるためです。',
      en: 'Consent and deadlines are found by following numbers and links.',
    },
    do: {
      ja: '行き先の文書があるか、番号や書き方が合っているかを確かめてください。',
      en: 'See whether the document exists and the number or path is right.',
    },
    messages: {
      link: { ja: 'リンク先の文書が見つかりません。', en: 'The document linked to does not exist.' },
      number: { ja: 'この番号の「ケース」の文書がありません。', en: 'There is no ケース document of this number.' },
      successor: {
        ja: '後継の機関が、agencies.yamlにありません。',
        en: 'The successor is not in agencies.yaml.',
      },
      claimed: {
        ja: '同じ番号・同じ内容を名乗る文書がもう一つあります。',
        en: 'Another document claims the same identity.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '会議: minutes/2024-05-20.md#R6-001' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '会議: minutes/2024-05-21' },
      { 'cases/R6-001/支援経過.md': '---\n種別: 支援経過\nケース番号: R6-999\n---\n' },
    ],
  },
  check({ document, repository }, report) {
    for (const link of linksOf(document)) {
      if (!repository.index.resolve(link.value))
        report({ message: 'link', range: link.range, fixes: () => nearestLink(link, repository) });
    }
    for (const number of numbersOf(document)) {
      if (!repository.index.hasCase(number.value))
        report({ message: 'number', range: number.range, caseNumber: number.value });
    }
    const identity = indexEntryOf(document)?.identity;
    const first = identity
      ? repository.index.claims(identity).find((entry) => entry.path !== document.path)
      : undefined;
    if (first && first.path < document.path) {
      const related = [{ path: first.path, message: { ja: '先にある文書', en: 'The other document' } }];
      report({ message: 'claimed', range: document.kindNode?.range ?? document.anchor, related });
    }
  },
});
