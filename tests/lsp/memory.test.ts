import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { MarkdownMemory } from '../../server/src/core/plan/html/markdown.ts';
import { LineCache } from '../../server/src/core/privacy/line-cache.ts';
import { CaseRepository } from '../../server/src/lsp/case-repository.ts';
import { copyOfSample } from '../support/lsp-client.ts';
import { sampleFiles } from './sample-files.ts';
import { isLong, numbers, Typist } from './typist.ts';
import { Wire } from './wire.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const documents = 100;
const head = (i: number) =>
  `---\n種別: 支援プラン\nケース番号: R1-${String(i).padStart(3, '0')}\n作成者: とても長い名前の地域福祉連携推進室\n---\n\n`;

test('the index keeps values of closed documents, not their texts', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kasane-memory-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'cases'));
  writeFileSync(join(root, 'kasane.yaml'), '形式: 1\n自治体: 見本市\n');
  const prose = '本人は家で暮らしたい。\n'.repeat(20_000);
  for (let i = 0; i < documents; i += 1) writeFileSync(join(root, `cases/${i}.md`), head(i) + prose);
  collect();
  const before = process.memoryUsage().heapUsed;
  const home = await CaseRepository.open(root, { isOpen: () => false, trust: () => 'trusted' });
  await home.ready;
  collect();
  expect(home.repository.index.size).toBe(documents);
  // Each text takes 480 kB.
  expect((process.memoryUsage().heapUsed - before) / documents).toBeLessThan(50_000);
});

const lines = new LineCache<{ readonly word: string }>(10 * documents);
const markdown = new MarkdownMemory();

test.each([
  ['a line', (part: string) => lines.get(`plain ${part}`, () => ({ word: part.slice(5) }))],
  ['a rendered section', (part: string) => markdown.render(part)],
])('what is remembered of %s does not keep its document alive', (_, remember) => {
  const prose = '本人は家で暮らしたい。\n'.repeat(20_000);
  const part = (i: number) => `${i}${prose}`.slice(0, 40);
  const first = remember(part(0));
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 1; i < documents; i += 1) remember(part(i));
  collect();
  expect((process.memoryUsage().heapUsed - before) / documents).toBeLessThan(50_000);
  expect(remember(part(0))).toBe(first);
});

const asked = [
  ...['completion', 'hover', 'codeAction', 'documentSymbol', 'semanticTokens/full', 'codeLens', 'inlayHint'].map(
    (name) => `textDocument/${name}`,
  ),
  'kasane/preview',
];
const typed = ['本人は家で暮らしたい。\n', '訪問の担当は佐々木さん。\n', '- 内容: 電話\n', '次の会議で話す。\n'];
const edits = 12;

/** A document is opened, typed into (the same each time), looked at in every way, saved, told of and closed. */
async function visit(wire: Wire, path: string, text: string): Promise<void> {
  const pick = numbers(path.length);
  const typist = new Typist(wire, path, text);
  await typist.open();
  for (let i = 0; i < edits; i += 1) {
    await typist.append(typed[pick(typed.length)] ?? '');
    await wire.pull(path);
  }
  await wire.save(path);
  const position = typist.position(pick(typist.text.length));
  const range = { start: position, end: position };
  const more = { position, range, context: { diagnostics: [] }, uri: wire.uri(path), view: 'form' };
  await Promise.all(asked.map((method) => wire.ask(method, path, more)));
  await wire.close(path);
  await wire.watched([{ path, type: 2 }]);
}

/** What a visit may leave behind: a parsed document takes several times as much. */
const left = 12_000;

test('a long session takes no more memory than a short one', { timeout: 1_800_000 }, async () => {
  const { root, done } = await copyOfSample('findings');
  onTestFinished(done);
  const wire = new Wire({ root, isWeighed: true });
  await wire.ready();
  const files = sampleFiles('findings').filter(([path], i) => path.endsWith('.md') && (isLong || i % 4 === 0));
  const rounds = isLong ? 20 : 8;
  const bytes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [path, text] of files) await visit(wire, path, text);
    bytes.push(await wire.weigh());
  }
  if (isLong) console.info(`memory by round: ${bytes.map((size) => (size / 1_000_000).toFixed(1)).join(' ')} MB`);
  const [early = 0, late = 0] = [bytes[rounds / 4], bytes.at(-1)];
  const visits = files.length * (rounds - rounds / 4 - 1);
  expect(wire.bugs).toEqual([]);
  expect((late - early) / visits).toBeLessThan(left);
  expect(await wire.stop()).toBe(0);
});
