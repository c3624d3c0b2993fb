import { describe, expect, it } from 'vitest';
import type { Detector } from '../../server/src/core/privacy/detector.ts';
import { generateDocuments } from './eval/generate.ts';
import { readMarked } from './marked.ts';
import { fullDetector, ruleDetector, wholeDocuments } from './support.ts';

/** Floors under what `npm run bench:privacy` measures: a change that loses more than this is a step back. */
function personScores(detector: Detector, documents: readonly string[]): { recall: number; precision: number } {
  let gold = 0;
  let exact = 0;
  let found = 0;
  let right = 0;
  for (const { text, expected } of documents.map(readMarked)) {
    const persons = expected.filter(({ type }) => type === 'PERSON');
    const findings = detector.detect(text).filter(({ type }) => type === 'PERSON');
    gold += persons.length;
    found += findings.length;
    exact += persons.filter(({ start, end }) => findings.some((one) => one.start === start && one.end === end)).length;
    right += findings.filter(({ start, end }) => persons.some((one) => one.start < end && start < one.end)).length;
  }
  return { recall: exact / gold, precision: right / found };
}

const whole = wholeDocuments();

describe('the evaluation set', () => {
  it('has at least 300 documents from frames and 40 written whole', () => {
    expect(generateDocuments(6).length).toBeGreaterThanOrEqual(300);
    expect(whole.length).toBeGreaterThanOrEqual(40);
  });

  it('is found in the documents from frames', () => {
    const { recall, precision } = personScores(fullDetector, generateDocuments(6));
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('is found in the documents written whole', () => {
    const marked = whole.map((document) => document.marked);
    const { recall, precision } = personScores(fullDetector, marked);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  it('keeps its precision without the tokenizer', () => {
    const { recall, precision } = personScores(ruleDetector, generateDocuments(6));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.83);
  });
});

describe('data other than names, whole documents', () => {
  it.each(whole)('$title', ({ marked }) => {
    const { text, expected } = readMarked(marked);
    const other = expected.filter(({ type }) => type !== 'PERSON');
    const found = fullDetector.detect(text).filter(({ type }) => type !== 'PERSON');
    expect(found.map(({ type, start, end }) => ({ type, start, end }))).toEqual(other);
  });
});
