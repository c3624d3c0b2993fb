import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver';
import type * as files from '../../server/src/host/files.ts';
import { CaseRepository } from '../../server/src/lsp/case-repository.ts';
import { copyOfSample } from '../support/lsp-client.ts';
import { pulling, Wire } from './wire.ts';

/** The slow file, whose text comes late, and the files that were read. */
const disk = vi.hoisted(() => ({ slow: '', came: Promise.resolve(), read: new Set<string>() }));

vi.mock('../../server/src/host/files.ts', async (original) => {
  const actual = await original<typeof files>();
  const readText: typeof files.readText = async (path) => {
    const read = await actual.readText(path);
    disk.read.add(path);
    if (path === disk.slow) await disk.came;
    return read;
  };
  return { ...actual, readText };
});

const folder = 'cases/R5-008';
const gone = `${folder}/評価-2.md`;
const slow = `${folder}/ケース.md`;

let root = '';
let done: () => Promise<void>;

beforeEach(async () => {
  ({ root, done } = await copyOfSample('nagaokakyo'));
  // What is left is read in one go.
  for (const other of ['minutes', 'resources', ...['R5-003', 'R5-011', 'R5-014'].map((number) => `cases/${number}`)])
    await rm(join(root, other), { recursive: true });
});

afterEach(() => done());

test('a file that goes while the repository is read is not kept as it was', async () => {
  let come: () => void = () => {};
  disk.slow = join(root, slow);
  disk.came = new Promise((resolve) => {
    come = resolve;
  });
  const opened = await CaseRepository.open(root, { isOpen: () => false, trust: () => 'trusted' });
  await vi.waitFor(() => expect(disk.read).toContain(join(root, gone)));
  await rm(join(root, gone));
  await opened.refresh(gone);
  come();
  await opened.ready;
  const paths = [...opened.repository.index.entries].map(({ path }) => path);
  expect(paths).toContain(slow);
  expect(paths).not.toContain(gone);
});

test('a file that goes before the client watches is not kept as it was', async () => {
  let watch: () => void = () => {};
  const watching = new Promise<null>((resolve) => {
    watch = () => resolve(null);
  });
  const wire = new Wire({
    root,
    capabilities: { ...pulling, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    answer: (method) => (method === 'client/registerCapability' ? watching : null),
  });
  await wire.initialized;
  await wire.open(slow, await readFile(join(root, slow), 'utf8'));
  // A server that does not wait has read the repository by then.
  await wire.until(() => wire.status?.state === 'ready', 300).catch(() => undefined);
  await rm(join(root, gone));
  watch();
  await wire.ready();
  const symbols = await wire.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'R5-008' });
  const uris = symbols.map(({ location }) => location.uri);
  expect(uris).toContain(wire.uri(slow));
  expect(uris).not.toContain(wire.uri(gone));
  await wire.stop();
});
