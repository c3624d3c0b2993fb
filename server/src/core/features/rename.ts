import type { Text } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { TextEdit } from '../rules/rule.ts';
import { principal } from '../workspace/consent.ts';
import { foldName } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import { occurrences, type Target } from './occurrences.ts';
import { targetAt } from './target.ts';

interface Input {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

/** What a rename at an offset would change, or why there can be none. */
export type Renameable =
  | { readonly target: Target; readonly range: OffsetRange; readonly name: string }
  | { readonly refusal: Text };

const nothing: Text = {
  ja: '名前を変えられるのは、機関・呼称・ケース番号・会議です。',
  en: 'Agencies, 呼称, case numbers and meetings can be renamed.',
};

const principalStays: Text = {
  ja: '「本人」は、そのケースの中心の人を指す決まった呼び方です。変えられません。',
  en: '本人 always means the person at the centre of a case; it cannot be renamed.',
};

/** Finds what is to be renamed. */
export function prepareRename(input: Input): Renameable {
  const found = targetAt(input);
  if (!found) return { refusal: nothing };
  const { target, range } = found;
  if (target.kind === 'person' && target.name === principal) return { refusal: principalStays };
  return { target, range, name: input.document.text.slice(range.start, range.end) };
}

/** Why a new name cannot be taken; undefined when it can. */
export function refuseName(target: Target, name: string, repository: Repository): Text | undefined {
  const text = name.trim();
  if (text === '' || /[\n\r]|: |:$| #|^[\s\-#&*!|>'"%@`{[]/.test(text))
    return { ja: 'この名前はYAMLの値として書けません。', en: 'This name cannot be written as a YAML value.' };
  const taken = {
    agency: () => isOther(repository.register.find(text)?.name, target),
    person: () => target.kind === 'person' && hasPerson(repository, target.caseNumber, text),
    case: () => repository.index.hasCase(text),
    office: () => repository.config.meeting(text) !== undefined || repository.config.kindOf(text) !== undefined,
  }[target.kind]();
  return taken ? { ja: 'この名前は、もう別のものに使われています。', en: 'This name is already taken.' } : undefined;
}

function isOther(found: string | undefined, target: Target): boolean {
  return found !== undefined && target.kind === 'agency' && foldName(found) !== foldName(target.name);
}

function hasPerson(repository: Repository, caseNumber: string, name: string): boolean {
  return repository.household(caseNumber).some((person) => foldName(person.name) === foldName(name));
}

/** The edits of one document. */
export function renameIn(
  document: CaseDocument,
  target: Target,
  name: string,
  repository: Repository,
): readonly TextEdit[] {
  return occurrences(document, target, repository).map((range) => ({ range, text: name.trim() }));
}
