import type { Element } from 'hast';
import type { FactsOf } from '../../../../../schemas/index.ts';
import { plainWords } from '../../../../../schemas/vocabulary/index.ts';
import { foldName } from '../../workspace/normalize.ts';
import { contactPart } from './contact.ts';
import { card, list, longDate, paragraph, part } from './elements.ts';
import type { Audience } from './people.ts';
import { type PersonContent, type PersonContext, saidParts } from './sheet.ts';

/** A choice of the national form that names no change for the better. */
const noChange = 'その他・変化なし';

const plain = (word: string): string => plainWords[word] ?? word;

type EvaluationContext = PersonContext<'evaluation'>;

/**
 * 評価: goal by goal how far it was reached, what got better and what follows. What the agencies report of their own
 * work (実施状況) and how they judge what remains (残る課題) is written for them. A goal of somebody else is shown only
 * where the plan was one of both from the beginning: by the consents of its own day and of the evaluation's.
 */
export function personEvaluation(context: EvaluationContext): PersonContent {
  const { reader } = context;
  const record = reader.document.as('evaluation') ?? {};
  const plan = planOf(context);
  const judgement = record.judgement?.value;
  const changes = (record.changes?.value ?? []).flatMap(({ value }) => (value === noChange ? [] : [plain(value)]));
  const lead = plan?.lead ?? [];
  return {
    title: 'これまでのふりかえり',
    detail: undefined,
    notes: record.date ? [['ふりかえった日：', longDate(record.date.value)]] : [],
    parts: [
      achievementsPart(context, plan),
      part('よくなったこと', [list(changes)], reader.line('changes')),
      ...saidParts(context),
      part('これから', judgement === undefined ? [] : [paragraph(plain(judgement))]),
      contactPart(lead.slice(0, 1), reader.repository),
    ],
  };
}

/** The plan that is evaluated, as far as the index knows it. */
function planOf({ reader }: EvaluationContext): FactsOf<'plan'> | undefined {
  const link = reader.document.as('evaluation')?.plan?.value;
  const entry = link === undefined ? undefined : reader.repository.index.resolve(link);
  return entry?.kind === 'plan' ? (entry.facts as FactsOf<'plan'>) : undefined;
}

/** Whose goal it is, by the plan; undefined when the plan has no such goal. */
function ownerOf(goal: string, plan: FactsOf<'plan'> | undefined): string | undefined {
  const need = plan?.needs?.find((candidate) => foldName(candidate.goal ?? '') === foldName(goal));
  return need?.person;
}

function achievementsPart({ reader, audience }: EvaluationContext, plan: FactsOf<'plan'> | undefined) {
  const rows = reader.document.as('evaluation')?.achievements?.value ?? [];
  const before = audience.on(plan?.decidedOn ?? plan?.writtenOn, plan?.consent ?? []);
  const cards = rows.flatMap(({ value, range }): Element[] => {
    const goal = value.goal?.value ?? '';
    const whose = ownerOf(goal, plan);
    if (!isShown(goal, whose, audience) || !before.mayShow(whose)) return [];
    const result = value.result?.value;
    const content =
      audience.isOwn(whose) && audience.hasConsent(audience.reader)
        ? audience.topics.own(value.content?.value ?? '')
        : '';
    const lines = [
      { label: '目標', value: goal },
      { label: 'できたか', value: result && plain(result) },
      { label: '様子', value: content },
    ];
    return [card(audience.isOwn(whose) ? 'あなたの目標' : 'ご家族のこと', lines, reader.lineAt(range.start))];
  });
  return part('目標は、どこまでできたか', cards, reader.line('achievements'));
}

/** A goal that the plan does not know is the reader's unless it speaks of somebody else. */
function isShown(goal: string, whose: string | undefined, audience: Audience): boolean {
  return audience.mayShow(whose) && (whose !== undefined || audience.topics.own(goal) !== '');
}
