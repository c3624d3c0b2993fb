/**
 * What every sample looks like: one sheet of each kind as a whole (`snapshots/<kind>.html`), all others as a hash
 * (`snapshots/sheets.txt`). After a change of the form that is meant: `npx vitest run tests/plan/snapshots.test.ts -u`,
 * then look at the difference in git and at the printed sheets.
 */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { kindIds } from '../../schemas/index.ts';
import { renderSheet } from '../../server/src/core/plan/index.ts';
import { loadSample, municipalities } from './samples.ts';

const sheets = municipalities.flatMap((name) => {
  const { repository, documents } = loadSample(name);
  return documents.map((document) => {
    const sheet = renderSheet(document, repository, { language: 'ja' });
    return { path: `${name}/${document.path}`, kind: document.kind, html: sheet?.html ?? '' };
  });
});

/** One element a line, so that a difference can be read. */
const lines = (html: string) => `${html.replace(/(?<!^)(?=<(?!\/|span|wbr|br|strong|em))/g, '\n')}\n`;

test.each(kindIds)('a sheet of %s', async (kind) => {
  const sheet = sheets.find((candidate) => candidate.kind === kind);
  await expect(lines(sheet?.html ?? '')).toMatchFileSnapshot(`snapshots/${kind}.html`);
});

test('every sheet', async () => {
  const hashes = sheets.map(
    ({ path, html }) => `${createHash('sha256').update(html).digest('hex').slice(0, 16)} ${path}`,
  );
  await expect(`${hashes.join('\n')}\n`).toMatchFileSnapshot('snapshots/sheets.txt');
});
