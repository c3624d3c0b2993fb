import type { FieldsOf, KindId } from '../../../../schemas/index.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { RecordOf } from '../document/bind.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { PersonalData } from '../privacy/detector.ts';
import type { MeetingView } from '../workspace/meeting-view.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Suppression } from './suppressions.ts';

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** A replacement in the document that is checked. */
export interface TextEdit {
  readonly range: OffsetRange;
  readonly text: string;
}

/** A way to mend a finding. `safe` ones change nothing that a person decided and are applied by `--fix`. */
export interface Fix {
  readonly title: Text;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** Edits in other files of the repository, by path. */
  readonly elsewhere?: Readonly<Record<string, readonly TextEdit[]>>;
  /** Those of `elsewhere` that are not there yet: they are made, empty, before the edit. */
  readonly creates?: readonly string[];
  /** The fix an editor puts first. */
  readonly preferred?: boolean;
}

/** Values that fill the braces of a message. They are keys, closed choices, dates and numbers: never free text. */
export type Params = Readonly<Record<string, string | number | Text>>;

/** Another place that explains a finding. */
export interface Related {
  readonly path: string;
  readonly message: Text;
}

/** What a rule reports. */
export interface Report<M extends string = string> {
  /** Which of the rule's messages. */
  readonly message: M;
  readonly range: OffsetRange;
  readonly params?: Params;
  /** Differs from the rule's default, where the cause decides. */
  readonly severity?: Severity;
  readonly caseNumber?: string;
  readonly related?: readonly Related[];
  /** Made only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

/** Texts of a rule: short title, ground (why), what to do, and one wording a message. `{name}` stands for a parameter. */
export interface RuleTexts<M extends string = string> {
  readonly title: Text;
  readonly why: Text;
  readonly do: Text;
  readonly messages: Readonly<Record<M, Text>>;
}

/**
 * A small case shown in the documentation and run as a test: YAML that replaces the same keys in the document of that
 * path in the example repository (`tests/support/example`), or a whole new document when it opens with `---`.
 */
export type Example = Readonly<Record<string, string>>;

/** What a rule may look at. */
export interface RuleContext {
  readonly document: CaseDocument;
  readonly repository: Repository;
  /** The minutes as consent sees them, worked out once; undefined for other kinds. */
  readonly meeting: MeetingView | undefined;
  /** The comments that silence rules in this document, and those that have done so. */
  readonly suppressions: readonly Suppression[];
  readonly used: ReadonlySet<Suppression>;
  /** Personal data of clients in this document, found once for all rules of privacy; empty without a detector. */
  readonly personalData: () => readonly PersonalData[];
}

/** Looks at a document and reports what it finds. */
export type Check<M extends string> = (context: RuleContext, report: (report: Report<M>) => void) => void;

/** A rule: one file, its words, its examples, its check. */
export interface Rule<M extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  /** Kinds the rule looks at; without them every Markdown document of the repository. */
  readonly kinds?: readonly KindId[];
  /** `slow` rules run when typing pauses, on save and on the command line; `last` ones when the others are done. */
  readonly pace?: 'fast' | 'slow' | 'last';
  /** What the rule needs beyond the texts: such a rule is found by whoever has it, and `check` does nothing. */
  readonly needs?: 'git';
  readonly texts: RuleTexts<M>;
  readonly examples: { readonly ok: readonly Example[]; readonly ng: readonly Example[] };
  readonly check: Check<M>;
}

/** Defines a rule; the message ids are inferred, so that a report names one that exists. */
export function defineRule<const M extends string>(rule: Rule<M>): Rule {
  return rule as unknown as Rule;
}

/** A check for one kind, with its located values. */
export function forKind<K extends KindId, M extends string>(
  kind: K,
  check: (record: RecordOf<FieldsOf<K>>, context: RuleContext, report: (report: Report<M>) => void) => void,
): Check<M> {
  return (context, report) => {
    const record = context.document.as(kind);
    if (record) check(record, context, report);
  };
}
