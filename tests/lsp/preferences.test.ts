import { afterEach, describe, expect, test } from 'vitest';
import type { ClientCapabilities, Diagnostic, InlayHint, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { readPreference } from '../../server/src/lsp/preferences.ts';
import { samplePath } from '../support/lsp-client.ts';
import { sampleFiles } from './sample-files.ts';
import { pulling, Wire } from './wire.ts';

const plan = 'cases/R5-003/プラン-1.md';
const other = 'cases/R5-008/プラン-1.md';
const texts = new Map(sampleFiles('nagaokakyo'));
const broken = (path: string) => (texts.get(path) ?? '').replace(/^作成者:.*$/m, '作成者:');
const wires: Wire[] = [];

afterEach(async () => {
  for (const wire of wires.splice(0)) await wire.stop();
});

type Section = Record<string, unknown>;

/** A client whose user has set something, for all files or by address. */
async function start(configured: (uri: string) => Section | null, push = false): Promise<Wire> {
  const capabilities: ClientCapabilities = {
    ...(push ? { textDocument: { publishDiagnostics: {} } } : pulling),
    workspace: { ...pulling.workspace, configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  };
  const answer = (method: string, params: unknown) =>
    method === 'workspace/configuration'
      ? (params as { items: { scopeUri: string }[] }).items.map(({ scopeUri }) => configured(decodeURI(scopeUri)))
      : null;
  const wire = new Wire({ root: samplePath('nagaokakyo'), capabilities, answer });
  wires.push(wire);
  await wire.ready();
  return wire;
}

const first = (found: readonly Diagnostic[]) => found.find(({ code }) => code === 'document/required')?.message;
const hintsOf = (wire: Wire, path: string) =>
  wire.ask<InlayHint[]>('textDocument/inlayHint', path, {
    range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
  });

describe('configuration by resource', () => {
  test('the language of one folder', async () => {
    const wire = await start((uri) => (uri.includes('R5-008') ? { language: 'en' } : null));
    for (const path of [plan, other]) await wire.open(path, broken(path));
    expect(first(await wire.pull(plan))).toMatch(/^「作成者」/);
    expect(first(await wire.pull(other))).toMatch(/^作成者 is empty/);
  });

  test('a change is asked to be told, and followed at once', async () => {
    let language = 'ja';
    const wire = await start(() => ({ language, hints: { enabled: language === 'ja' } }));
    const registered = JSON.stringify(wire.heard.filter(({ method }) => method === 'client/registerCapability'));
    expect(registered).toContain('workspace/didChangeConfiguration');
    await wire.open(plan, broken(plan));
    expect(first(await wire.pull(plan))).toMatch(/^「作成者」/);
    expect((await hintsOf(wire, plan)).length).toBeGreaterThan(0);
    language = 'en';
    await wire.tell('workspace/didChangeConfiguration', { settings: null });
    await wire.until(() => wire.heard.filter(({ method }) => method === 'workspace/configuration').length >= 4);
    expect(first(await wire.pull(plan))).toMatch(/^作成者 is empty/);
    expect(await hintsOf(wire, plan)).toEqual([]);
  });

  test('closed documents speak the language of their folder', async () => {
    const sample = samplePath('findings');
    const answer = (method: string) => (method === 'workspace/configuration' ? [{ language: 'en' }] : null);
    const capabilities = { ...pulling, workspace: { configuration: true } };
    const wire = new Wire({ root: sample, capabilities, answer });
    wires.push(wire);
    await wire.ready();
    const { items } = await wire.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const messages = items.flatMap((item) => (item.kind === 'full' ? item.items : [])).map(({ message }) => message);
    expect(messages.every((message) => /[a-z]{3}/.test(String(message)))).toBe(true);
  });

  test('a client that cannot be asked tells by itself', async () => {
    const wire = new Wire({ root: samplePath('nagaokakyo') });
    wires.push(wire);
    await wire.ready();
    await wire.tell('workspace/didChangeConfiguration', { settings: { kasane: { language: 'en' } } });
    await wire.open(plan, broken(plan));
    expect(first(await wire.pull(plan))).toMatch(/^作成者 is empty/);
  });

  test('a client that never answers is not waited for', async () => {
    const wire = new Wire({
      root: samplePath('nagaokakyo'),
      capabilities: { ...pulling, workspace: { configuration: true } },
      answer: (method) => (method === 'workspace/configuration' ? new Promise(() => undefined) : null),
    });
    wires.push(wire);
    await wire.open(plan, broken(plan));
    expect(first(await wire.pull(plan))).toMatch(/^「作成者」/);
  });
});

describe('check.onType: false', () => {
  test('what is typed is judged when it is saved; what was found moves along', async () => {
    const wire = await start(() => ({ check: { onType: false } }));
    await wire.open(plan, broken(plan));
    const [before] = (await wire.pull(plan)).filter(({ code }) => code === 'document/required');
    const at = { line: 1, character: 0 };
    await wire.change(plan, 2, [{ range: { start: at, end: at }, text: '種別: 支援プラン\n' }]);
    const typed = await wire.pull(plan);
    expect(typed.map(({ code }) => code)).toEqual(['document/required']);
    expect(typed[0]?.range.start.line).toBe((before?.range.start.line ?? 0) + 1);
    await wire.save(plan);
    expect((await wire.pull(plan)).map(({ code }) => code)).toContain('document/front-matter');
  });

  test('nor is anything published while somebody types', async () => {
    const wire = await start(() => ({ check: { onType: false } }), true);
    await wire.open(plan, texts.get(plan) ?? '');
    await wire.until(() => wire.published.has(decodeURI(wire.uri(plan))));
    // The slow rules look at what was opened.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await wire.change(plan, 2, [{ text: broken(plan) }]);
    await wire.ask('textDocument/hover', plan, { position: { line: 0, character: 0 } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(wire.published.get(decodeURI(wire.uri(plan)))?.version).toBe(1);
    await wire.save(plan);
    await wire.until(() => wire.published.get(decodeURI(wire.uri(plan)))?.version === 2);
  });
});

test.each([
  [undefined, { language: 'ja', checkOnType: true, hints: true }],
  [
    { language: 'auto', check: null, hints: 3 },
    { language: 'ja', checkOnType: true, hints: true },
  ],
  [
    { language: 'en', hints: false },
    { language: 'en', checkOnType: true, hints: false },
  ],
  [{ check: { onType: false } }, { language: 'ja', checkOnType: false, hints: true }],
])('%j', (section, preference) => {
  expect(readPreference(section, 'ja')).toEqual(preference);
});
