import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Position, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { caseFiles, minutes } from '../support/git-repository.ts';
import { LspClient } from '../support/lsp-client.ts';

/**
 * Each fix of privacy/* as an editor gets it, applied as an editor applies it, on texts that are hard to count in. The
 * expected text is the source with one replacement made by hand: so every other byte is compared as well.
 */

/** How a text may be written; the fixes must hold in each. */
const dressings: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'byte-order mark and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'pairs of units and wide signs in front': (text) => text.replace('\n〔', '\n😀𠮷野家　ＡＢ①㈱ｶﾞ〔'),
};

const registerText = 'R6-001:\n  本人:\n    氏名: 青葉 恵\n';
const config = `${caseFiles()['kasane.yaml']}基準日: 2024-06-01\n`;

interface Place {
  readonly root: string;
  readonly client: LspClient;
}
const places = new Map<string, Place>();

beforeAll(async () => {
  for (const [name, dress] of Object.entries(dressings)) {
    const root = mkdtempSync(join(tmpdir(), 'kasane-fixes-'));
    const files = { ...caseFiles(), 'kasane.yaml': dress(config), '.kasane/persons.yaml': dress(registerText) };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const client = new LspClient({ root });
    await client.initialized;
    places.set(name, { root, client });
  }
});

afterAll(async () => {
  for (const { client, root } of places.values()) {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  }
});

/** Offset of a position, counted here and not by the code under test. */
function offsetOf(text: string, { line, character }: Position): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((match) => match.index + match[0].length)];
  return (starts[line] ?? text.length) + character;
}

function apply(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map(({ range, newText }) => ({
    start: offsetOf(text, range.start),
    end: offsetOf(text, range.end),
    newText,
  }));
  return placed
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}

let opened = 0;

/** Opens minutes with that body, takes the action whose title matches, and gives each file back as it is afterwards. */
async function fixed({ client, root }: Place, document: string, rule: string, title: RegExp) {
  // Each a file of its own: what was published of another text must not be taken for this one.
  opened += 1;
  const path = `minutes/2024-05-20-${opened}.md`;
  await client.open(path, document);
  const found = await client.diagnostics(path, (all) => all.some(({ code }) => code === rule));
  const [diagnostic] = found.filter(({ code }) => code === rule);
  const range = diagnostic?.range as Range;
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: client.uri(path) },
    range,
    context: { diagnostics: [diagnostic], only: ['quickfix'] },
  });
  await client.close(path);
  const action = actions.find((item) => title.test(item.title));
  if (!action) throw new Error(`none of: ${actions.map((item) => item.title).join(' / ')}`);
  const changes = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const after = new Map(
    changes.map(({ textDocument, edits }) => {
      const file = fileURLToPath(textDocument.uri).slice(root.length + 1);
      const text = file === path ? document : readFileSync(join(root, file), 'utf8');
      return [file, apply(text, edits as TextEdit[])] as const;
    }),
  );
  return { document: after.get(path) ?? document, of: (file: string) => after.get(file), title: action.title };
}

interface Case {
  readonly what: string;
  readonly body: string;
  readonly rule: string;
  readonly title: RegExp;
  readonly after: string;
  /** A meeting of consent unless the rule is about numbers. */
  readonly meeting?: string;
}

