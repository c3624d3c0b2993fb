import { describe, expect, test } from 'vitest';
import { readDate, toJapaneseDate } from '../../schemas/dates.ts';
import { kindIds } from '../../schemas/index.ts';
import type { CaseDocument } from '../../server/src/core/document/document.ts';
import type { YamlNode, YamlScalar } from '../../server/src/core/document/yaml.ts';
import { renderSheet } from '../../server/src/core/plan/index.ts';
import { loadSample, municipalities } from './samples.ts';
import { checkSafe, textOf } from './support.ts';

/** Scalars that a reader must find on the paper; keys that tie documents together for the tool are not among them. */
function* scalars(node: YamlNode | undefined, key = ''): Generator<readonly [string, YamlScalar]> {
  if (node?.kind === 'map') for (const entry of node.entries) yield* scalars(entry.value, entry.key.text);
  else if (node?.kind === 'list') for (const item of node.items) yield* scalars(item, key);
  else if (node && !['id', '種別'].includes(key)) yield [key, node];
}

const linkKeys = new Set(['会議', 'プラン', '評価']);
const fold = (text: string) => text.replace(/[\s　]+/g, '');

function expectedTexts(document: CaseDocument): readonly string[] {
  const root = document.matter.root;
  return [...scalars(root)].flatMap(([key, { text }]) => {
    if (linkKeys.has(key) && text.includes('/')) return [];
    if (document.kind === 'assessment' && key === '主') return [];
    const iso = readDate(text).iso;
    return [iso ? toJapaneseDate(iso) : text.replace(/^◎\s*/, '')];
  });
}

/** Lines of the body, without the marks of Markdown. */
function bodyLines(document: CaseDocument): readonly string[] {
  return document.text
    .slice(document.matter.bodyStart)
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n/)
    .filter((line) => !/^[\s|:-]*$/.test(line))
    .flatMap((line) => line.split('|'))
    .map((line) => (document.kind === 'progress' ? withoutForm(line) : line))
    .map((line) => fold(line.replace(/^\s*(?:#{1,6}\s|[-*+]\s|\d+\.\s|>\s?)*/, '').replace(/\*\*|`/g, '')));
}

/** An entry's date becomes a Japanese one, and its labels are the columns of the table. */
function withoutForm(line: string): string {
  const heading = /^###\s+(\S+)(.*)$/.exec(line);
  const iso = heading?.[1] && readDate(heading[1]).iso;
  if (iso) return `${toJapaneseDate(iso)}${heading[2]}`;
  return line.replace(/^\s*-\s*(?:対応者|相手|内容|次の予定)\s*[:：]/, '');
}

describe.each(municipalities)('the sheets of %s', (name) => {
  const { repository, documents } = loadSample(name);
  const sheets = documents.map((document) => ({
    document,
    sheet: renderSheet(document, repository, { language: 'ja' }),
  }));

  test('every document has one, and it is safe', () => {
    for (const { document, sheet } of sheets) {
      expect(sheet, document.path).toBeDefined();
      checkSafe(sheet?.html ?? '');
    }
  });

  test('nothing that somebody wrote in the front matter is lost', () => {
    for (const { document, sheet } of sheets) {
      const said = fold(textOf(sheet?.html ?? ''));
      for (const text of expectedTexts(document))
        expect(said.includes(fold(text)), `${document.path}: ${text}`).toBe(true);
    }
  });

  test('nothing of the body is lost', () => {
    for (const { document, sheet } of sheets) {
      const said = fold(textOf(sheet?.html ?? ''));
      for (const line of bodyLines(document)) expect(said.includes(line), `${document.path}: ${line}`).toBe(true);
    }
  });

  test('what comes from the source leads back to a line of it', () => {
    for (const { document, sheet } of sheets) {
      const lines = [...(sheet?.html ?? '').matchAll(/data-line="(\d+)"/g)].map((match) => Number(match[1]));
      expect(lines.length, document.path).toBeGreaterThan(5);
      expect(Math.max(...lines), document.path).toBeLessThan(document.source.lineCount);
    }
  });

  test('names are those of the place', () => {
    for (const { document, sheet } of sheets) {
      expect(textOf(sheet?.html ?? '')).toContain(repository.config.municipality);
      if (document.kind && document.kind !== 'minutes')
        expect(sheet?.title).toContain(repository.config.kindName(document.kind));
    }
  });
});

test('every kind is among the samples', () => {
  const found = new Set(municipalities.flatMap((name) => loadSample(name).documents.map(({ kind }) => kind)));
  for (const kind of kindIds) expect(found).toContain(kind);
});
