import { isEmpty } from '../../document/bind.ts';
import type { OffsetRange } from '../../document/source.ts';
import { entryOf, type YamlNode } from '../../document/yaml.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Word lists, each replaceable by the rule's options in kasane.yaml (規則: minutes/abuse-route: {語, 疑い, 否定, 経路}). */
const defaults = {
  語: ['虐待', '暴力', 'DV', 'ＤＶ', 'ネグレクト', '年金搾取', '経済的搾取'],
  疑い: ['疑', 'おそれ', '恐れ', '可能性', 'あざ', '思われる', '見受けられる', '受けている', 'うかがわれる'],
  否定: ['ない', 'なし', 'なかった', '否定', '非該当', '認められず', '該当せず', '見られず'],
  経路: [
    '通報',
    '虐待ケース',
    '虐待対応',
    '虐待防止',
    'コア会議',
    '要保護児童対策地域協議会',
    '要対協',
    '配偶者暴力相談支援センター',
  ],
} as const;

type ListName = keyof typeof defaults;

function words(options: YamlNode | undefined, name: ListName): readonly string[] {
  const node = entryOf(options, name)?.value;
  if (node?.kind !== 'list') return defaults[name];
  return node.items.flatMap((item) => (item.kind === 'scalar' && item.text ? [item.text] : []));
}

const hasAny = (text: string, list: readonly string[]) => list.some((word) => text.includes(word));

/** How far behind a word its denial stands (虐待の疑いは認められない), in UTF-16 units; a comma ends it. */
const denialReach = 12;

/** A denial right behind one of the words; what is denied elsewhere in the sentence does not count. */
function isDenied(sentence: string, of: readonly string[], denial: readonly string[]): boolean {
  return of.some((word) => {
    const at = sentence.lastIndexOf(word);
    if (at < 0) return false;
    const behind = sentence.slice(at + word.length, at + word.length + denialReach).split(/[、，,（(]/)[0] ?? '';
    return hasAny(behind, denial);
  });
}

/** The first sentence of the body in which abuse is suspected and not denied. */
function suspected({ document, repository }: RuleContext): OffsetRange | undefined {
  const options = repository.config.ruleSetting('minutes/abuse-route')?.options;
  const [abuse, suspicion, denial] = [words(options, '語'), words(options, '疑い'), words(options, '否定')];
  const body = document.text.slice(document.matter.bodyStart);
  if (!hasAny(body, abuse)) return undefined;
  for (const match of body.matchAll(/[^。\n]+/g)) {
    const word = abuse.find((candidate) => match[0].includes(candidate));
    if (!word || !hasAny(match[0], suspicion) || isDenied(match[0], [word, ...suspicion], denial)) continue;
    const start = document.matter.bodyStart + match.index + match[0].indexOf(word);
    return { start, end: start + word.length };
  }
  return undefined;
}

/** A report or the meeting that handles abuse is named: in the field 通報, in the text, or as the meeting itself. */
function isRouted({ document, repository }: RuleContext): boolean {
  const options = repository.config.ruleSetting('minutes/abuse-route')?.options;
  if (!isEmpty(entryOf(document.matter.root, '通報')?.value)) return true;
  const [routes, denial] = [words(options, '経路'), [...words(options, '否定'), 'せず', '未']];
  return document.text.split(/[。\n]/).some((sentence) => {
    const named = routes.filter((route) => sentence.includes(route));
    return named.length > 0 && !isDenied(sentence, named, denial);
  });
}

export const rule = defineRule({
  id: 'minutes/abuse-route',
  severity: 'warning',
  kinds: ['minutes'],
  texts: {
    title: {
      ja: '虐待が疑われますが、通報や扱う会議の記録がありません',
      en: 'Abuse is suspected, and no report or meeting that handles it is named',
    },
    why: {
      ja: '虐待の疑いには通報の義務や専用の会議があり、この会議だけで抱えないためです。',
      en: 'Suspected abuse is to be reported and has a route of its own; this meeting is not to carry it alone.',
    },
    do: {
      ja: '通報した日と先を「通報」に書くか、扱う会議（虐待の会議、要対協など）の名を記してください。',
      en: 'Write day and addressee under 通報, or name the meeting that handles it.',
    },
    messages: {
      missing: {
        ja: '虐待を疑う記述がありますが、通報や扱う会議が書かれていません。',
        en: 'The text suspects abuse, but names neither a report nor the meeting that handles it.',
      },
    },
  },
  examples: {
    ok: [{ 'minutes/2024-05-20.md': '通報: 2024-05-13 高齢介護課へ' }],
    ng: [{ 'minutes/2024-05-20.md': '# 本文\n\n長男による暴力の疑いがある。' }],
  },
  check(context, report) {
    const range = suspected(context);
    if (range && !isRouted(context)) report({ message: 'missing', range });
  },
});
