import type { Detector, PersonalData, PersonalDataType, Tier } from './detector.ts';

/** A finding as `kasane detect` prints it: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly reason: string;
}

/** The answer to a whole text on stdin. */
export interface DetectAnswer {
  readonly findings: readonly Span[];
}

/** A line of `kasane detect --ndjson`, in and out. */
export interface TextRecord {
  readonly id: unknown;
  readonly text: string;
}

/** The answer to one line of `--ndjson`. */
export interface SpansRecord {
  readonly id: unknown;
  readonly spans: readonly Span[];
}

/** `certain` keeps certain findings only; `possible` the others only; without it both. */
export interface DetectOptions {
  readonly tier?: Tier;
}

function toSpan({ type, start, end, tier, reason }: PersonalData): Span {
  return { type, start, end, tier, reason };
}

function spansOf(detector: Detector, text: string, { tier }: DetectOptions): Span[] {
  return detector
    .detect(text)
    .filter((finding) => tier === undefined || finding.tier === tier)
    .map(toSpan);
}

/** What `kasane detect` answers to a text. */
export function detectText(detector: Detector, text: string, options: DetectOptions = {}): DetectAnswer {
  return { findings: spansOf(detector, text, options) };
}

/** Reads one input line; `undefined` when it is no record with a text (the line itself must never be quoted). */
export function readRecord(line: string): TextRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
      return undefined;
    }
    return { id: 'id' in value ? value.id : null, text: value.text };
  } catch {
    return undefined;
  }
}

/** Answers records one by one as they come, for the streaming `--ndjson`. */
export function detectRecord(detector: Detector, record: TextRecord, options: DetectOptions = {}): SpansRecord {
  return { id: record.id, spans: spansOf(detector, record.text, options) };
}
