// `node server/generate/tagger.mjs`: makes server/data/tagger.bin anew, byte for byte the same from the same corpus and lists.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const entry = `
  export { train } from './server/generate/tagger-train.ts';
  export { loadLexicon } from './server/src/host/lexicon.ts';
  export { loadTokenizer } from './server/src/host/lindera.ts';
`;

const folder = mkdtempSync(join(tmpdir(), 'kasane-tagger-'));
try {
  const outfile = join(folder, 'train.cjs');
  await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    logLevel: 'warning',
    external: ['lindera-wasm-nodejs-ipadic'],
  });
  const { loadLexicon, loadTokenizer, train } = await import(pathToFileURL(outfile).href);
  train({
    root: process.cwd(),
    lexicon: loadLexicon('server/data'),
    tokenizer: loadTokenizer(pathToFileURL('package.json').href),
    out: process.argv[2] ?? 'server/data/tagger.bin',
  });
} finally {
  rmSync(folder, { recursive: true });
}
