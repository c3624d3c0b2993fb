import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { createDetector } from '../../server/src/core/privacy/create-detector.ts';
import type { DetectionContext, Detector } from '../../server/src/core/privacy/detector.ts';
import { loadLexicon } from '../../server/src/host/lexicon.ts';
import { loadTokenizer } from '../../server/src/host/lindera.ts';
import { readMarked, writeMarked } from './marked.ts';

/** The shipped lists as the sources hold them. */
export const lexicon = loadLexicon(new URL('../../server/data', import.meta.url).pathname);
const tokenizer = loadTokenizer(import.meta.url);

/** The detector with the tokenizer, as the editor has it once it is loaded. */
export const fullDetector: Detector = createDetector(tokenizer ? { lexicon, tokenizer } : { lexicon });
/** The detector while the tokenizer is not there. */
export const ruleDetector: Detector = createDetector({ lexicon });

/** Detects in the text without its marks and expects just the marked places, by type and offsets. */
export function checkDetected(marked: string, detector: Detector = fullDetector, context?: DetectionContext): void {
  const { text } = readMarked(marked);
  expect(writeMarked(text, detector.detect(text, context))).toBe(marked);
}

/** The sets of documents written by hand; all but `third` have been looked at while the detector was mended. */
export type WholeSet = 'whole' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh';

/** The hand-written documents of an evaluation set by title. */
export function wholeDocuments(set: WholeSet = 'whole'): { title: string; marked: string }[] {
  const text = readFileSync(new URL(`./eval/${set}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { title: part.slice(0, end), marked: part.slice(end + 1) };
    });
}
