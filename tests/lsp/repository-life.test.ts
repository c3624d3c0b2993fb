import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyOfSample } from '../support/lsp-client.ts';
import { pulling, Wire } from './wire.ts';

const plan = 'cases/R5-003/プラン-1.md';
const config = 'kasane.yaml';
const closed = 'cases/R5-003/誤り.md';

let root = '';
let done: () => Promise<void>;
let wires: Wire[] = [];
let wrong = '';

beforeEach(async () => {
  ({ root, done } = await copyOfSample('nagaokakyo'));
  await writeFile(join(root, closed), '---\n種別: 評価\nケース番号: R5-003\n---\n');
  wrong = (await readFile(join(root, plan), 'utf8')).replace(/^作成者:.*$/m, '作成者:');
});

afterEach(async () => {
  await Promise.all(wires.map((wire) => wire.stop()));
  wires = [];
  await done();
});

async function start(capabilities = pulling): Promise<Wire> {
  const wire = new Wire({ root, capabilities });
  wires.push(wire);
  await wire.ready();
  return wire;
}

async function put(wire: Wire, text: string): Promise<void> {
  await writeFile(join(root, config), text);
  await wire.watched([{ path: config, type: 1 }]);
}

async function drop(wire: Wire): Promise<void> {
  await rm(join(root, config));
  await wire.watched([{ path: config, type: 3 }]);
}

/** Asks again and again, as an editor does that is told to: the test's own time is the limit. */
async function untilFound(wire: Wire): Promise<void> {
  while (!(await wire.pull(plan)).some(({ code }) => code === 'document/required')) await nextTick();
}

const nextTick = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(['closed', 'open'])('kasane.yaml goes while it is %s in the editor', (state) => {
  test('the findings go with it, the status says so, and both come back', async () => {
    const wire = await start();
    const text = await readFile(join(root, config), 'utf8');
    if (state === 'open') await wire.open(config, text);
    await wire.open(plan, wrong);
    expect((await wire.pull(plan)).map(({ code }) => code)).toContain('document/required');
    await wire.connection.sendRequest('workspace/executeCommand', { command: 'kasane.server.checkRepository' });
    await wire.until(() => (wire.status?.errors ?? 0) > 1);
    await drop(wire);
    await wire.until(() => wire.status?.documents === 0 && wire.status.errors === 0);
    expect(await wire.pull(plan)).toEqual([]);
    expect(await wire.connection.sendRequest('kasane/cases', {})).toEqual([]);
    await put(wire, text);
    await untilFound(wire);
  });

  test('a client that is told hears that nothing is wrong any more', async () => {
    const wire = await start({});
    const text = await readFile(join(root, config), 'utf8');
    if (state === 'open') await wire.open(config, text);
    await wire.open(plan, wrong);
    const told = () => wire.published.get(decodeURI(wire.uri(plan)))?.diagnostics.length ?? 0;
    await wire.until(() => told() > 0);
    await drop(wire);
    await wire.until(() => told() === 0);
    await put(wire, text);
    await wire.until(() => told() > 0);
  });
});

test('a first kasane.yaml starts a repository around documents that are open', async () => {
  const text = await readFile(join(root, config), 'utf8');
  await rm(join(root, config));
  const wire = await start();
  await wire.open(plan, wrong);
  expect(await wire.pull(plan)).toEqual([]);
  await put(wire, text);
  await untilFound(wire);
});
