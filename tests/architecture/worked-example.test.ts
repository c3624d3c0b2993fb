import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exampleFiles, withExample } from '../support/examples.ts';
import { type CodeBlock, codeBlocks, ExampleProject } from './example-project.ts';

// Bundler, generator and compiler run several times: seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const page = 'docs/extending.md';
const empty: CodeBlock = { path: '', before: undefined, text: '' };
const [ruleFile = empty, fieldLine = empty] = codeBlocks(page);

let project: ExampleProject;
beforeAll(() => {
  project = new ExampleProject();
  project.generate();
});
afterAll(() => project.remove());

test('the page holds two blocks: one new file, one line', () => {
  expect(codeBlocks(page)).toHaveLength(2);
  expect(ruleFile).toMatchObject({ path: 'server/src/core/rules/minutes/next-date.ts', before: undefined });
  expect(fieldLine.before).toBe('contact:');
  expect(fieldLine.text.trimEnd()).not.toContain('\n');
});

describe('adding a rule is one new file', () => {
  const id = 'minutes/next-date';
  const before = { 'minutes/2024-05-20.md': '次回: 2024-05-17' };

  test('without it nobody says a word', () => {
    expect(project.generate('--check')).toEqual({ output: '', status: 0 });
    expect(project.findings(withExample(before))).toEqual([]);
  });

  test('with it the generator says what is stale', () => {
    project.put(ruleFile);
    const { output, status } = project.generate('--check');
    expect(status).toBe(1);
    expect(output).toContain('server/src/core/rules/index.ts: stale');
    expect(output).toContain(`docs/rules/${id}.md: missing`);
    expect(output).toContain('schemas/json/kasane.schema.json: stale');
  });

  test('and once it has run the rule is listed, explained, configurable and at work', () => {
    expect(project.generate().status).toBe(0);
    expect(project.generate('--check').status).toBe(0);
    expect(project.typeErrors(ruleFile.path)).toBe('');
    expect(project.read('server/src/core/rules/index.ts')).toContain(`./${id}.ts`);
    expect(project.read(`docs/rules/${id}.md`)).toContain('次回の日が開催日以前になっています。');
    expect(project.read('schemas/json/kasane.schema.json')).toContain(id);
    expect(project.findings(withExample(before))).toEqual([`minutes/2024-05-20.md warning ${id}`]);
    expect(project.findings(withExample({ 'minutes/2024-05-20.md': '次回: 未定' }))).toEqual([]);
    const off = { ...before, 'kasane.yaml': `規則:\n  ${id}: off` };
    expect(project.findings(withExample(off))).toEqual([]);
  });
});

describe('adding a field is one new line', () => {
  const file = 'resources/みんなの食堂.md';

  test('and it is asked for, completed, listed', () => {
    expect(project.findings(exampleFiles())).toEqual([]);
    project.put(fieldLine);
    expect(project.generate().status).toBe(0);
    expect(project.typeErrors(fieldLine.path)).toBe('');
    for (const path of ['schemas/json/resource.schema.json', 'docs/fields.md', 'snippets/kasane.json'])
      expect(project.read(path)).toContain('受入曜日');
    expect(project.findings(exampleFiles())).toEqual([`${file} warning document/required`]);
    expect(project.findings(withExample({ [file]: '受入曜日: 水曜日' }))).toEqual([]);
  });

  test('and a misspelt key is held against it', () => {
    expect(project.findings(withExample({ [file]: '受入曜目: 水曜日' }))).toEqual([
      `${file} warning document/unknown-key`,
    ]);
  });
});

test('the product itself is left as it was', () => {
  expect(readFileSync('schemas/kinds/resource.ts', 'utf8')).not.toContain('受入曜日');
});
