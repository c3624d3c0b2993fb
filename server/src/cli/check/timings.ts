import type { Text } from '../../../../schemas/text.ts';

/** Time spent by phase, in milliseconds. */
export class Timings {
  readonly #spent = new Map<string, number>();
  readonly #start = performance.now();

  /** Runs a phase and adds its time. */
  readonly phase = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + performance.now() - start);
    return result;
  };

  /** One line of numbers a machine can read too: `read=12 parse=340 … total=900 rss=210` (ms and MB). */
  line(documents: number): Text {
    const parts = [...this.#spent].map(([name, ms]) => `${name}=${Math.round(ms)}`);
    const total = Math.round(performance.now() - this.#start);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    const line = `timings documents=${documents} ${parts.join(' ')} total=${total} rss=${peak}`;
    return { ja: line, en: line };
  }
}
