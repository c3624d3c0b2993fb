/** Longest time that background work holds the thread before others get their turn, in milliseconds. */
const slice = 10;

/** A function to be awaited between steps of background work; it lets others in every 10 ms. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}

/** A timer that begins anew at each call. */
export class Debounce {
  #timer: NodeJS.Timeout | undefined;
  readonly #delay: number;
  readonly #run: () => void;

  constructor(delay: number, run: () => void) {
    this.#delay = delay;
    this.#run = run;
  }

  start(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#run, this.#delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
