import { addMonths, toJapaneseDate } from '../../../../../../schemas/dates.ts';

/** The lanes, from top to bottom. */
export const lanes = ['start', 'plan', 'role', 'check', 'meeting', 'consent', 'end'] as const;

/** Id of a lane. */
export type LaneId = (typeof lanes)[number];

/** Shape of a point; meetings differ by it. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'down' | 'hexagon';

/** Something that lasts; an end that nobody named is open. */
export interface Span {
  readonly kind: 'span';
  readonly lane: LaneId;
  readonly start: string;
  readonly end: string | undefined;
  /** Words in the picture. */
  readonly text: string;
  /** Fewer words, for a bar too narrow for the others. */
  readonly brief: string | undefined;
  /** Words in the table. */
  readonly full: string;
  readonly draft: boolean;
  /** Broken off before its time: 撤回. */
  readonly broken: boolean;
  readonly lead: boolean;
  /** Key of whom it belongs to: an agency or a person has rows of its own. */
  readonly owner: string | undefined;
}

/** Something of one day; one that is to come or was left undone is open. */
export interface Moment {
  readonly kind: 'moment';
  readonly lane: LaneId;
  readonly date: string;
  readonly shape: Shape;
  readonly open: boolean;
  readonly text: string;
  readonly full: string;
  /** Name of the meeting, which the shape stands for. */
  readonly meeting?: string;
}

/** An entry of the timeline. */
export type Entry = Span | Moment;

/** The day on which an entry begins. */
export function startOf(entry: Entry): string {
  return entry.kind === 'span' ? entry.start : entry.date;
}

/** The time of an entry in words: a day, or from a day to another; an open end is left open. */
export function timeOf(entry: Entry): string {
  if (entry.kind === 'moment') return toJapaneseDate(entry.date);
  return `${toJapaneseDate(entry.start)} 〜 ${entry.end === undefined ? '' : toJapaneseDate(entry.end)}`;
}

/** Entries that a timeline can show: within thirty years back and ten ahead; slips of the pen lie beyond. */
export function isWithin(entry: Entry, today: string): boolean {
  const [from, to] = [addMonths(today, -360), addMonths(today, 120)];
  const ends = entry.kind === 'span' && entry.end !== undefined ? [entry.start, entry.end] : [startOf(entry)];
  return ends.every((date) => date >= from && date <= to);
}
