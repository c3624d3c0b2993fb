import { writeFileSync } from 'node:fs';

/** Times of many keys in milliseconds, summed up. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** What was waited for, by the clock and by the processor time that the server took for it (where it is known). */
export class Times {
  readonly #wall: number[] = [];
  readonly #server: number[] = [];
  readonly #processor: () => number | undefined;

  constructor(processor: () => number | undefined) {
    this.#processor = processor;
  }

  /** Waits for a piece of work and takes its time. */
  async take(work: () => Promise<unknown>): Promise<void> {
    const [start, before] = [performance.now(), this.#processor()];
    await work();
    this.#wall.push(performance.now() - start);
    const after = this.#processor();
    if (before !== undefined && after !== undefined) this.#server.push(after - before);
  }

  get spread(): Spreads {
    const wall = spreadOf(this.#wall);
    return { wall, server: this.#server.length > 0 ? spreadOf(this.#server) : wall };
  }
}

/** By the clock, which whatever else the machine does makes longer, and by processor time. */
export interface Spreads {
  readonly wall: Spread;
  readonly server: Spread;
}

/** p50 and p95 of times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

const ms = (value: number) => value.toFixed(1).padStart(6);

/** `server time p50    1.2  p95    2.3 ms, by the clock p50    1.4  p95    2.9 ms`. */
export function show({ wall, server }: Spreads): string {
  return `server time p50 ${ms(server.p50)}  p95 ${ms(server.p95)} ms, by the clock p50 ${ms(wall.p50)}  p95 ${ms(wall.p95)} ms`;
}

/** Keeps the figures of a bench for those who compare runs. */
export function keep(name: string, figures: unknown): void {
  writeFileSync(`artifacts/bench/${name}.json`, `${JSON.stringify(figures, undefined, 2)}\n`);
}

/** A budget was missed: says so and lets the bench end as failed. */
export function miss(sentence: string): void {
  console.log(`  over budget: ${sentence}`);
  process.exitCode = 1;
}
