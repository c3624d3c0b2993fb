import { type KindId, kindOf } from '../../../../schemas/index.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import { indexEntryOf } from '../workspace/case-index.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Occasion } from './occasion.ts';

/** What follows what, the usual one first (format.md: 受付 → アセスメント → プラン → 会議 → 評価 → 終結). */
const following: Readonly<Record<KindId, readonly KindId[]>> = {
  case: ['intake', 'assessment', 'plan', 'consent', 'progress', 'referral'],
  referral: ['intake', 'assessment'],
  intake: ['assessment', 'consent', 'referral'],
  assessment: ['plan', 'consent'],
  plan: ['minutes', 'evaluation', 'plan', 'progress'],
  progress: ['evaluation', 'progress'],
  minutes: ['minutes', 'plan', 'evaluation'],
  evaluation: ['plan', 'closure', 'minutes'],
  closure: [],
  consent: ['plan', 'minutes'],
  resource: [],
};

/** A document that usually follows another one, in words for a menu. */
export interface Step {
  readonly kind: KindId;
  readonly title: Text;
}

/** What usually follows a document, the usual one first. */
export function nextSteps(repository: Repository, document: CaseDocument): readonly Step[] {
  if (!document.kind) return [];
  const hasCase = occasionFrom(repository, document, 'plan').caseNumber !== undefined;
  const kinds = following[document.kind].filter((kind) => hasCase || kind === 'minutes');
  return kinds.map((kind) => ({ kind, title: titleOf(repository, document, kind) }));
}

/** What is begun from a document. */
export function occasionFrom(repository: Repository, from: CaseDocument, kind: KindId): Occasion {
  const [only, ...more] = indexEntryOf(from)?.cases ?? [];
  // Minutes of several cases are of none of them; a つなぐシート may stand before the number.
  const caseNumber = more.length === 0 && only !== unnumbered ? only : undefined;
  return { repository, kind, from, caseNumber };
}

const unnumbered = '新規';

function titleOf({ config }: Repository, { kind: own }: CaseDocument, kind: KindId): Text {
  const name = config.kindName(kind);
  const label = kindOf(kind).label.en.toLowerCase();
  const isNext = own === kind || (own === 'evaluation' && kind === 'plan');
  return isNext ? { ja: `次の${name}を作る`, en: `Next ${label}` } : { ja: `${name}を作る`, en: `New ${label}` };
}
