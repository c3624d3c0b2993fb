import type { Language } from '../../../../../schemas/text.ts';
import type { SourceText } from '../../document/source.ts';
import type { Finding } from '../../rules/finding.ts';
import { type Html, h } from './element.ts';

/** Notes that stand beside what they concern; asked for by the lines and the names of the sheet's places. */
export interface Notes {
  /** Notes for the places on these lines and for those of these labels or titles; each is given once. */
  take(lines: readonly (number | undefined)[], names?: readonly (string | undefined)[]): readonly Html[];
}

/** No notes: as printed. */
export const noNotes: Notes = { take: () => [] };

/** Learns which places a sheet has, in a first writing. */
export class PlaceList implements Notes {
  readonly lines = new Set<number>();
  readonly names = new Set<string>();

  take(lines: readonly (number | undefined)[], names: readonly (string | undefined)[] = []): readonly Html[] {
    for (const line of lines) if (line !== undefined) this.lines.add(line);
    for (const name of names) if (name !== undefined) this.names.add(name);
    return [];
  }
}

/**
 * Findings, each at the last place that begins on its line or above; those above all places go to the first. What is
 * missing from the document as a whole (reported at its head) is said at the blank place of that name.
 */
export class FindingNotes implements Notes {
  readonly #byPlace = new Map<number | string, readonly Html[]>();

  constructor(findings: readonly Finding[], places: PlaceList, source: SourceText, language: Language) {
    const lines = [...places.lines].sort((a, b) => a - b);
    for (const finding of findings) {
      const line = source.lineAt(finding.range.start);
      const { field } = finding;
      const isBlank = line === 0 && field !== undefined && places.names.has(field);
      const place = isBlank ? field : (lines.findLast((candidate) => candidate <= line) ?? lines[0] ?? 0);
      this.#byPlace.set(place, [...(this.#byPlace.get(place) ?? []), noteHtml(finding, line, language)]);
    }
  }

  take(lines: readonly (number | undefined)[], names: readonly (string | undefined)[] = []): readonly Html[] {
    return [...lines, ...names].flatMap((place) => {
      const notes = place === undefined ? undefined : this.#byPlace.get(place);
      if (place !== undefined) this.#byPlace.delete(place);
      return notes ?? [];
    });
  }
}

const severityWords = {
  error: { ja: '直してください', en: 'Error' },
  warning: { ja: '確かめてください', en: 'Warning' },
  info: { ja: 'お知らせ', en: 'Note' },
} as const;

function noteHtml(finding: Finding, line: number, language: Language): Html {
  return h(
    'aside',
    { class: 'finding', severity: finding.severity, rule: finding.rule, line, lang: language },
    h(
      'p',
      {},
      h('strong', {}, severityWords[finding.severity][language]),
      ' ',
      h('span', {}, finding.message[language]),
    ),
    h('p', { class: 'do' }, finding.do[language]),
  );
}
