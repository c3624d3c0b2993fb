import * as choices from '../../../../../schemas/choices.ts';
import { kinds } from '../../../../../schemas/index.ts';
import type { OffsetRange } from '../../document/source.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const halfKana = /[\uff66-\uff9f]+/g;
const privateUse = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/g;
/** Official words keep their spelling: names of laws, certificates and pensions. */
const official = /(?:法|法律|条例|規則|要綱|手帳|年金|手当|区分|認定|サービス)$/;

let closed: ReadonlySet<string> | undefined;

/** Closed choices, keys and kinds: their spelling is the form's, not the writer's. */
function formWords(): ReadonlySet<string> {
  closed ??= new Set([
    ...Object.values(choices).flat(),
    ...Object.values(kinds).flatMap((kind) => Object.values(kind.fields).map((f) => f.key)),
  ]);
  return closed;
}

/** Whether a place belongs to a registered name, an official word or a choice of the form. */
function isFixed(text: string, { start, end }: OffsetRange, names: readonly string[]): boolean {
  const from = Math.max(0, start - 30);
  const around = text.slice(from, end + 30);
  if (names.some((name) => covers(around, name, start - from, end - from))) return true;
  const run = /^[\p{sc=Han}ァ-ヶー々・]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  if ([...run].some((_, i) => official.test(run.slice(0, i + 1)))) return true;
  const line = /[^\n]*$/.exec(text.slice(0, start))?.[0] + (/^[^\n]*/.exec(text.slice(start))?.[0] ?? '');
  return formWords().has(
    line
      .replace(/^[\s-]*(?:[^:]+:\s*)?/, '')
      .replace(/^◎\s*/, '')
      .trim(),
  );
}

function covers(around: string, name: string, start: number, end: number): boolean {
  for (let at = around.indexOf(name); at >= 0; at = around.indexOf(name, at + 1)) {
    if (at <= start && at + name.length >= end) return true;
  }
  return false;
}

function* variants({ document, repository }: RuleContext): Generator<{ range: OffsetRange; term: string }> {
  const { text } = document;
  const names = repository.register.names;
  for (const [variant, term] of repository.config.terms) {
    if (variant === '' || variant === term) continue;
    for (let at = text.indexOf(variant); at >= 0; at = text.indexOf(variant, at + variant.length)) {
      const range = { start: at, end: at + variant.length };
      if (
        !term.includes(variant) ||
        !covers(
          text.slice(Math.max(0, at - term.length), range.end + term.length),
          term,
          Math.min(at, term.length),
          Math.min(at, term.length) + variant.length,
        )
      ) {
        if (!isFixed(text, range, [...names, repository.config.municipality])) yield { range, term };
      }
    }
  }
}

export const rule = defineRule({
  id: 'document/term',
  severity: 'info',
  pace: 'slow',
  texts: {
    title: { ja: '言葉づかいがそろっていません', en: 'A variant of a known term' },
    why: {
      ja: '同じことを同じ言葉で書くと、後から探すことも数えることもできるためです（用語はkasane.yamlで決めます）。',
      en: 'What is written alike can be found and counted (terms are set in kasane.yaml).',
    },
    do: { ja: 'この職場の言葉に直してください。', en: 'Use the term of this office.' },
    messages: {
      variant: { ja: 'この職場では「{term}」と書きます。', en: 'This office writes {term}.' },
      halfKana: {
        ja: '半角のカナは、ほかのシステムや検索で別の文字になります。',
        en: 'Half-width kana are other characters to search and to other systems.',
      },
      privateUse: {
        ja: '外字は、ほかのパソコンでは表示されません。',
        en: 'Characters of one computer’s own are not shown elsewhere.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '把握の経緯: 障がいのある方の家族からの電話' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '把握の経緯: 障碍のある方の家族からの電話' },
      { 'cases/R6-001/プラン-1.md': '把握の経緯: ﾐﾝｾｲ委員からの電話' },
    ],
  },
  check(context, report) {
    if (!context.document.kind) return;
    for (const { range, term } of variants(context)) {
      report({
        message: 'variant',
        range,
        params: { term },
        fixes: () => [
          {
            title: { ja: `「${term}」に直す`, en: `Change to ${term}` },
            safe: true,
            preferred: true,
            edits: [{ range, text: term }],
          },
        ],
      });
    }
    const { text } = context.document;
    for (const match of text.matchAll(halfKana)) {
      const range = { start: match.index, end: match.index + match[0].length };
      report({
        message: 'halfKana',
        range,
        fixes: () => [
          {
            title: { ja: '全角のカナに直す', en: 'Use full-width kana' },
            safe: true,
            preferred: true,
            edits: [{ range, text: match[0].normalize('NFKC') }],
          },
        ],
      });
    }
    for (const match of text.matchAll(privateUse))
      report({ message: 'privateUse', range: { start: match.index, end: match.index + match[0].length } });
  },
});
