import type { KindId } from '../../../../../schemas/index.ts';
import type { SheetContent } from '../model.ts';
import type { SheetReader } from '../reader.ts';
import { assessmentSheet } from './assessment.ts';
import { caseSheet } from './case.ts';
import { closureSheet } from './closure.ts';
import { consentSheet } from './consent.ts';
import { evaluationSheet } from './evaluation.ts';
import { intakeSheet } from './intake.ts';
import { minutesSheet } from './minutes.ts';
import { otherSheet } from './other.ts';
import { planSheet } from './plan.ts';
import { progressSheet } from './progress.ts';
import { referralSheet } from './referral.ts';
import { resourceSheet } from './resource.ts';

type Sheets = { readonly [K in KindId]: (reader: SheetReader<K>) => SheetContent };

const sheets: Sheets = {
  case: caseSheet,
  referral: referralSheet,
  intake: intakeSheet,
  assessment: assessmentSheet,
  plan: planSheet,
  progress: progressSheet,
  minutes: minutesSheet,
  evaluation: evaluationSheet,
  closure: closureSheet,
  consent: consentSheet,
  resource: resourceSheet,
};

/** The sheet of a kind; documents without a known kind get the general one. */
export function contentOf(kind: KindId | undefined, reader: SheetReader): SheetContent {
  const sheet = (kind === undefined ? undefined : sheets[kind]) as ((reader: SheetReader) => SheetContent) | undefined;
  return (sheet ?? otherSheet)(reader);
}
