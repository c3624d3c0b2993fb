import { expect, test } from 'vitest';
import type { Candidate } from '../../server/src/core/features/candidate.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import { toPlain } from '../../server/src/core/features/templates.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { exampleFiles } from '../support/examples.ts';
import { repositoryOf } from '../support/repository.ts';

/** A person at a keyboard who takes what is offered, and types only what nobody can offer: sentences. */
class Typist {
  text = '';
  readonly #path: string;
  readonly #repository = repositoryOf(exampleFiles()).repository;

  constructor(path: string) {
    this.#path = path;
  }

  /** Takes the first candidate at an offset that passes the test. */
  accept(offset: number, test: (candidate: Candidate) => boolean = () => true): boolean {
    const document = this.#repository.parse(this.#path, this.text);
    const found = complete({ repository: this.#repository, document, offset });
    const candidate = found?.candidates.find(test);
    if (!found || !candidate) return false;
    const put = toPlain(candidate.parts ?? [candidate.text]);
    this.text = this.text.slice(0, found.range.start) + put + this.text.slice(found.range.end);
    return true;
  }

  /** Goes from one place to fill in to the next: takes what is offered there, else writes a sentence. */
  fillIn(wanted: Readonly<Record<string, string>> = {}): void {
    for (let open = this.#nextOpen(); open; open = this.#nextOpen()) {
      const { key, end, placeholder } = open;
      if (this.accept(end, ({ text }) => wanted[key] === undefined || text === wanted[key])) continue;
      const before = this.text.slice(0, end - placeholder.length).trimEnd();
      this.text = `${before} 書いた文${this.text.slice(end)}`;
    }
  }

  /** The first line of front matter whose value is empty or a placeholder. */
  #nextOpen(): { readonly key: string; readonly end: number; readonly placeholder: string } | undefined {
    const head = this.text.split('\n---\n')[0] ?? '';
    for (const match of head.matchAll(/^[ -]*([^\s:#-][^:\n]*): ?(〔[^〕\n]*〕)?$/gm)) {
      if (this.#opensBlock(match.index, match[0])) continue;
      return { key: match[1] ?? '', end: match.index + match[0].length, placeholder: match[2] ?? '' };
    }
    return undefined;
  }

  #opensBlock(at: number, line: string): boolean {
    const next = this.text.slice(at + line.length + 1).split('\n')[0] ?? '';
    const indent = (text: string) => /^ *(?:- )?/.exec(text)?.[0].length ?? 0;
    return indent(next) > indent(line);
  }

  findings(): readonly string[] {
    const document = this.#repository.parse(this.#path, this.text);
    this.#repository.update(document);
    return checkDocument(this.#repository, document)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule} ${message.ja}`);
  }
}

test('a plan is written from an empty file without one key typed by hand', () => {
  const typist = new Typist('cases/R6-002/プラン-1.md');
  typist.accept(0, ({ text }) => text === '支援プランのひな形');
  expect(typist.text).toContain('ケース番号: R6-002\n');
  typist.fillIn({ 状態: '案', 事業: '多機関協働', 役割: '主担当', 本人同意: 'なし' });
  typist.text = typist.text
    .replace(/(## 本人・世帯の意向\n)/, '$1\n家で暮らしたい。\n')
    .replace(/(## 支援の目標・方向性\n)/, '$1\n続ける。\n');
  expect(typist.text).not.toContain('〔');
  expect(typist.findings()).toEqual([]);
});
