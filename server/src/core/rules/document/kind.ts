import { kindKey } from '../../../../../schemas/common.ts';
import { kindIds } from '../../../../../schemas/index.ts';
import { nearest } from '../../workspace/normalize.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';

function nearestKind({ document, repository }: RuleContext): readonly Fix[] {
  const node = document.kindNode;
  const names = kindIds.map((id) => repository.config.kindName(id));
  const name = node && nearest(node.text, names);
  if (!node || !name) return [];
  const title = { ja: `「${name}」に直す`, en: `Change to ${name}` };
  return [{ title, safe: false, preferred: true, edits: [{ range: node.range, text: name }] }];
}

export const rule = defineRule({
  id: 'document/kind',
  severity: 'error',
  texts: {
    title: { ja: '種別がないか、知らない種別です', en: 'The kind of document is missing or unknown' },
    why: {
      ja: '種別が分からないと、どの欄が要るかを判断できないためです。',
      en: 'Which fields a document needs follows from its kind.',
    },
    do: {
      ja: '「種別:」に、ケース・相談受付票・アセスメント・支援プラン・会議録などの種別を書いてください。',
      en: 'Write one of the kinds (ケース, 相談受付票, アセスメント, 支援プラン, 会議録 …) behind `種別:`.',
    },
    messages: {
      missing: { ja: '種別が書かれていません。', en: 'The kind (種別) is missing.' },
      unknown: { ja: 'この種別は、このリポジトリにはありません。', en: 'This repository knows no such kind (種別).' },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '種別: 支援プラン' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '種別: 支援計画' }, { 'cases/R6-001/プラン-1.md': '種別:' }],
  },
  check(context, report) {
    const { document, repository } = context;
    const { matter } = document;
    // A head of which nothing could be read is document/front-matter's alone.
    const isUnreadable = matter.root?.entries.length === 0 && matter.problems.length > 0;
    if (!matter.present || document.kind || isUnreadable) return;
    if (document.kindNode)
      report({ message: 'unknown', range: document.kindNode.range, fixes: () => nearestKind(context) });
    else if (repository.scope.expects(document.path) && document.matter.closed) {
      const key = document.matter.root?.entries.find((entry) => entry.key.text === kindKey)?.key;
      report({ message: 'missing', range: key?.range ?? document.anchor });
    }
  },
});
