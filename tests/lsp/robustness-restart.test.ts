import { afterEach, expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver';
import { samplePath } from '../support/lsp-client.ts';
import { sampleFiles } from './sample-files.ts';
import { Wire } from './wire.ts';

const root = samplePath('nagaokakyo');
const plan = 'cases/R5-003/プラン-1.md';
const text = (sampleFiles('nagaokakyo').find(([path]) => path === plan)?.[1] ?? '').replace(/^作成者:.*$/m, '作成者:');
const wires: Wire[] = [];

afterEach(() => {
  for (const wire of wires.splice(0)) wire.kill();
});

function start(capabilities?: ClientCapabilities): Wire {
  const wire = new Wire({ root, ...(capabilities ? { capabilities } : {}) });
  wires.push(wire);
  return wire;
}

test('a server that is killed while it answers: the next one goes on with the open documents', async () => {
  const first = start();
  await first.initialized;
  await first.open(plan, text);
  await first.pull(plan);
  const lost = first.connection.sendRequest('workspace/executeCommand', { command: 'kasane.server.checkRepository' });
  const ended = lost.then(
    () => 'answered',
    () => 'lost',
  );
  first.kill();
  expect(await first.exited).not.toBe(0);
  expect(await ended).toBe('lost');
  const second = start();
  await second.initialized;
  await second.open(plan, text, 7);
  expect((await second.pull(plan)).map(({ code }) => code)).toContain('document/required');
  expect(second.bugs).toEqual([]);
});

test('a server that is killed before its first answer leaves nothing behind', async () => {
  const first = start();
  first.kill();
  await first.exited;
  const second = start();
  await second.ready();
  expect(second.status?.documents).toBeGreaterThan(20);
});

test('a server whose editor has gone ends by itself', async () => {
  const wire = start();
  await wire.ready();
  wire.hangUp();
  expect(await wire.exited).toBeTypeOf('number');
});

test('shutdown is answered while work is under way, and exit ends the process in peace', async () => {
  const wire = start();
  await wire.initialized;
  const held = wire.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }).catch(() => undefined);
  const check = wire.connection.sendRequest('workspace/executeCommand', { command: 'kasane.server.checkRepository' });
  check.catch(() => undefined);
  expect(await wire.stop()).toBe(0);
  await held;
});
