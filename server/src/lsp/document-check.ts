import { CaseDocument } from '../core/document/document.ts';
import type { OffsetRange, SourceText } from '../core/document/source.ts';
import type { Finding } from '../core/rules/finding.ts';
import { ruleById } from '../core/rules/index.ts';
import { checkDocument } from '../core/rules/run.ts';
import { indexEntryOf } from '../core/workspace/case-index.ts';
import type { CaseRepository } from './case-repository.ts';
import type { Change, OpenDocument } from './open-documents.ts';
import { checkRegisterText, isRegister } from './register-check.ts';

/** Rules that speak of a line before it is finished; they wait while somebody types there. */
const hasty = new Set([
  'document/front-matter',
  'document/unknown-key',
  'document/value',
  'document/kind',
  'document/reference',
  'document/term',
  'agency/unknown',
  'privacy/pseudonym',
]);

/** Rules that hold two places against each other: half a name in one makes the other look wrong. */
const comparing = new Set(['plan/lead', 'plan/need-without-support', 'consent/out-of-scope']);

/** Rules that look at nothing but the document and the registers: they speak before the other documents are read. */
export const early: ReadonlySet<string> = new Set([
  'document/front-matter',
  'document/value',
  'document/required',
  'document/unknown-key',
  'agency/unknown',
  'agency/renamed',
  'plan/lead',
  'plan/period',
  'minutes/decision-owner',
  'minutes/send-back',
  'suppression/reason',
]);

/** The findings of one open document, kept from one version to the next. */
export class DocumentCheck {
  readonly open: OpenDocument;
  #findings: readonly Finding[] = [];
  /** Rules that had something to say when nobody was typing. */
  #shown: ReadonlySet<string> = new Set();
  /** Version whose fast findings are known, and version whose slow ones are. */
  #fastVersion: number | undefined;
  #fullVersion: number | undefined;
  /** Line that is being typed. */
  #hotLine: number | undefined;
  /** Documents that may see this one differently than they were told. */
  #concerned = new Set<string>();

  constructor(open: OpenDocument) {
    this.open = open;
  }

  /** Whether the slow rules have seen the present text. */
  get isFull(): boolean {
    return this.#fullVersion === this.open.version;
  }

  /** Whether any version of the text was looked at since it was last to be looked at anew. */
  get isChecked(): boolean {
    return this.#fastVersion !== undefined;
  }

  /** What was found last, moved along with what was typed since. */
  get kept(): readonly Finding[] {
    return this.#findings;
  }

  /** Moves what is known along with an edit. */
  change(change: Change, source: SourceText): void {
    this.#findings = this.#findings.flatMap((finding) => moved(finding, change));
    this.#hotLine = source.lineAt(change.range.end + change.delta);
  }

  /** The line that was typed counts as finished. */
  settle(): void {
    this.#hotLine = undefined;
    this.invalidate();
  }

  /** Something outside the document changed: all is to be looked at again. */
  invalidate(): void {
    this.#fastVersion = undefined;
    this.#fullVersion = undefined;
  }

  /** Findings of the present text; those of the slow rules may be the former ones, moved. */
  fast(): readonly Finding[] {
    if (this.#fastVersion === this.open.version) return this.#findings;
    return this.#check('fast');
  }

  /** Findings of all rules for the present text. */
  full(): readonly Finding[] {
    return this.isFull ? this.#findings : this.#check('all');
  }

  /**
   * Paths of the documents that may see this one differently than at the last call: those of its cases, of before and
   * of now. Empty when nothing of it changed that others can see.
   */
  changedFacts(): ReadonlySet<string> {
    const concerned = this.#concerned;
    this.#concerned = new Set();
    return concerned;
  }

  /** Puts the document into the index in place of what was known of it. */
  #index(home: CaseRepository, document: CaseDocument): void {
    const { index } = home.repository;
    const entry = indexEntryOf(document);
    const former = index.get(document.path);
    if (JSON.stringify(entry) === JSON.stringify(former)) return;
    for (const path of home.related([document.path])) this.#concerned.add(path);
    if (entry) index.put(entry);
    else index.remove(document.path);
    for (const path of home.related([document.path])) this.#concerned.add(path);
  }

