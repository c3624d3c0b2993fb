import { describe, expect, it } from 'vitest';
import type { Detector } from '../../server/src/core/privacy/detector.ts';
import { generateDocuments } from './eval/generate.ts';
import { harmlessDocuments, identifierDocuments } from './eval/identifiers.ts';
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
    expect(recall).toBeGreaterThanOrEqual(0.985);
  });

  it('is found in the documents written whole', () => {
    const marked = whole.map((document) => document.marked);
    const { recall, precision } = personScores(fullDetector, marked);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.96);
  });

  it.each([
    ['second', 60, 0.88],
    ['third', 18, 0.88],
    ['fourth', 60, 0.9],
    ['fifth', 30, 0.97],
    ['sixth', 30, 0.96],
    ['seventh', 27, 0.93],
  ] as const)('is found in the %s set of whole documents', (set, count, floor) => {
    const documents = wholeDocuments(set);
    expect(documents.length).toBeGreaterThanOrEqual(count);
    const { recall, precision } = personScores(
      fullDetector,
      documents.map((document) => document.marked),
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(floor);
  });

  it('keeps its precision without the tokenizer', () => {
    const { recall, precision } = personScores(ruleDetector, generateDocuments(6));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.83);
  });
});

describe('labelled numbers in many writings', () => {
  it('are found, each type in 99 of 100, with their exact places', () => {
    const scores = new Map<string, { gold: number; exact: number }>();
    for (const { text, expected } of identifierDocuments().map(readMarked)) {
      const found = fullDetector.detect(text);
      for (const { type, start, end } of expected) {
        const score = scores.get(type) ?? { gold: 0, exact: 0 };
        score.gold++;
        if (found.some((one) => one.type === type && one.start === start && one.end === end)) score.exact++;
        scores.set(type, score);
      }
    }
    for (const [type, { gold, exact }] of scores) {
      expect(gold, type).toBeGreaterThanOrEqual(60);
      expect(exact / gold, type).toBeGreaterThanOrEqual(0.985);
    }
  });

  it.each(harmlessDocuments())('leaves alone: %s', (text) => {
    expect(fullDetector.detect(text)).toEqual([]);
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
