import { join } from 'node:path';
import type { CaseDocument } from '../../server/src/core/document/document.ts';
import { createDetector } from '../../server/src/core/privacy/create-detector.ts';
import type { Detector } from '../../server/src/core/privacy/detector.ts';
import type { NameLists } from '../../server/src/core/privacy/mask-letters.ts';
import { PersonsRegister } from '../../server/src/core/privacy/register.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { Repository } from '../../server/src/core/workspace/repository.ts';
import { loadLexicon } from '../../server/src/host/lexicon.ts';

export interface InMemory {
  readonly repository: Repository;
  readonly documents: ReadonlyMap<string, CaseDocument>;
}

let detector: Detector | undefined;

/** The shipped detector on the shipped lists, without the tokenizer. */
export function testDetector(): Detector {
  detector ??= createDetector({ lexicon: loadLexicon(join(import.meta.dirname, '../../server/data')) });
  return detector;
}

/** A repository from texts by path. */
export function repositoryOf(
  files: Readonly<Record<string, string>>,
  options: { today?: string; detector?: Detector; nameLists?: NameLists } = {},
): InMemory {
  const repository = new Repository(files['kasane.yaml'] ?? '', files['agencies.yaml'], {
    today: options.today ?? '2024-06-01',
    ...(options.detector ? { detector: options.detector } : {}),
    ...(options.nameLists ? { nameLists: options.nameLists } : {}),
    ...(files['.kasane/persons.yaml'] ? { persons: new PersonsRegister(files['.kasane/persons.yaml']) } : {}),
  });
  const documents = new Map<string, CaseDocument>();
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.md')) continue;
    const document = repository.parse(path, text);
    documents.set(path, document);
    repository.update(document);
  }
  return { repository, documents };
}

/** All findings of a repository's documents, by path. */
export function findingsOf({ repository, documents }: InMemory, only?: readonly string[]): readonly Finding[] {
  return [...documents.values()].flatMap((document) =>
    checkDocument(repository, document, only ? { only: new Set(only) } : {}),
  );
}

/** A finding as `path:line rule`, one line, for expectations. */
export function describeFinding(documents: ReadonlyMap<string, CaseDocument>, finding: Finding): string {
  const line = documents.get(finding.path)?.source.positionAt(finding.range.start).line ?? 0;
  return `${finding.path}:${line + 1} ${finding.severity} ${finding.rule}`;
}
