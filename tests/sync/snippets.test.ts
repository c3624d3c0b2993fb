import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindIds, kindOf } from '../../schemas/index.ts';
import { readRomaji, toHiragana } from '../../server/src/core/features/kana.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { exampleFiles } from '../support/examples.ts';
import { repositoryOf, testDetector } from '../support/repository.ts';
import { expand, type Snippet, snippets } from './snippet.ts';

/** The rules that speak of fields nobody has filled in. */
const aboutEmpty = new Set(['document/required', 'plan/monitoring', 'closure/follow-up']);

const snippetOf = (name: string): Snippet => snippets[name] ?? { prefix: [], description: '', body: [] };
const first = (choices: readonly string[]) => choices[0];
/** The first choice that is no placeholder. */
const chosen = (choices: readonly string[]) => choices.find((choice) => !choice.startsWith('〔'));

function check(text: string) {
  const files = { ...exampleFiles(), 'cases/R6-009/新しい文書.md': text };
  const { repository, documents } = repositoryOf(files, { detector: testDetector() });
  const document = documents.get('cases/R6-009/新しい文書.md');
  if (!document) throw new Error('not a document');
  return { document, found: checkDocument(repository, document) };
}

describe.each(kindIds)('the document of %s', (id) => {
  const snippet = snippetOf(kindOf(id).name);

  test('untouched, lacks only what is empty', () => {
    const { document, found } = check(expand(snippet, first));
    expect(document.kind).toBe(id);
    expect(document.problems).toEqual([]);
    expect(document.matter.problems).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ rule }) => rule).filter((rule) => !aboutEmpty.has(rule))).toEqual([]);
  });

  test('with a choice made everywhere, holds only values that fit', () => {
    const { document } = check(expand(snippet, chosen));
    expect(document.problems).toEqual([]);
  });

  test('shows every field and section that the kind asks for', () => {
    const text = expand(snippet, first);
    const { fields, sections } = kindOf(id);
    const asked = Object.values(fields).filter(({ level }) => level === 'must' || level === 'should');
    for (const { key } of asked) expect(text).toMatch(new RegExp(`^${key}:`, 'm'));
    for (const { title } of sections) expect(text).toContain(`\n## ${title}\n`);
  });
});

describe('parts of documents', () => {
  const names = Object.keys(snippets).filter((name) => !kindIds.some((id) => kindOf(id).name === name));
  const rows = names.filter((name) => name !== '支援経過の一件');

  test('there are the ones most used', () => {
    for (const name of ['役割分担の行', '課題と支援の行', '出席の行', '決定事項の行', '本人同意', '支援経過の一件'])
      expect(names).toContain(name);
  });

  test.each(rows)('%s is YAML', (name) => {
    for (const pick of [first, chosen]) expect(parse(expand(snippetOf(name), pick))).toBeTypeOf('object');
  });

  test('an entry of 支援経過 begins with date, time and way of contact', () => {
    expect(expand(snippetOf('支援経過の一件'), first)).toMatch(/^### 2024-06-01 10:30 来所面談\n\n- 対応者: /);
  });
});

test.each(Object.entries(snippets))(
  '%s is found by its name, its reading and letters',
  (_, { prefix, description }) => {
    const [name = '', ...others] = prefix;
    expect(name).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(prefix.some((text) => /^[a-z]+$/.test(text))).toBe(true);
    const reading = others.find((text) => /^[ぁ-んー]+$/.test(text)) ?? toHiragana(name);
    const typed = readRomaji(prefix.at(-1) ?? '');
    // Without an apostrophe (soudan'uketsuke) an n takes the vowel behind it; nobody types one for a prefix.
    const asTyped = reading
      .replace(/ー/g, '')
      .replace(/ん([あいうえお])/g, (_, v: string) => 'なにぬねの'.charAt('あいうえお'.indexOf(v)));
    expect(typed.kana + typed.rest.replace(/^n$/, 'ん')).toBe(asTyped);
    expect(description).toMatch(/ \/ [A-Z`]/);
  },
);
