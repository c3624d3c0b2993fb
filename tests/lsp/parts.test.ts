import { describe, expect, test } from 'vitest';
import { ResponseError } from 'vscode-languageserver';
import { guarded } from '../../server/src/lsp/guard.ts';
import { changeBetween } from '../../server/src/lsp/open-documents.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { isServed, normalUri } from '../../server/src/lsp/uris.ts';

describe('changes', () => {
  test.each([
    ['abc', 'abXc', { range: { start: 2, end: 2 }, delta: 1 }],
    ['abc', 'ac', { range: { start: 1, end: 2 }, delta: -1 }],
    ['aaa', 'aaaa', { range: { start: 3, end: 3 }, delta: 1 }],
    ['abc', 'abc', { range: { start: 3, end: 3 }, delta: 0 }],
    ['', 'x', { range: { start: 0, end: 0 }, delta: 1 }],
  ])('%s → %s', (before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change);
  });
});

describe('requests', () => {
  const token = (isCancellationRequested: boolean) => ({
    isCancellationRequested,
    onCancellationRequested: () => ({ dispose: () => {} }),
  });

  test('a bug is logged without its message and answered empty', async () => {
    const log: string[] = [];
    const report = (where: string, error: unknown) => log.push(`${where} ${error instanceof Error ? error.name : ''}`);
    const run = guarded<null, string[]>('hover', report, [], () => {
      throw new TypeError('山田花子');
    });
    expect(await run(null, token(false))).toEqual([]);
    expect(log).toEqual(['hover TypeError']);
  });

  test('cancelled stays cancelled', async () => {
    const run = guarded<null, string[]>(
      'hover',
      () => {},
      [],
      () => ['x'],
    );
    await expect(run(null, token(true))).rejects.toBeInstanceOf(ResponseError);
  });
});

describe('settings', () => {
  const params = (more: object) => ({ processId: null, rootUri: null, capabilities: {}, ...more });

  test.each([
    [{}, 'ja'],
    [{ locale: 'en-US' }, 'en'],
    [{ initializationOptions: { locale: 'en' } }, 'en'],
    [{ initializationOptions: { locale: 'fr' } }, 'ja'],
    [{ initializationOptions: 'nonsense' }, 'ja'],
  ])('%j → %s', (more, language) => {
    expect(readSettings(params(more)).language).toBe(language);
  });

  test('untrusted only where the client says so', () => {
    expect(readSettings(params({})).trusted).toBe(true);
    expect(readSettings(params({ initializationOptions: { trusted: false } })).trusted).toBe(false);
  });
});

test('addresses', () => {
  expect(['file:///a.md', 'untitled:x', 'git:/a.md', 'vscode-remote://h/a.md'].map(isServed)).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(normalUri('file:///C:/a.md')).toBe(normalUri('file:///c%3A/a.md'));
});
