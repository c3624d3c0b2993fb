/** Collects what passed and failed in all parts of a run, prints it as it comes, and sums it up. */
export class Results {
  #passed = 0;
  #failed = [];

  /** Adds one result: `{ name, ok, ms, error? }` under the title of its part. */
  add(part, { name, ok, ms, error }) {
    const title = `${part} › ${name}`;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${title} (${Math.round(ms)} ms)`);
    if (ok) this.#passed++;
    else {
      this.#failed.push(title);
      console.log(String(error).replace(/^/gm, '       '));
    }
  }

  /** Runs `work` as one result. */
  async time(part, name, work) {
    const start = performance.now();
    try {
      await work();
      this.add(part, { name, ok: true, ms: performance.now() - start });
    } catch (error) {
      this.add(part, { name, ok: false, ms: performance.now() - start, error: error?.stack ?? error });
    }
  }

  /** Prints the last line, `N passed, N failed`; answers the exit code. */
  finish() {
    if (this.#failed.length > 0) console.log(`\nfailed:\n${this.#failed.map((title) => `  ${title}`).join('\n')}`);
    console.log(`\n${this.#passed} passed, ${this.#failed.length} failed`);
    return this.#failed.length === 0 && this.#passed > 0 ? 0 : 1;
  }
}
