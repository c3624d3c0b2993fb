import type { Text } from '../../../../schemas/text.ts';
import { personalDataTypes } from '../../core/privacy/detector.ts';
import type { MaskedKind } from '../../core/privacy/mask-copy.ts';
import { typeWords } from '../../core/rules/privacy/words.ts';
import { columns } from '../command.ts';
import type { Io } from '../io.ts';

/** What a copy changed, by kind. */
export interface MaskSummary {
  readonly files: number;
  readonly people: number;
  readonly skipped: number;
  readonly counts: ReadonlyMap<MaskedKind, number>;
}

const words: Readonly<Record<MaskedKind, Text>> = {
  ...typeWords,
  DATE: { ja: '日付（年月まで）', en: 'dates, to year and month' },
  AGENCY: { ja: '機関の名前', en: 'names of agencies' },
  LINK: { ja: 'リンク', en: 'links' },
  PATH: { ja: 'ファイルの名前', en: 'names of files' },
};
const order: readonly MaskedKind[] = [...personalDataTypes, 'DATE', 'AGENCY', 'PATH'];

/** The summary of `kasane mask`: kinds and counts, nothing of what was there. */
export function summaryText({ files, people, skipped, counts }: MaskSummary, { language }: Io): string {
  const rows = order
    .filter((kind) => (counts.get(kind) ?? 0) > 0)
    .map((kind) => [words[kind][language], amount(kind, counts.get(kind) ?? 0, people)[language]] as const);
  const head = { ja: `${files}件の写しを作りました。`, en: `${files} files copied.` }[language];
  const nothing = { ja: '  置き換えたところはありません。', en: '  Nothing was replaced.' }[language];
  const left = {
    ja: `文字のファイルではないものと、印刷用のページや図（${skipped}件）は写していません。ページや図は写しから作り直せます。`,
    en: `${skipped} files that are no text, or pages and pictures, were left out; pages can be rendered from the copy.`,
  }[language];
  return [
    head,
    ...(rows.length > 0 ? columns(rows) : [nothing]),
    ...(skipped > 0 ? [left] : []),
    caution[language],
    '',
  ].join('\n');
}

function amount(kind: MaskedKind, count: number, people: number): Text {
  if (kind === 'PERSON') return { ja: `${count}か所（${people}人）`, en: `${count} (${people} people)` };
  return { ja: `${count}か所`, en: String(count) };
}

const caution: Text = {
  ja: '渡す前に、生活歴や珍しい出来事など、名前がなくても分かってしまうことが残っていないかを読んで確かめてください。',
  en: 'Before you hand it on, read it: a life story or an unusual event may tell who it is without any name.',
};
