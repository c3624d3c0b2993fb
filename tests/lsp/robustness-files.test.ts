import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { SourceText } from '../../server/src/core/document/source.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { checkRegisters } from '../../server/src/core/rules/registers.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { findRootsBelow, today } from '../../server/src/host/files.ts';
import { loadRepository } from '../../server/src/host/load.ts';
import { copyOfSample } from '../support/lsp-client.ts';
import { sampleFiles } from './sample-files.ts';
import { Wire } from './wire.ts';

const [created, modified, deleted] = [1, 2, 3] as const;
const texts = new Map(sampleFiles('findings'));
const documents = [...texts.keys()].filter((path) => path.startsWith('cases/'));
const cover = 'cases/R7-001/ケース.md';

let root = '';
let wire: Wire;
let done: () => Promise<void>;

beforeEach(async () => {
  ({ root, done } = await copyOfSample('findings'));
  wire = new Wire({ root });
  await wire.ready();
  await findingsOf(wire);
});

afterEach(async () => {
  expect(wire.bugs).toEqual([]);
  await wire.stop();
  await done();
});

/** A finding of a closed document in one line. */
type Line = string;

const severities = { error: 1, warning: 2, info: 3 } as const;
/** In closed documents the detector is asked on command only. */
const only = new Set(rules.filter(({ id, pace }) => !id.startsWith('privacy/') && pace !== 'last').map(({ id }) => id));

/** What a server says of every closed document. */
async function findingsOf(server: Wire): Promise<readonly Line[]> {
  const report = await server.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const lines = report.items.flatMap((item) =>
    (item.kind === 'full' ? item.items : []).map(
      ({ range, severity, code, message }) =>
        `${decodeURI(item.uri)}:${range.start.line}:${range.start.character} ${severity} ${code} ${message}`,
    ),
  );
  return lines.sort();
}

/** What the engine says of what lies on the disk now: all that a server has heard of must lead it there too. */
async function engineFindings(): Promise<{ readonly documents: number; readonly lines: readonly Line[] }> {
  const lines: Line[] = [];
  let documents = 0;
  for (const folder of await findRootsBelow(root)) {
    const loaded = await loadRepository(folder, { today: today() });
    documents += loaded.repository.index.size;
    for (const { document } of loaded.documents)
      for (const finding of checkDocument(loaded.repository, document, { only }))
        lines.push(toLine(folder, finding, document.source));
    const { config, register } = loaded.repository;
    for (const finding of checkRegisters(loaded.repository)) {
      const file = finding.path === 'agencies.yaml' ? (register.file ?? config.file) : config.file;
      lines.push(toLine(folder, finding, file.source));
    }
  }
  return { documents, lines: lines.sort() };
}

function toLine(folder: string, { path, range, severity, rule, message, do: what }: Finding, source: SourceText): Line {
  const { line, character } = source.positionAt(range.start);
  const uri = `file://${join(folder, path)}`;
  return `${uri}:${line}:${character} ${severities[severity]} ${rule} ${message.ja}${what.ja}`;
}

async function isAsFresh(): Promise<void> {
  const { documents: count, lines } = await engineFindings();
  const end = performance.now() + 10_000;
  let found = await findingsOf(wire);
  while (found.join('\n') !== lines.join('\n') && performance.now() < end) found = await findingsOf(wire);
  expect(found).toEqual(lines);
  const errors = lines.filter((line) => / 1 \S+\/\S+ /.test(line)).length;
  await wire.until(() => wire.status?.errors === errors && wire.status.documents === count);
}

const at = (path: string) => join(root, path);
const write = async (path: string, text: string) => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
};

test('documents are changed, made and deleted outside the editor', async () => {
  await write(cover, (texts.get(cover) ?? '').replace('R7-001', 'R7-901'));
  await write('cases/R7-077/ケース.md', '---\n種別: ケース\nケース番号: R7-077\n---\n');
  await rm(at('cases/R7-005/つなぐシート.md'));
  await wire.watched([
    { path: cover, type: modified },
    { path: 'cases/R7-077/ケース.md', type: created },
    { path: 'cases/R7-005/つなぐシート.md', type: deleted },
  ]);
  await isAsFresh();
});

test('a folder is deleted, and another one moved: the editor tells of the folders alone', async () => {
  await rm(at('cases/R7-005'), { recursive: true });
  await rename(at('cases/R7-001'), at('cases/R7-101'));
  await wire.watched([
    { path: 'cases/R7-005', type: deleted },
    { path: 'cases/R7-001', type: deleted },
    { path: 'cases/R7-101', type: created },
  ]);
  await isAsFresh();
});

