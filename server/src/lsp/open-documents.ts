import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaseDocument } from '../core/document/document.ts';
import type { OffsetRange } from '../core/document/source.ts';
import type { CaseRepository } from './case-repository.ts';

/** A stretch of text that took the place of another. */
export interface Change {
  /** What was replaced, in the old text. */
  readonly range: OffsetRange;
  /** Units by which everything behind it moved. */
  readonly delta: number;
}

/** Where two versions of a text differ, as one stretch. */
export function changeBetween(before: string, after: string): Change {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { range: { start, end: before.length - tail }, delta: after.length - before.length };
}

/** Whether a change is one that can be applied; a client that sends something else is not followed. */
function isChange(change: TextDocumentContentChangeEvent): boolean {
  if (typeof change?.text !== 'string') return false;
  if (!('range' in change) || change.range === undefined) return true;
  const { start, end } = change.range ?? {};
  return [start?.line, start?.character, end?.line, end?.character].every(Number.isInteger);
}

/** A document that an editor holds: its text counts, not the file's. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** The repository it lies in, once that is known. */
  home: CaseRepository | undefined;
  /** Path from the root of its repository. */
  path: string;
  /** Settles when `home` is known. */
  attached: Promise<void> = Promise.resolve();
  #text: TextDocument;
  #parsed: { readonly version: number; readonly home: CaseRepository; readonly document: CaseDocument } | undefined;

  constructor(uri: string, languageId: string, version: number, text: string, path: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.path = path;
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#text.version;
  }

  get text(): string {
    return this.#text.getText();
  }

  get isMarkdown(): boolean {
    return this.languageId === 'markdown' || this.path.toLowerCase().endsWith('.md');
  }

  /** Applies what was typed and tells where the text changed. */
  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): Change {
    const before = this.text;
    this.#text = TextDocument.update(this.#text, changes.filter(isChange), version);
    return changeBetween(before, this.text);
  }

  /** The parsed text: one value a version, shared by all features. Undefined outside a case repository. */
  get document(): CaseDocument | undefined {
    if (!this.home) return undefined;
    const known = this.#parsed;
    if (known && known.version === this.version && known.home === this.home) return known.document;
    const document = this.home.repository.parse(this.path, this.text);
    this.#parsed = { version: this.version, home: this.home, document };
    return document;
  }

  /** Forgets the parsed value: kinds follow from kasane.yaml, which has changed. */
  forget(): void {
    this.#parsed = undefined;
  }
}
