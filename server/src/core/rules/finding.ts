import type { Text } from '../../../../schemas/text.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Fix, Params, Related, Report, Rule, Severity } from './rule.ts';

/** What the engine says about one place: in words of both languages, without the data it found. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: OffsetRange;
  /** What is wrong. */
  readonly message: Text;
  /** On what ground: law, guideline or the office's rule. */
  readonly why: Text;
  /** What to do about it. */
  readonly do: Text;
  readonly caseNumber?: string;
  /** Key or heading that it names; where that is missing, the range is of what it is missing from. */
  readonly field?: string;
  readonly related: readonly Related[];
  readonly fixes: () => readonly Fix[];
}

const none = () => [];

/** Turns a rule's report into a finding. */
export function toFinding(rule: Rule, report: Report, path: string, severity: Severity): Finding {
  const words = rule.texts.messages[report.message] ?? rule.texts.title;
  const field = report.params?.field;
  return {
    rule: rule.id,
    severity,
    path,
    range: report.range,
    message: fill(words, report.params),
    why: rule.texts.why,
    do: fill(rule.texts.do, report.params),
    related: report.related ?? [],
    fixes: report.fixes ?? none,
    ...(report.caseNumber === undefined ? {} : { caseNumber: report.caseNumber }),
    ...(typeof field === 'string' ? { field } : {}),
  };
}

/** Fills `{name}` in a text of both languages. */
export function fill(text: Text, params: Params | undefined): Text {
  if (!params) return text;
  const put = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === 'object' ? value[language] : String(value);
    });
  return { ja: put('ja'), en: put('en') };
}

/** By position, then rule: the order of every output. */
export function byPosition(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
