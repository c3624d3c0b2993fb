import type { Language } from '../../../../../schemas/text.ts';
import type { SourceText } from '../../document/source.ts';
import type { Finding } from '../../rules/finding.ts';
import { type Html, h } from './element.ts';

/** Notes that stand beside what they concern; asked for by the lines of the sheet's places. */
export interface Notes {
  /** Notes for the places on these lines; each is given once. */
  take(lines: readonly (number | undefined)[]): readonly Html[];
}

/** No notes: as printed. */
export const noNotes: Notes = { take: () => [] };

/** Learns at which lines a sheet has places, in a first writing. */
export class PlaceList implements Notes {
  readonly lines = new Set<number>();

  take(lines: readonly (number | undefined)[]): readonly Html[] {
    for (const line of lines) if (line !== undefined) this.lines.add(line);
    return [];
  }
}

/** Findings, each at the last place that begins on its line or above; those above all places go to the first. */
export class FindingNotes implements Notes {
  readonly #byLine = new Map<number, Html[]>();

  constructor(findings: readonly Finding[], places: PlaceList, source: SourceText, language: Language) {
    const lines = [...places.lines].sort((a, b) => a - b);
    for (const finding of findings) {
      const line = source.lineAt(finding.range.start);
      const place = lines.findLast((candidate) => candidate <= line) ?? lines[0] ?? 0;
      const notes = this.#byLine.get(place) ?? [];
      this.#byLine.set(place, [...notes, noteHtml(finding, line, language)]);
    }
  }

  take(lines: readonly (number | undefined)[]): readonly Html[] {
    return lines.flatMap((line) => {
      const notes = line === undefined ? undefined : this.#byLine.get(line);
      if (line !== undefined) this.#byLine.delete(line);
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
