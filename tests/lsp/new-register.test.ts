import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { caseFiles, GitFolder, minutes } from '../support/git-repository.ts';
import { type ClientOptions, LspClient } from '../support/lsp-client.ts';

/** A register of real names where there is none: made only where git will not take it, as git itself says. */

const persons = '.kasane/persons.yaml';
const path = 'minutes/2024-05-20.md';
const name = '佐々木義男';
const text = minutes(`長男の${name}さんが来た。`, '重層的支援会議');
const entry = `R6-001:\n  長男:\n    氏名: ${name}\n`;
const rest = Object.fromEntries(Object.entries(caseFiles()).filter(([file]) => file !== '.gitignore'));
const files = { ...rest, [path]: text };

let folder: GitFolder | undefined;
let client: LspClient | undefined;
afterEach(async () => {
  await client?.stop();
  folder?.delete();
});

interface Setting extends Partial<ClientOptions> {
  readonly files?: Readonly<Record<string, string>>;
  readonly git?: boolean;
  /** Done with the folder before the editor opens it. */
  readonly before?: (folder: GitFolder) => void;
}

/** Opens the minutes in an editor over such a folder. */
async function begin(setting: Setting = {}) {
  const made = new GitFolder({ ...files, ...setting.files }, { git: setting.git ?? true });
  folder = made;
  setting.before?.(made);
  const editor = new LspClient({ resourceOperations: ['create'], ...setting, root: made.root });
  client = editor;
  await editor.initialized;
  await editor.open(path);
  return { folder: made, client: editor };
}

/** The action that puts the person into the register, if it is offered. */
async function offered({ client: editor }: Awaited<ReturnType<typeof begin>>): Promise<CodeAction | undefined> {
  const found = await editor.diagnostics(path, (all) => all.some(({ code }) => code === 'privacy/personal-data'));
  const diagnostic = found.find(({ code }) => code === 'privacy/personal-data');
  const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: editor.uri(path) },
    range: diagnostic?.range,
    context: { diagnostics: [], only: ['quickfix'] },
  });
  expect(actions.map(({ title }) => title).join()).toContain('「長男」に置き換える');
  for (const { title } of actions) expect(title).not.toContain(name);
  return actions.find(({ title }) => title.startsWith('氏名簿に「長男」として加え'));
}

/** Does to the folder what an editor does, `held` being texts that it has not saved; answers what was made. */
function apply(made: GitFolder, action: CodeAction | undefined, held: Readonly<Record<string, string>> = {}): string[] {
  const created: string[] = [];
  for (const change of (action?.edit?.documentChanges ?? []) as (CreateFile | TextDocumentEdit)[]) {
    const uri = 'kind' in change ? change.uri : change.textDocument.uri;
    const file = relative(made.root, fileURLToPath(uri)).replaceAll('\\', '/');
    if ('kind' in change) {
      if (existsSync(fileURLToPath(uri))) throw new Error(`${file} is there already`);
      made.write({ [file]: '' });
      created.push(file);
    } else {
      const document = TextDocument.create(uri, '', 0, held[file] ?? made.read(file));
      made.write({ [file]: TextDocument.applyEdits(document, change.edits as TextDocumentEdit['edits'] & []) });
    }
  }
  return created;
}

/** What git would commit of all that lies there. */
function taken(made: GitFolder): string {
  made.git('add', '-A');
  return made.git('ls-files').stdout;
}

