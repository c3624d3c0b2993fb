import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Example } from '../../server/src/core/rules/rule.ts';

const folder = new URL('./example/', import.meta.url).pathname;

/** The example repository: small, whole and without a finding. Files by path. */
export function exampleFiles(): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/').normalize('NFC'), readFileSync(path, 'utf8')]),
  );
}

/**
 * The example repository with an example put in: keys replace the same keys of a document, text behind `# 本文`
 * is added to its body, and a text that opens with `---` is a document of its own.
 */
export function withExample(example: Example): Record<string, string> {
  const files = exampleFiles();
  for (const [path, change] of Object.entries(example)) {
    const base = files[path] ?? '';
    files[path] = change.startsWith('---')
      ? path.endsWith('.yaml')
        ? change.replace(/^---\n/, '')
        : change
      : path.endsWith('.yaml')
        ? replaceKeys(base, change)
        : changeDocument(base, change);
  }
  return files;
}

function changeDocument(base: string, change: string): string {
  const [head = '', body] = change.split(/(?:^|\n)# 本文\n/);
  const end = base.indexOf('\n---', 3);
  return `---\n${replaceKeys(base.slice(4, end), head)}${base.slice(end)}${body ?? ''}`;
}

/** Splits YAML into its top-level entries, comments with the entry below them. */
function entries(yaml: string): string[] {
  return yaml.split(/\n(?=[^\s-])/).reduce<string[]>((list, part) => {
    const last = list.at(-1);
    if (last?.startsWith('#')) list[list.length - 1] = `${last}\n${part}`;
    else list.push(part);
    return list;
  }, []);
}

const keyOf = (entry: string) => /^([^\s#:：][^:：]*)[:：]/m.exec(entry)?.[1];

function replaceKeys(base: string, change: string): string {
  let parts = entries(base);
  for (const part of entries(change).filter((text) => text.trim() !== '')) {
    const at = parts.findIndex((other) => keyOf(other) === keyOf(part));
    if (at < 0) parts = [...parts, part];
    else parts[at] = part;
  }
  return parts.join('\n');
}
