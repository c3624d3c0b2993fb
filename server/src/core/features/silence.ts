import type { CaseDocument } from '../document/document.ts';
import { byteOrderMark, type SourceText } from '../document/source.ts';
import { closedBlocks } from '../rules/closed-block.ts';
import type { Finding } from '../rules/finding.ts';
import { lineBreak } from '../rules/insert.ts';
import type { Action } from './action.ts';

/** Rules about the form itself cannot be silenced with sense. */
const lasting = /^(?:suppression\/|document\/(?:front-matter|kind)$)/;

/**
 * A comment that silences a finding once its reason is written, at a place where it is a comment and counts: above the
 * line, or above the table or long value that holds it. Undefined where none would: registers are read without.
 */
export function silence(document: CaseDocument, finding: Finding): Action | undefined {
  if (lasting.test(finding.rule) || /\.ya?ml$/.test(document.path)) return undefined;
  const { source, matter, text } = document;
  const inHead = matter.present && finding.range.start < matter.bodyStart;
  const found = source.lineAt(finding.range.start);
  // The line above the opening fence is no place for a comment: the whole document is meant.
  const isWhole = inHead && found === 0;
  const block = closedBlocks(document).find(({ first, last }) => first <= found && found <= last);
  const line = isWhole ? 1 : (block?.first ?? found);
  const words = `kasane-disable-${isWhole ? 'file' : 'next-line'} ${finding.rule} -- 〔理由〕`;
  const head = `${isWhole ? '' : indentOf(source.lineText(line))}# ${words}`;
  const comment = inHead ? head : `${leadOf(source, line, source.lineAt(matter.bodyStart))}<!-- ${words} -->`;
  const at = line === 0 && text.startsWith(byteOrderMark) ? 1 : (source.lineStarts[line] ?? text.length);
  return {
    title: { ja: `理由を書いて知らせない（${finding.rule}）`, en: `Silence with a reason (${finding.rule})` },
    sort: 'suppress',
    finding,
    edits: [{ range: { start: at, end: at }, text: `${comment}${lineBreak(text)}` }],
  };
}

const indentOf = (text: string) => /^[ \t]*/.exec(text)?.[0] ?? '';
const quoteOf = (text: string) => /^(?:[ \t]*>[ \t]?)*/.exec(text)?.[0] ?? '';
const listMark = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,4}|$)/;

/** What stands before a comment above a line of the body: its quote and indent, so that list and quote go on. */
function leadOf(source: SourceText, line: number, begin: number): string {
  const text = source.lineText(line).replace(byteOrderMark, '');
  const quote = quoteOf(text);
  const rest = text.slice(quote.length);
  const indent = indentOf(rest);
  if (!listMark.test(rest.slice(indent.length))) return quote + indent;
  return quote + indent + ' '.repeat(itemWidth(source, { line, begin, quote, indent }));
}

interface ItemPlace {
  readonly line: number;
  /** Line on which the body begins. */
  readonly begin: number;
  readonly quote: string;
  readonly indent: string;
}

/** How far the text of the item before is indented: a comment there is its part, one at the mark would end the list. */
function itemWidth(source: SourceText, { line, begin, quote, indent }: ItemPlace): number {
  for (let at = line - 1; at >= begin; at -= 1) {
    const text = source.lineText(at);
    const rest = text.slice(quote.length);
    if (rest.trim() === '' && !/^[ \t]*\S/.test(quote)) continue;
    if (quoteOf(text).length < quote.length) return 0;
    const own = indentOf(rest);
    if (own.length > indent.length) continue;
    return own.length === indent.length ? (listMark.exec(rest.slice(own.length))?.[0].length ?? 0) : 0;
  }
  return 0;
}
