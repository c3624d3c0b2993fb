import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until `read` gives something true; throws with `what` when patience ends. */
export async function until(read, what, { timeoutMs = 20_000, everyMs = 50 } = {}) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for: ${what}`);
    await pause(everyMs);
  }
}