test('an open document is changed on disk, deleted, and closed without saving', async () => {
  const text = texts.get(cover) ?? '';
  await wire.open(cover, text.replace('R7-001', 'R7-901'));
  await wire.pull(cover);
  await write(cover, text.replace('R7-001', 'R7-801'));
  await wire.watched([{ path: cover, type: modified }]);
  await wire.close(cover);
  await isAsFresh();
  await wire.open(cover, text);
  await rm(at(cover));
  await wire.watched([{ path: cover, type: deleted }]);
  await wire.pull(cover);
  await wire.close(cover);
  await isAsFresh();
});

test('a document is renamed while it is open', async () => {
  const to = 'cases/R7-001/ケースの表紙.md';
  await wire.open(cover, texts.get(cover) ?? '');
  await wire.pull(cover);
  await rename(at(cover), at(to));
  await wire.close(cover);
  await wire.open(to, texts.get(cover) ?? '');
  await wire.watched([
    { path: cover, type: deleted },
    { path: to, type: created },
  ]);
  expect(await wire.pull(to)).toBeDefined();
  await wire.close(to);
  await isAsFresh();
});

test('kasane.yaml narrows what is read, is deleted, and comes back', async () => {
  const config = texts.get('kasane.yaml') ?? '';
  await write('kasane.yaml', `${config}\nexclude:\n  - cases/R7-001/**\n`);
  await wire.watched([{ path: 'kasane.yaml', type: modified }]);
  await isAsFresh();
  await wire.open(cover, '---\n種別: ケース\n---\n');
  await rm(at('kasane.yaml'));
  await wire.watched([{ path: 'kasane.yaml', type: deleted }]);
  await wire.until(() => wire.status?.documents === 0);
  expect(await wire.pull(cover)).toEqual([]);
  await write('kasane.yaml', config);
  await wire.watched([{ path: 'kasane.yaml', type: created }]);
  await wire.until(() => (wire.status?.documents ?? 0) > 20);
  expect((await wire.pull(cover)).length).toBeGreaterThan(0);
  await wire.close(cover);
  await isAsFresh();
});

test('a repository within the repository takes its documents along', async () => {
  await write('cases/R7-005/kasane.yaml', '形式: 1\n自治体: 別の市\n');
  await wire.watched([{ path: 'cases/R7-005/kasane.yaml', type: created }]);
  await isAsFresh();
  await rm(at('cases/R7-005/kasane.yaml'));
  await wire.watched([{ path: 'cases/R7-005/kasane.yaml', type: deleted }]);
  await isAsFresh();
});

test('folders outside the workspace are not looked into', async () => {
  for (const uri of ['file:///', '://', 'file:///usr'])
    await wire.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: created }] });
  const asked = performance.now();
  await wire.connection.sendRequest('workspace/symbol', { query: '' });
  expect(performance.now() - asked).toBeLessThan(5000);
  await isAsFresh();
});

/** Another branch: a third of the documents is changed, a third is gone, and there are new ones. */
async function checkOut(): Promise<void> {
  const agencies = texts.get('agencies.yaml') ?? '';
  const changes: { path: string; type: 1 | 2 | 3 }[] = [{ path: 'agencies.yaml', type: modified }];
  await write('agencies.yaml', agencies.replace('地域包括支援センター', '高齢者相談センター'));
  for (const [i, path] of documents.entries()) {
    if (i % 3 === 0) {
      await rm(at(path));
      changes.push({ path, type: deleted });
      continue;
    }
    const name = i % 3 === 1 ? path : path.replace('cases/', 'cases/B');
    await write(name, (texts.get(path) ?? '').replaceAll('R7-', 'R8-'));
    changes.push({ path: name, type: i % 3 === 1 ? modified : created });
  }
  // Editors gather what happens and tell it in several bursts.
  for (let i = 0; i < changes.length; i += 7) await wire.watched(changes.slice(i, i + 7));
}

test('another branch is checked out, with the editor open, and back again', async () => {
  const [, open = ''] = documents;
  await wire.open(open, texts.get(open) ?? '');
  await checkOut();
  const after = await readFile(at(open), 'utf8');
  await wire.change(open, 2, [{ text: after }]);
  await wire.pull(open);
  await wire.close(open);
  await isAsFresh();
  await rm(root, { recursive: true });
  const original = await copyOfSample('findings');
  await cp(original.root, root, { recursive: true });
  await original.done();
  await wire.watched([
    { path: 'cases', type: deleted },
    { path: 'cases', type: created },
    { path: 'agencies.yaml', type: modified },
  ]);
  await isAsFresh();
});
