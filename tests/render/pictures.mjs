// Makes the pictures of the README from the samples: `npm run pictures`. Needs Chromium and pdftoppm (poppler).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve(process.env.KASANE_CLI ?? 'dist/cli.cjs');
const folder = 'docs/pictures';
const width = 1000;
const largest = 200_000;

/** A picture: the document, its view and the page that is shown. */
const pictures = {
  plan: { document: 'komae/cases/R6-001/プラン-1.md', view: 'form', page: 1 },
  minutes: { document: 'nagaokakyo/minutes/2024-02-16-重層的支援会議.md', view: 'form', page: 1 },
  person: { document: 'chuo/cases/R6-003/プラン-1.md', view: 'person', page: 1 },
  map: { document: 'shimamoto/cases/R6-005/プラン-2.md', view: 'map', page: 1 },
  timeline: { document: 'shimamoto/cases/R6-005/プラン-2.md', view: 'timeline', page: 1 },
};

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.code ?? stderr}`);
}

const work = mkdtempSync(join(tmpdir(), 'kasane-pictures-'));
mkdirSync(folder, { recursive: true });
try {
  for (const [name, { document, view, page }] of Object.entries(pictures)) {
    const pdf = join(work, `${name}.pdf`);
    run(process.execPath, [cli, 'render', join('samples', document), '--view', view, '-o', pdf]);
    const pages = ['-f', page, '-l', page, '-singlefile'].map(String);
    const size = ['-scale-to-x', width, '-scale-to-y', -1].map(String);
    run('pdftoppm', ['-png', ...pages, ...size, pdf, join(folder, name)]);
    const bytes = statSync(join(folder, `${name}.png`)).size;
    console.log(`${folder}/${name}.png ${Math.round(bytes / 1000)} kB`);
    if (bytes > largest) process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
