/**
 * Runs a task at most once at a time. Whatever is asked for while it runs is answered by one
 * more run at the end: the newest wins, nothing piles up behind a slow answer.
 */
export class Latest {
  readonly #task: () => Promise<void>;
  readonly #pause: () => Promise<void>;
  #running = false;
  #wanted = false;

  /** `pause` is waited for before each run, so that a burst of keystrokes costs one run. `task` handles its own errors. */
  constructor(task: () => Promise<void>, pause: () => Promise<void>) {
    this.#task = task;
    this.#pause = pause;
  }

  /** Asks for a run that begins after this call. */
  request(): void {
    this.#wanted = true;
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      while (this.#wanted) {
        await this.#pause();
        this.#wanted = false;
        await this.#task();
      }
    } finally {
      this.#running = false;
    }
  }
}
