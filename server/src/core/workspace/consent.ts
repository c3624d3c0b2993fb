import type { consentBlock } from '../../../../schemas/common.ts';
import type { FactsOf } from '../../../../schemas/index.ts';
import type { PlainOf } from '../../../../schemas/types.ts';
import type { AgencyRegister } from './agencies.ts';
import type { CaseIndex, IndexEntry } from './case-index.ts';
import type { Config } from './config.ts';
import { foldName } from './normalize.ts';

/** Consent of one person as one document states it, or as a 同意書 records it. */
export type Statement = PlainOf<typeof consentBlock.fields>;

type Form = IndexEntry<'consent'>;

/** The parts without which a claimed consent does not stand, by their keys (domain notes §1.2(i)). */
export const requiredParts = { date: '日付', taker: '取得者', method: '方法', sharedWith: '共有先' } as const;
const proxyParts = { proxy: '代理人', relation: '続柄', reason: '理由' } as const;

/** Why a recorded consent does not hold at a date. */
export type OutOfForce = 'notYet' | 'expired' | 'withdrawn';

/**
 * How consent stands for one person at one date:
 * - `given`: in force, with the terms under which it holds;
 * - `without`: none on record (`stated` is what the document says, when it says something);
 * - `notInForce`: there is one, but not at this date;
 * - `incomplete`: claimed, but parts are missing and no 同意書 in force completes it;
 * - `contradiction`: the document and a 同意書 in force say different things.
 */
export type Consent =
  | { readonly state: 'given'; readonly terms: Terms }
  | { readonly state: 'without'; readonly stated: 'なし' | '拒否' | '未確認' | undefined }
  | { readonly state: 'notInForce'; readonly why: OutOfForce; readonly form: Form | undefined }
  | { readonly state: 'incomplete'; readonly missing: readonly string[] }
  | { readonly state: 'contradiction'; readonly form: Form; readonly part: string };

/** Under what terms a consent holds. */
export interface Terms {
  readonly sharedWith: readonly string[];
  readonly taker: string | undefined;
  readonly until: string | undefined;
  readonly form: Form | undefined;
}

interface Validity {
  readonly date?: string;
  readonly until?: string;
  readonly withdrawn?: string;
}

/** In force: 同意日 ≤ date ≤ 有効期限, and date < 撤回日. */
export function outOfForce({ date, until, withdrawn }: Validity, at: string): OutOfForce | undefined {
  if (date !== undefined && at < date) return 'notYet';
  if (withdrawn !== undefined && at >= withdrawn) return 'withdrawn';
  return until !== undefined && at > until ? 'expired' : undefined;
}

/** The person a 本人 is when nothing else is said. */
export const principal = '本人';

/** Whether two 呼称 are the same but for width and spelling. */
export function samePerson(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** Whose consent is asked for, where and at what date. */
export interface ConsentQuestion {
  readonly caseNumber: string;
  readonly person: string;
  /** ISO date at which the consent must hold. */
  readonly at: string;
  /** What the document itself says about this person, if anything. */
  readonly statement: Statement | undefined;
}

/** Resolves consent per person and date from the 同意書 of the index and a document's own words. */
export class Consents {
  readonly #index: CaseIndex;
  readonly #register: () => AgencyRegister;
  readonly #config: () => Config;

  constructor(index: CaseIndex, register: () => AgencyRegister, config: () => Config) {
    this.#index = index;
    this.#register = register;
    this.#config = config;
  }

  /** The 同意書 of a person, the latest first. */
  forms(caseNumber: string, person: string): readonly Form[] {
    return this.#index
      .ofCase(caseNumber, 'consent')
      .filter((form) => form.facts.person !== undefined && samePerson(form.facts.person, person))
      .sort((a, b) => ((a.facts.date ?? '') < (b.facts.date ?? '') ? 1 : -1));
  }

  judge({ caseNumber, person, at, statement }: ConsentQuestion): Consent {
    const forms = this.forms(caseNumber, person);
    const inForce = forms.find((form) => form.facts.date !== undefined && !outOfForce(form.facts, at));
    if (statement?.state && statement.state !== 'あり') return this.#denied(statement.state, inForce);
    const ended = this.#ended(forms, at);
    if (!statement?.state) return inForce ? given(inForce) : (ended ?? { state: 'without', stated: undefined });
    return this.#claimed(statement, at, inForce, ended);
  }

  /** Whether an agency may see what the consent covers: the one that took it always may. */
  covers(terms: Terms, agency: string): boolean {
    const register = this.#register();
    if (terms.taker !== undefined && register.same(terms.taker, agency)) return true;
    return terms.sharedWith.some((name) => register.same(name, agency) || this.isMember(name, agency));
  }

  /** Whether an agency belongs to a meeting, by kasane.yaml or by its own 構成員 in the register. */
  isMember(meeting: string, agency: string): boolean {
    const members = this.members(meeting);
    return members.some((member) => this.#register().same(member, agency));
  }

  /** Names of a meeting's members; empty when it is no meeting or lists none. */
  members(meeting: string): readonly string[] {
    const config = this.#config().meeting(meeting);
    const listed = this.#register()
      .membersOf(config?.name ?? meeting)
      .map((agency) => agency.name);
    return [...(config?.members ?? []), ...listed];
  }

  #denied(stated: 'なし' | '拒否' | '未確認', inForce: Form | undefined): Consent {
    return inForce ? { state: 'contradiction', form: inForce, part: '状況' } : { state: 'without', stated };
  }

  #ended(forms: readonly Form[], at: string): Consent | undefined {
    const form = forms.find((f) => f.facts.date !== undefined);
    const why = form && outOfForce(form.facts, at);
    return form && why ? { state: 'notInForce', why, form } : undefined;
  }

  #claimed(statement: Statement, at: string, inForce: Form | undefined, ended: Consent | undefined): Consent {
    const missing = missingParts(statement);
    if (inForce) {
      const part = this.#contradicting(statement, inForce.facts);
      if (part) return { state: 'contradiction', form: inForce, part };
      return given(inForce);
    }
    if (missing.length > 0) return ended ?? { state: 'incomplete', missing };
    const why = outOfForce(statement, at);
    if (why) return { state: 'notInForce', why, form: undefined };
    return {
      state: 'given',
      terms: {
        sharedWith: statement.sharedWith ?? [],
        taker: statement.taker,
        until: statement.until,
        form: undefined,
      },
    };
  }

  /** The first part in which a statement and a 同意書 differ. */
  #contradicting(statement: Statement, form: FactsOf<'consent'>): string | undefined {
    if (statement.date && form.date && statement.date !== form.date) return '日付';
    if (statement.taker && form.taker && !this.#register().same(statement.taker, form.taker)) return '取得者';
    if (statement.method && form.method && statement.method !== form.method) return '方法';
    return undefined;
  }
}

function given(form: Form): Consent {
  const { sharedWith, taker, until } = form.facts;
  return { state: 'given', terms: { sharedWith: sharedWith ?? [], taker, until, form } };
}

/** Keys of the parts that a claimed consent lacks. */
export function missingParts(statement: Statement): readonly string[] {
  const parts = statement.method === '代理' ? { ...requiredParts, ...proxyParts } : requiredParts;
  return Object.entries(parts).flatMap(([id, key]) => {
    const value = (statement as Record<string, unknown>)[id];
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    return empty ? [key] : [];
  });
}
