import { expect, test } from 'vitest';
import { Latest } from '../../../client/src/preview/latest.ts';

/** A task whose runs end when the test says so. */
function controlled() {
  const ends: (() => void)[] = [];
  let started = 0;
  const task = (): Promise<void> => {
    started++;
    return new Promise((resolve) => ends.push(resolve));
  };
  return { task, started: () => started, end: () => ends.shift()?.() };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

const noPause = async (): Promise<void> => {};

test('at most one run is under way, and all that was asked meanwhile is one more', async () => {
  const work = controlled();
  const latest = new Latest(work.task, noPause);
  latest.request();
  await settle();
  for (let i = 0; i < 5; i++) latest.request();
  await settle();
  expect(work.started()).toBe(1);
  work.end();
  await settle();
  expect(work.started()).toBe(2);
  work.end();
  await settle();
  expect(work.started()).toBe(2);
});

test('a burst before the first run costs one run', async () => {
  const work = controlled();
  const latest = new Latest(work.task, noPause);
  for (let i = 0; i < 5; i++) latest.request();
  await settle();
  work.end();
  await settle();
  expect(work.started()).toBe(1);
});

test('what is asked after the end is run again', async () => {
  const work = controlled();
  const latest = new Latest(work.task, noPause);
  latest.request();
  await settle();
  work.end();
  await settle();
  latest.request();
  await settle();
  expect(work.started()).toBe(2);
});
