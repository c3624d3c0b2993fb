import { kindKey } from '../../../../schemas/common.ts';
import { type KindId, kindIds, kindOf } from '../../../../schemas/index.ts';
import type { Field } from '../../../../schemas/types.ts';
import { readingOf } from '../../../../schemas/vocabulary/index.ts';
import type { CaseDocument } from '../document/document.ts';
import { levelOf } from '../document/levels.ts';
import type { YamlMap } from '../document/yaml.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Candidate } from './candidate.ts';
import { fieldParts, type Part } from './templates.ts';

const emptyMap: YamlMap = { kind: 'map', entries: [], range: { start: 0, end: 0 } };

/** A whole document of a kind: what is asked for, each with a place to fill in; `rest` begins behind `種別: `. */
export function kindTemplates(
  repository: Repository,
  document: CaseDocument,
  extent: 'whole' | 'rest',
): readonly Candidate[] {
  return kindIds.map((kind, i) => {
    const name = repository.config.kindName(kind);
    const body = [name, ...fieldLines(repository, document, kind), ...closing(document, kind)];
    return {
      kind: 'section',
      text: `${name}のひな形`,
      reading: `${readingOf(name)}のひながた`,
      aliases: ['ひな形', 'template'],
      help: kindOf(kind).help,
      rank: 1 + i / 100,
      parts: extent === 'whole' ? [`---\n${kindKey}: `, ...body] : body,
    };
  });
}

function fieldLines(repository: Repository, document: CaseDocument, kind: KindId): readonly Part[] {
  const { config } = repository;
  const asked = Object.values(kindOf(kind).fields).filter((field) => levelOf(field, kind, emptyMap, config) === 'must');
  return asked.flatMap((field): readonly Part[] => ['\n', ...known(field, repository, document)]);
}

/** A field with the value that is known already. */
function known(field: Field, repository: Repository, document: CaseDocument): readonly Part[] {
  if (field.key === 'ケース番号') {
    const number = numberOfFolder(repository, document);
    if (number) return [`${field.key}: ${number}`];
  }
  const { type } = field;
  if (type.shape === 'scalar' && type.choices && !type.open)
    return [`${field.key}: `, { stop: '', choices: type.choices }];
  return fieldParts(field, 0);
}

/** Documents lie in the folder of their case, by habit. */
function numberOfFolder({ index }: Repository, { path }: CaseDocument): string | undefined {
  const folders = path.split('/').slice(0, -1).map(foldCaseNumber);
  const number = index.caseNumbers.find((known) => folders.includes(known));
  return number && index.ofCase(number, 'case')[0]?.facts.caseNumber;
}

/** The closing fence and the headings, unless they stand there. */
function closing(document: CaseDocument, kind: KindId): readonly Part[] {
  if (document.matter.closed) return [];
  const sections = kindOf(kind).sections.filter(({ level }) => level !== 'optional');
  return ['\n---\n', ...sections.flatMap(({ title }): readonly Part[] => [`\n## ${title}\n\n`, { stop: '' }, '\n'])];
}