const two = '〔長男の佐々木義男さんが来た。佐々木義男さんは怖がる。〕';
const ground = '支援会議';
const cases: readonly Case[] = [
  {
    what: 'all of this person by the 呼称 of the household',
    body: two,
    rule: 'privacy/personal-data',
    title: /^この文書のすべてを「長男」/,
    after: '〔長男が来た。長男は怖がる。〕',
  },
  {
    what: 'this one alone',
    body: two,
    rule: 'privacy/personal-data',
    title: /^「長男」に置き換える/,
    after: '〔長男が来た。佐々木義男さんは怖がる。〕',
  },
  {
    what: 'the next free letter',
    body: '〔A氏と近所の佐々木義男さんが来た。〕',
    rule: 'privacy/personal-data',
    title: /「B氏」に置き換える/,
    after: '〔A氏と近所のB氏が来た。〕',
  },
  {
    what: 'an identifier by ○',
    body: '〔携帯 090-1234-5678 へ。〕',
    rule: 'privacy/identifier',
    title: /○で伏せる/,
    after: '〔携帯 ○○○-○○○○-○○○○ へ。〕',
    meeting: ground,
  },
  {
    what: 'an identifier in full-width digits by ○',
    body: '〔携帯 ０９０－１２３４－５６７８ へ。〕',
    rule: 'privacy/identifier',
    title: /○で伏せる/,
    after: '〔携帯 ○○○－○○○○－○○○○ へ。〕',
    meeting: ground,
  },
  {
    what: 'the house number off',
    body: '〔住所は長岡京市開田１丁目１番１号。〕',
    rule: 'privacy/identifier',
    title: /番地を取り/,
    after: '〔住所は長岡京市開田。〕',
    meeting: ground,
  },
  {
    what: 'the municipality alone',
    body: '〔住所は長岡京市開田1丁目1番1号。〕',
    rule: 'privacy/identifier',
    title: /市区町村まで/,
    after: '〔住所は長岡京市。〕',
    meeting: ground,
  },
  {
    what: 'a birth date by its year',
    body: '〔昭和２３年３月５日生まれ。〕',
    rule: 'privacy/identifier',
    title: /年だけ/,
    after: '〔昭和２３年生まれ。〕',
    meeting: ground,
  },
  {
    what: 'a birth date by the age band',
    body: '〔昭和23年3月5日生まれ。〕',
    rule: 'privacy/identifier',
    title: /年代（70代）/,
    after: '〔70代。〕',
    meeting: ground,
  },
];

describe.each(Object.keys(dressings))('%s', (name) => {
  const dress = dressings[name] ?? ((text: string) => text);
  const place = () => {
    const found = places.get(name);
    if (!found) throw new Error('no server');
    return found;
  };

  test.each(cases)('replaces $what, and nothing else', async ({ body, rule, title, after, meeting }) => {
    const document = dress(minutes(body, meeting ?? '重層的支援会議'));
    const done = await fixed(place(), document, rule, title);
    expect(done.document).toBe(document.replace(body, after));
    expect(done.title).not.toMatch(/佐々木|義男|090|開田|3月5日/);
  });

  test('adds the person to the register, and replaces the name', async () => {
    const document = dress(minutes(two, '重層的支援会議'));
    const done = await fixed(place(), document, 'privacy/personal-data', /氏名簿に「長男」として加え/);
    expect(done.document).toBe(document.replace(two, '〔長男が来た。長男は怖がる。〕'));
    expect(done.of('.kasane/persons.yaml')).toBe(dress(`${registerText}  長男:\n    氏名: 佐々木義男\n`));
  });

  test('lists a word that is no name, with its reason', async () => {
    const document = dress(minutes('〔泉さんに行った。〕', '重層的支援会議'));
    const done = await fixed(place(), document, 'privacy/personal-data', /kasane\.yaml に書く/);
    expect(done.document).toBe(document);
    const entry = '個人情報でない語:\n  - 語: 泉\n    理由: 人の名前ではない（場所・物・言葉）\n';
    expect(done.of('kasane.yaml')).toBe(dress(`${config}${entry}`));
  });

  test('puts a comment above that silences it once the reason is written', async () => {
    const body = '〔泉さんに行った。〕';
    const document = dress(minutes(body, '重層的支援会議'));
    const done = await fixed(place(), document, 'privacy/personal-data', /理由を書いて知らせない/);
    const newline = document.includes('\r\n') ? '\r\n' : '\n';
    const written = document.slice(document.lastIndexOf(newline, document.indexOf('泉さん')) + newline.length);
    const comment = `<!-- kasane-disable-next-line privacy/personal-data -- 〔理由〕 -->${newline}`;
    expect(done.document).toBe(document.replace(written, comment + written));
  });
});