describe('a register is made', () => {
  test('where git ignores its folder', async () => {
    const place = await begin({ files: { '.gitignore': '.kasane/\n' } });
    expect(apply(place.folder, await offered(place))).toEqual([persons]);
    expect(place.folder.read(persons)).toBe(entry);
    expect(place.folder.read(path)).toBe(text.replace(name, '').replace('長男のさん', '長男'));
    expect(place.folder.read('.gitignore')).toBe('.kasane/\n');
    expect(taken(place.folder)).not.toContain('persons');
  });

  test.each([
    ['no .gitignore', undefined, '', '\n'],
    ['one without the line', 'node_modules/\n', 'node_modules/\n', '\n'],
    ['one without a last line break', 'a\r\nb', 'a\r\nb\r\n', '\r\n'],
  ])('with the line for git where there is %s', async (_, ignore, kept, newline) => {
    const place = await begin(ignore === undefined ? {} : { files: { '.gitignore': ignore } });
    const action = await offered(place);
    expect(action?.title).toContain('.gitignore');
    expect(apply(place.folder, action)).toEqual(ignore === undefined ? ['.gitignore', persons] : [persons]);
    const added = ['# 実名の名簿など、gitに入れないもの', '.kasane/', ''].join(newline);
    expect(place.folder.read('.gitignore')).toBe(kept + added);
    expect(taken(place.folder)).not.toContain('persons');
  });

  test('where there is no git yet: the line is there for the day that it comes', async () => {
    const place = await begin({ git: false });
    expect(apply(place.folder, await offered(place))).toEqual(['.gitignore', persons]);
    place.folder.git('init', '-q');
    expect(taken(place.folder)).not.toContain('persons');
  });

  test('at another place in the repository, if git ignores it', async () => {
    const config = `${rest['kasane.yaml']}氏名簿: 控え/名簿.yaml\n`;
    const place = await begin({ files: { 'kasane.yaml': config, '.gitignore': '控え/\n' } });
    expect(apply(place.folder, await offered(place))).toEqual(['控え/名簿.yaml']);
    expect(place.folder.read('控え/名簿.yaml')).toBe(entry);
  });
});

describe('no register is made', () => {
  test.each<[string, Setting]>([
    ['by an editor that cannot make files', { resourceOperations: [] }],
    ['in a folder that is not trusted', { trusted: false, files: { '.gitignore': '.kasane/\n' } }],
    ['outside the repository', { files: { 'kasane.yaml': `${rest['kasane.yaml']}氏名簿: ../persons.yaml\n` } }],
    ['where git takes it', { files: { 'kasane.yaml': `${rest['kasane.yaml']}氏名簿: 名簿.yaml\n` } }],
    ['where git takes it in spite of the line', { files: { '.gitignore': '.kasane/\n!.kasane/\n' } }],
    [
      'where git has the file, deleted as it is',
      {
        before: (made) => {
          made.write({ [persons]: '' });
          made.commit();
          made.remove(persons);
        },
      },
    ],
  ])('%s', async (_, setting) => {
    expect(await offered(await begin(setting))).toBeUndefined();
  });
});

test('the next person goes into the text that the editor has not saved', async () => {
  const held = 'R6-001:\n  本人:\n    氏名: 青葉 恵\n';
  const place = await begin({ files: { '.gitignore': '.kasane/\n', [persons]: '' } });
  await place.client.open(persons, held);
  apply(place.folder, await offered(place), { [persons]: held });
  expect(place.folder.read(persons)).toBe(`${held}  長男:\n    氏名: ${name}\n`);
});

test('what was thrown away unsaved is forgotten', async () => {
  const place = await begin({ files: { '.gitignore': '.kasane/\n', [persons]: '' } });
  await place.client.open(persons, 'R6-001:\n  長男:\n    氏名: 青葉 恵\n');
  expect(await offered(place)).toBeUndefined();
  await place.client.close(persons);
  apply(place.folder, await offered(place));
  expect(place.folder.read(persons)).toBe(entry);
});

test('a register that was deleted while the editor holds it is not made a second time', async () => {
  const held = 'R6-001:\n  本人:\n    氏名: 青葉 恵\n';
  const place = await begin({ files: { '.gitignore': '.kasane/\n' } });
  await place.client.open(persons, held);
  expect(apply(place.folder, await offered(place), { [persons]: held })).toEqual([]);
  expect(place.folder.read(persons)).toBe(`${held}  長男:\n    氏名: ${name}\n`);
});
