import { kindKey } from '../../../../schemas/common.ts';
import { type KindId, kindOf } from '../../../../schemas/index.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import { levelOf } from '../document/levels.ts';
import type { YamlMap } from '../document/yaml.ts';
import { fieldSkeleton } from '../rules/insert.ts';
import type { Repository } from '../workspace/repository.ts';
import { type Known, knownFor, nextKinds, type Step } from './next-documents.ts';

/** A document that can be begun from another one. */
export interface NewDocument {
  readonly title: Text;
  /** Path from the root, not taken by another document. */
  readonly path: string;
  readonly text: string;
}

const emptyMap: YamlMap = { kind: 'map', entries: [], range: { start: 0, end: 0 } };

/** What usually follows a document, by kind, in words for a menu. */
export function nextDocuments(document: CaseDocument): readonly Step[] {
  return document.kind ? nextKinds(document.kind) : [];
}

/** Begins the next document, filled with what this one and its case say already. */
export function newDocument(repository: Repository, document: CaseDocument, step: Step): NewDocument {
  const known = knownFor({ repository, document, step });
  const name = repository.config.kindName(step.kind);
  return {
    title: { ja: `${step.title.ja}（この文書から）`, en: `${step.title.en} (from this document)` },
    path: freePath(repository, known.path),
    text: [
      `---`,
      `${kindKey}: ${name}`,
      ...fieldLines(repository, step.kind, known),
      '---',
      ...sectionLines(step.kind),
    ].join('\n'),
  };
}

function fieldLines({ config }: Repository, kind: KindId, { values }: Known): readonly string[] {
  return Object.values(kindOf(kind).fields).flatMap((field) => {
    const known = values[field.key];
    if (known) return known;
    return levelOf(field, kind, emptyMap, config) === 'must' ? fieldSkeleton(field) : [];
  });
}

function sectionLines(kind: KindId): readonly string[] {
  const asked = kindOf(kind).sections.filter(({ level }) => level !== 'optional');
  return ['', ...asked.flatMap(({ title, help }) => [`## ${title}`, '', `〔${help.ja.replace(/。$/, '')}〕`, ''])];
}

/** A path that no document has yet: プラン-2.md, プラン-2-2.md … */
function freePath({ index }: Repository, path: string): string {
  const stem = path.replace(/\.md$/, '');
  for (let count = 2, free = path; ; count += 1) {
    if (!index.get(free)) return free;
    free = `${stem}-${count}.md`;
  }
}
