import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClientCapabilities, RegistrationParams } from 'vscode-languageserver';
import { copyOfSample } from '../support/lsp-client.ts';
import { pulling, Wire } from './wire.ts';

const record = 'cases/R5-003/支援経過-試し.md';
const text =
  '---\n種別: 支援経過\nケース番号: R5-003\n---\n\n### 2024-02-01 14:00 訪問\n\n- 内容: 綾小路麗奈さんと話した。\n';
const persons = (name: string) => `R5-003:\n  本人: ${name}\n`;

let root = '';
let done: () => Promise<void>;
let gitLog = '';
let environment: Record<string, string> = {};
const wires: Wire[] = [];

beforeEach(async () => {
  ({ root, done } = await copyOfSample('nagaokakyo'));
  const bin = join(dirname(root), 'bin');
  gitLog = join(dirname(root), 'git.log');
  await mkdir(bin);
  await mkdir(join(root, '.git'));
  // Stands in for git, and says that it was called.
  await writeFile(join(bin, 'git'), `#!/bin/sh\necho "$@" >> '${gitLog}'\n`);
  await chmod(join(bin, 'git'), 0o755);
  environment = { PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, HOME: dirname(root), KASANE_PERSONS: '' };
});

afterEach(async () => {
  for (const wire of wires.splice(0)) await wire.stop();
  await done();
});

async function start(trusted: boolean, capabilities: ClientCapabilities = pulling): Promise<Wire> {
  const wire = new Wire({ root, environment, initializationOptions: { trusted }, capabilities });
  wires.push(wire);
  await wire.ready();
  return wire;
}

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

/** Whether the name in the record is known for one of the register. */
async function isKnown(wire: Wire): Promise<boolean> {
  await wire.open(record, text);
  await wire.save(record);
  const found = await wire.pull(record);
  await wire.close(record);
  return found.some(({ code }) => code === 'privacy/registered-name');
}

describe('the register of real names', () => {
  test('divides names written in one as the command line does', async () => {
    await put('.kasane/persons.yaml', persons('綾小路麗奈'));
    const wire = await start(true);
    expect(await isKnown(wire)).toBe(true);
    const surname = text.replace('綾小路麗奈', '綾小路');
    await wire.open(record, surname);
    await wire.save(record);
    expect((await wire.pull(record)).map(({ code }) => code)).toContain('privacy/registered-name');
  });

  test('lies where kasane.yaml says, and is followed there', async () => {
    await put('../names.yaml', persons('別の 人'));
    const wire = await start(true);
    expect(await isKnown(wire)).toBe(false);
    await put('kasane.yaml', '形式: 1\n自治体: 見本市\n氏名簿: ../names.yaml\n');
    await wire.watched([{ path: 'kasane.yaml', type: 2 }]);
    await put('../names.yaml', persons('綾小路 麗奈'));
    await wire.watched([{ path: '../names.yaml', type: 2 }]);
    // kasane.yaml is read again first, and every document by it.
    for (let i = 0; i < 50 && !(await isKnown(wire)); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await isKnown(wire)).toBe(true);
  });

  test('is watched outside the workspace where the client can', async () => {
    await put('kasane.yaml', '形式: 1\n自治体: 見本市\n氏名簿: ../names.yaml\n');
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    const wire = await start(true, { ...pulling, workspace: { ...pulling.workspace, didChangeWatchedFiles } });
    const asked = () =>
      wire.heard
        .filter(({ method }) => method === 'client/registerCapability')
        .flatMap(({ params }) => (params as RegistrationParams).registrations);
    await wire.until(() => JSON.stringify(asked()).includes('names.yaml'));
    expect(JSON.stringify(asked())).toContain('**/.kasane/persons.yaml');
  });

  test('made, changed and deleted while the editor runs', async () => {
    const wire = await start(true);
    expect(await isKnown(wire)).toBe(false);
    await put('.kasane/persons.yaml', persons('綾小路 麗奈'));
    await wire.watched([{ path: '.kasane/persons.yaml', type: 1 }]);
    expect(await isKnown(wire)).toBe(true);
    await put('.kasane/persons.yaml', persons('別の 人'));
    await wire.watched([{ path: '.kasane/persons.yaml', type: 2 }]);
    expect(await isKnown(wire)).toBe(false);
  });

  test('saved in the editor, without a watcher', async () => {
    await put('.kasane/persons.yaml', persons('別の 人'));
    const wire = await start(true);
    await wire.open('.kasane/persons.yaml', persons('別の 人'));
    await put('.kasane/persons.yaml', persons('綾小路 麗奈'));
    await wire.save('.kasane/persons.yaml');
    expect(await isKnown(wire)).toBe(true);
  });
});

describe('trust', () => {
  test('without it no process is started, and the names are known all the same', async () => {
    await put('.kasane/persons.yaml', persons('綾小路麗奈'));
    const wire = await start(false);
    expect(await isKnown(wire)).toBe(true);
    expect(existsSync(gitLog)).toBe(false);
    await wire.tell('kasane/trust', { trusted: true });
    expect(await isKnown(wire)).toBe(true);
    expect(existsSync(gitLog)).toBe(true);
  });

  test('with it git is asked whether the register stays outside', async () => {
    await put('.kasane/persons.yaml', persons('綾小路麗奈'));
    await start(true);
    expect(existsSync(gitLog)).toBe(true);
  });
});
