// `npm run generate`: writes everything that derives from the schemas and the rules. With `--check` nothing is
// written: what is stale is printed, and the exit code is 1.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ruleList } from './rule-list.mjs';

const listPath = 'server/src/core/rules/index.ts';

/** Folders in which nothing else lies: a file there that is not generated any more is removed. */
const ownFolders = ['schemas/json', 'snippets', 'docs/rules'];

/** The bundle takes the list of rules from the folder, not from a list that may be stale. */
const freshList = (text) => ({
  name: 'fresh-rule-list',
  setup({ onLoad }) {
    onLoad({ filter: /rules[\\/]index\.ts$/ }, () => ({ contents: text, loader: 'ts' }));
  },
});

/** Runs the bundle from a temporary file, which is removed again. */
async function load(code) {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-generate-'));
  try {
    const file = join(folder, 'entry.cjs');
    writeFileSync(file, code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every generated file, by path from the root of the project. */
async function generatedFiles() {
  const list = ruleList();
  const { outputFiles } = await build({
    entryPoints: ['server/generate/entry.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'warning',
    plugins: [freshList(list)],
  });
  const { outputs } = await load(outputFiles[0].contents);
  return { [listPath]: list, ...outputs() };
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/').normalize('NFC'));
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** esbuild has said by then what does not build; its stack helps nobody. */
const files = await generatedFiles().catch((error) => {
  if (!error.errors) throw error;
  console.error('The sources do not build: nothing was generated.');
  process.exit(2);
});
const stale = Object.keys(files).filter((path) => read(path) !== files[path]);
const leftOver = ownFolders.flatMap(filesBelow).filter((path) => files[path] === undefined);

if (process.argv.includes('--check')) {
  for (const path of stale) console.log(`${path}: ${existsSync(path) ? 'stale' : 'missing'}`);
  for (const path of leftOver) console.log(`${path}: no longer generated`);
  if (stale.length + leftOver.length > 0) {
    console.log('Run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files[path]);
  }
  for (const path of leftOver) rmSync(path);
  console.log(`${Object.keys(files).length} files: ${stale.length} written, ${leftOver.length} removed`);
}
