import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseDocument } from '../../server/src/core/document/document.ts';
import { Repository } from '../../server/src/core/workspace/repository.ts';

const root = join(import.meta.dirname, '../../samples');

/** The five municipalities. */
export const municipalities = ['aomori', 'chuo', 'komae', 'nagaokakyo', 'shimamoto'] as const;

/** A repository of texts by path, kasane.yaml and agencies.yaml among them; nothing else is read. */
export function repositoryOf(texts: Readonly<Record<string, string>>): Repository {
  const repository = new Repository(texts['kasane.yaml'] ?? '', texts['agencies.yaml'], { today: '2025-04-01' });
  for (const [path, text] of Object.entries(texts)) {
    if (path.endsWith('.md')) repository.update(repository.parse(path, text));
  }
  return repository;
}

/** A sample with its parsed documents, in the order of their paths. */
export function loadSample(name: string): { repository: Repository; documents: readonly CaseDocument[] } {
  const folder = join(root, name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const texts = Object.fromEntries(
    paths
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/').normalize('NFC'), readFileSync(join(folder, path), 'utf8')]),
  );
  const repository = repositoryOf(texts);
  const documents = Object.entries(texts)
    .filter(([path]) => repository.scope.expects(path))
    .map(([path, text]) => repository.parse(path, text));
  return { repository, documents };
}
