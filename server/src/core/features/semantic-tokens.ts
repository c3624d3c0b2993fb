import type { Meaning } from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import { principal } from '../workspace/consent.ts';
import type { Repository } from '../workspace/repository.ts';
import { hasBody, innerRange, leavesOf } from './leaves.ts';
import { caseAround } from './mention.ts';

/** Sorts of words that are coloured, by the names that themes know. */
export const tokenTypes = ['class', 'parameter', 'function', 'enumMember', 'number', 'namespace', 'property'] as const;
/** A type of semantic token. */
export type TokenType = (typeof tokenTypes)[number];

/** A word and what it is. */
export interface Token {
  readonly range: OffsetRange;
  readonly type: TokenType;
}

const ofMeaning: { readonly [M in Meaning]?: TokenType } = {
  agency: 'class',
  person: 'parameter',
  kin: 'parameter',
  role: 'function',
  profession: 'function',
  choice: 'enumMember',
  caseNumber: 'namespace',
  meeting: 'class',
  date: 'number',
  number: 'number',
};

/** Agencies, people, roles, choices and dates of the front matter; agencies, people and case numbers of the body. */
export function semanticTokens(document: CaseDocument, repository: Repository): readonly Token[] {
  const inMatter = leavesOf(document).flatMap(({ meaning, node }): Token[] => {
    const type = ofMeaning[meaning];
    const range = innerRange(node);
    return type && isOneLine(document, range) ? [{ range, type }] : [];
  });
  const inBody = hasBody(document) ? bodyTokens(document, repository) : [];
  return withoutOverlap([...inMatter, ...inBody].sort((a, b) => a.range.start - b.range.start));
}

function isOneLine({ source }: CaseDocument, { start, end }: OffsetRange): boolean {
  return end > start && source.lineAt(start) === source.lineAt(end);
}

function bodyTokens(document: CaseDocument, repository: Repository): readonly Token[] {
  const agencies = [...new Set(repository.register.names)].filter((name) => name.length > 1);
  const found = findAll(document, pattern(agencies), () => 'class');
  const numbers = findAll(document, /[A-Z]\d{1,4}-[A-Z]?\d{1,6}/g, (text) =>
    repository.index.hasCase(text) ? 'namespace' : undefined,
  );
  return [...found, ...numbers, ...people(document, repository)];
}

function people(document: CaseDocument, repository: Repository): readonly Token[] {
  const minutes = document.as('minutes');
  const numbers = minutes
    ? (minutes.cases?.value ?? []).flatMap(({ value }) => value.number?.value ?? [])
    : [caseAround(document, document.matter.bodyStart) ?? ''];
  const names = numbers.flatMap((number) => repository.household(number).map(({ name }) => name));
  return findAll(
    document,
    pattern([...new Set(names)].filter((name) => name !== principal && name.length > 1)),
    () => 'parameter',
  );
}

/** One pattern for many words, the longer first. */
function pattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

function findAll(
  document: CaseDocument,
  words: RegExp | undefined,
  typeOf: (text: string) => TokenType | undefined,
): Token[] {
  if (!words) return [];
  const { bodyStart } = document.matter;
  return [...document.text.slice(bodyStart).matchAll(words)].flatMap((match): Token[] => {
    const type = typeOf(match[0]);
    const start = bodyStart + match.index;
    return type ? [{ type, range: { start, end: start + match[0].length } }] : [];
  });
}

function withoutOverlap(tokens: readonly Token[]): readonly Token[] {
  let end = -1;
  return tokens.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
