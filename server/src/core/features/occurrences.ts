import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import { entryOf, scalarAt } from '../document/yaml.ts';
import { principal, samePerson } from '../workspace/consent.ts';
import { foldCaseNumber, foldName } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import { agenciesName, configName } from '../workspace/scope.ts';
import { hasBody, innerRange, type Leaf, leavesOf, treeOf } from './leaves.ts';
import { caseAround, type Mention } from './mention.ts';

/** What can be looked for in all documents: an agency, a person of a case, a case, or a name of kasane.yaml. */
export type Target =
  | { readonly kind: 'agency'; readonly name: string }
  | { readonly kind: 'person'; readonly name: string; readonly caseNumber: string }
  | { readonly kind: 'case'; readonly number: string }
  | { readonly kind: 'office'; readonly name: string };

/** The target that a mention stands for. */
export function targetOf(mention: Mention | undefined): Target | undefined {
  switch (mention?.kind) {
    case 'agency':
      return { kind: 'agency', name: mention.agency?.name ?? mention.name };
    case 'person':
      return mention.caseNumber === undefined
        ? undefined
        : { kind: 'person', name: mention.name, caseNumber: mention.caseNumber };
    case 'case':
      return { kind: 'case', number: mention.number };
    default:
      return undefined;
  }
}

/** Which documents may speak of a target; undefined for all of them. */
export function pathsFor(target: Target, { index }: Repository): readonly string[] | undefined {
  if (target.kind === 'agency' || target.kind === 'office') return undefined;
  const number = foldCaseNumber(target.kind === 'case' ? target.number : target.caseNumber);
  return [...index.entries].filter(({ cases }) => cases.includes(number)).map(({ path }) => path);
}

/** A cheap look at a text that is not parsed yet: whether the target can be in it at all. */
export function mayMention(text: string, target: Target): boolean {
  return target.kind === 'case' || text.includes(target.name);
}

/** Every place of a document that names the target, as it is written there. */
export function occurrences(document: CaseDocument, target: Target, repository: Repository): readonly OffsetRange[] {
  const leaves = leavesOf(document);
  const inMatter = leaves.filter((leaf) => fits(leaf, target, document)).map(({ node }) => innerRange(node));
  const local = target.kind === 'office' ? localNames(document, target.name) : [];
  return [...inMatter, ...local, ...inBody(document, target, repository)].sort((a, b) => a.start - b.start);
}

/** Where a local name stands beside the fields of the table: as 種別, and in 名称 of kasane.yaml. */
function localNames(document: CaseDocument, name: string): readonly OffsetRange[] {
  const names = document.path === configName ? entryOf(treeOf(document)?.root, '名称')?.value : undefined;
  const values = names?.kind === 'map' ? names.entries.map(({ value }) => value) : [];
  return [document.kindNode, ...values].flatMap((node) =>
    node?.kind === 'scalar' && node.text === name ? [innerRange(node)] : [],
  );
}

function fits(leaf: Leaf, target: Target, document: CaseDocument): boolean {
  const { text } = leaf.node;
  switch (target.kind) {
    case 'agency':
      return isAgency(leaf, document) && foldName(text) === foldName(target.name);
    case 'case':
      return leaf.meaning === 'caseNumber' && foldCaseNumber(text) === foldCaseNumber(target.number);
    case 'office':
      return leaf.meaning !== 'prose' && text === target.name;
    case 'person':
      return leaf.meaning === 'person' && samePerson(text, target.name) && isOfCase(leaf, target.caseNumber, document);
  }
}

const registerNames: readonly string[] = ['名称', '後継', '略称', '旧称'];

/** In the register an agency's own name is a plain text. */
function isAgency({ meaning, field }: Leaf, { path }: CaseDocument): boolean {
  return meaning === 'agency' || (path === agenciesName && registerNames.includes(field.key));
}

function isOfCase({ map }: Leaf, caseNumber: string, document: CaseDocument): boolean {
  const own = scalarAt(map, '番号') ?? scalarAt(document.matter.root, 'ケース番号');
  // Rows within a case of minutes have no number of their own: the document's only case is meant.
  return own === undefined || foldCaseNumber(own) === foldCaseNumber(caseNumber);
}

function inBody(document: CaseDocument, target: Target, repository: Repository): readonly OffsetRange[] {
  // The names of meetings are common words in running text.
  if (!hasBody(document) || target.kind === 'office') return [];
  const found: OffsetRange[] = [];
  const word = target.kind === 'case' ? target.number : target.name;
  // 本人 in running text is a word like any other.
  if (target.kind === 'person' && target.name === principal) return [];
  const longer = target.kind === 'agency' ? longerNames(target.name, repository) : [];
  const { text } = document;
  for (let at = text.indexOf(word, document.matter.bodyStart); at >= 0; at = text.indexOf(word, at + word.length)) {
    const range = { start: at, end: at + word.length };
    if (stands(text, range) && !longer.some((name) => isInside(text, range, name)) && isAbout(document, range, target))
      found.push(range);
  }
  return found;
}

/** R5-01 is not within R5-012; 長女 is not within another word of letters. */
function stands(text: string, { start, end }: OffsetRange): boolean {
  const letter = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/;
  const isOpen = letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1));
  return !isOpen && !(letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end)));
}

/** Names that contain this one: 地域包括支援センター is not meant within 東地域包括支援センター. */
function longerNames(name: string, { register }: Repository): readonly string[] {
  return register.names.filter((other) => other !== name && other.includes(name));
}

function isInside(text: string, { start, end }: OffsetRange, name: string): boolean {
  for (
    let at = text.indexOf(name, Math.max(0, end - name.length));
    at >= 0 && at <= start;
    at = text.indexOf(name, at + 1)
  ) {
    if (at + name.length >= end) return true;
  }
  return false;
}

/** In minutes about several cases a 呼称 belongs to the case of its section. */
function isAbout(document: CaseDocument, range: OffsetRange, target: Target): boolean {
  if (target.kind !== 'person') return true;
  const number = caseAround(document, range.start);
  return number !== undefined && foldCaseNumber(number) === foldCaseNumber(target.caseNumber);
}