  #check(pace: 'fast' | 'all'): readonly Finding[] {
    const document = this.#document();
    const found = document ? this.#find(document, pace) : [];
    const former =
      pace === 'fast' && !isRegister(this.open.path) ? this.#findings.filter((finding) => isSlow(finding.rule)) : [];
    if (this.#hotLine === undefined) this.#shown = new Set(found.map((finding) => finding.rule));
    this.#findings = [...found, ...former].filter((finding) => !document || !this.#isHasty(finding, document));
    // Before its repository is known and read that is no judgement of this version.
    if (!this.open.home?.isRead) return this.#findings;
    this.#fastVersion = this.open.version;
    if (pace === 'all') this.#fullVersion = this.open.version;
    return this.#findings;
  }

  #find(document: CaseDocument, pace: 'fast' | 'all'): readonly Finding[] {
    const { home } = this.open;
    if (!home) return [];
    const { repository } = home;
    const { path } = document;
    // A register is as long as the office has agencies: it waits for a pause.
    if (isRegister(path)) return pace === 'all' ? checkRegisterText(repository, path, document.text) : this.#findings;
    if (!this.open.isMarkdown || !repository.scope.reads(path)) return [];
    this.#index(home, document);
    const only = home.isRead ? {} : { only: early };
    return checkDocument(repository, document, { pace, ...only });
  }

  #isHasty(finding: Finding, document: CaseDocument): boolean {
    if (this.#hotLine === undefined) return false;
    if (comparing.has(finding.rule)) return !this.#shown.has(finding.rule);
    if (!hasty.has(finding.rule)) return false;
    const { start, end } = document.source.toLines(finding.range);
    return start.line <= this.#hotLine && end.line >= this.#hotLine;
  }

  /**
   * The document as it is judged: half a key would swallow the line below it, so that a line with no colon yet is
   * blanked out (at equal length) while somebody types there.
   */
  #document(): CaseDocument | undefined {
    const document = this.open.document;
    const home = this.open.home;
    const half = document && this.#hotLine !== undefined ? halfTyped(document, this.#hotLine) : undefined;
    if (!document || !home || !half) return document;
    const blank = ' '.repeat(half.end - half.start);
    const text = document.text.slice(0, half.start) + blank + document.text.slice(half.end);
    return new CaseDocument(document.path, text, home.repository.config.kindOf);
  }
}

/** A line of front matter that is no entry yet: neither colon nor dash nor comment. */
function halfTyped(document: CaseDocument, line: number): OffsetRange | undefined {
  const range = document.source.lineRange(line);
  const { content, present } = document.matter;
  if (!present || range.start < content.start || range.start >= content.end) return undefined;
  const text = document.text.slice(range.start, range.end);
  return /^[ \u3000\t]*[^\s\-#:：'"|>]+$/.test(text) && !isContinuation(document, line) ? range : undefined;
}

/** Text of a value that runs over several lines is no key. */
function isContinuation(document: CaseDocument, line: number): boolean {
  const indent = (text: string) => /^[ \u3000\t]*/.exec(text)?.[0].length ?? 0;
  const above = document.source.lineText(line - 1);
  const isBlock = /[|>][+-]?\s*$/.test(above);
  return isBlock && indent(document.source.lineText(line)) > indent(above);
}

/** A finding after an edit; none when the edit went through it. */
function moved(finding: Finding, { range, delta }: Change): Finding[] {
  if (finding.range.end <= range.start) return [finding];
  if (finding.range.start < range.end) return [];
  return [{ ...finding, range: { start: finding.range.start + delta, end: finding.range.end + delta } }];
}

function isSlow(rule: string): boolean {
  const pace = ruleById(rule)?.pace;
  return pace === 'slow' || pace === 'last';
}
