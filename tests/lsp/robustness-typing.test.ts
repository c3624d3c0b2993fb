import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePath } from '../support/lsp-client.ts';
import { sampleFiles, sampleNames } from './sample-files.ts';
import { isLong, numbers, Typist } from './typist.ts';
import { Wire } from './wire.ts';

/** What an editor asks around a text that is being typed. */
const around = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/inlayHint',
  'textDocument/codeAction',
  'textDocument/documentHighlight',
  'textDocument/formatting',
  'kasane/preview',
];

/** A character typed into prose changes little: there the findings are asked for at every sixth line. */
const isAsked = (text: string, end: number, i: number) => isLong || i % 6 === 0 || end < text.indexOf('\n---', 3) + 5;

/** Where the typist rests: at each character (half of one outside the BMP too) in a long run, else at the end of each line. */
function stops(text: string): readonly number[] {
  if (isLong) return Array.from({ length: text.length }, (_, i) => i + 1);
  return [...text.matchAll(/\r\n|\n|\r/g)].map(({ index }) => index);
}

async function askAround(wire: Wire, typist: Typist): Promise<void> {
  const { path, text } = typist;
  const at = typist.position(text.length);
  const range = { start: { line: 0, character: 0 }, end: at };
  const more = {
    uri: wire.uri(path),
    view: 'form',
    position: at,
    range,
    context: { diagnostics: [] },
    options: { tabSize: 2, insertSpaces: true },
  };
  await Promise.all(around.map((method) => wire.ask(method, path, more)));
}

describe.concurrent.each(sampleNames)('%s', (sample) => {
  let wire: Wire;

  beforeAll(async () => {
    wire = new Wire({ root: samplePath(sample) });
    await wire.ready();
  });

  afterAll(() => wire.stop());

  const files = sampleFiles(sample);

  // The samples at the same time, what is done to one server one after the other.
  test.sequential(`${files.length} files, typed from the first character to the last`, {
    timeout: 3_600_000,
  }, async () => {
    for (const [path, text] of files) {
      const typist = new Typist(wire, path, '');
      await typist.open();
      let from = 0;
      for (const [i, end] of stops(text).entries()) {
        void typist.append(text.slice(from, end));
        from = end;
        const asked: Promise<unknown>[] = isAsked(text, end, i) ? [wire.pull(path)] : [];
        if (isLong || i % 8 === 0)
          asked.push(wire.ask('textDocument/completion', path, { position: typist.position(end) }));
        if (i % 16 === 0) await Promise.all(asked);
        if (isLong && i % 64 === 0) await askAround(wire, typist);
      }
      await wire.pull(path);
      await wire.close(path);
    }
    expect(wire.bugs).toEqual([]);
  });

  const cuts = isLong ? 2000 : Math.ceil(200 / sampleNames.length);

  test.sequential(`${cuts} texts cut off somewhere: everything that is asked is answered`, {
    timeout: 600_000,
  }, async () => {
    const pick = numbers(sample.length);
    for (let i = 0; i < cuts; i += 1) {
      const [path, text] = files[pick(files.length)] ?? ['', ''];
      const typist = new Typist(wire, path, text.slice(0, pick(text.length)));
      await typist.open();
      await askAround(wire, typist);
      await wire.close(path);
    }
    expect(wire.bugs).toEqual([]);
  });
});
