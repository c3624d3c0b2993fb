/**
 * What is shipped: sizes of the bundles and of the VSIX, and how long the extension's and the server's code takes to
 * load. Made in a copy of the project, so that a build in use stays whole; a short run looks at what lies in dist.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keep } from './figures.ts';
import { best, runOnce } from './program.ts';

const isSmoke = process.argv.includes('--smoke');
const bundles = ['client.cjs', 'server.cjs', 'cli.cjs', 'docx.cjs', 'webview/preview.js'];

/** The files of the project as they are now, in a folder of their own. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-package-'));
  const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const path of listed.stdout.split('\0').filter((file) => file !== '' && existsSync(file)))
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const sizeOf = (file: string) => statSync(file).size / 1000;

function folderSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + sizeOf(join(parentPath, name)), 0);
}

/** Processor time of loading the extension's bundle, milliseconds, beyond the start of Node; the editor is a stand-in. */
function loadTime(bundle: string): number {
  const stand = 'const any = new Proxy(class {}, { get: (_, name) => (name === "prototype" ? {} : any) });';
  const hook =
    'require("node:module")._load = ((load) => (name, ...more) => name === "vscode" ? any : load(name, ...more))(require("node:module")._load);';
  const took = (script: string) => best(5, () => runOnce(['-e', script], dirname(bundle))).processor;
  return took(`${stand}${hook}require(${JSON.stringify(bundle)})`) - took(stand);
}

function measure(folder: string): Record<string, number> {
  const dist = join(folder, 'dist');
  const sizes = Object.fromEntries(bundles.map((bundle) => [bundle, sizeOf(join(dist, bundle))]));
  const [vsix] = readdirSync(folder).filter((name) => name.endsWith('.vsix'));
  return {
    ...sizes,
    'data/': folderSize(join(dist, 'data')),
    'engine/': folderSize(join(dist, 'engine')),
    ...(vsix ? { [vsix]: sizeOf(join(folder, vsix)) } : {}),
  };
}

function main(): void {
  const folder = isSmoke ? process.cwd() : copyOfProject();
  try {
    if (!isSmoke)
      spawnSync('npm', ['run', 'package'], { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
    const sizes = measure(folder);
    const load = loadTime(join(folder, 'dist/client.cjs'));
    console.log(isSmoke ? 'bundles as they lie in dist' : 'bundles and VSIX as they ship');
    for (const [name, kilobytes] of Object.entries(sizes))
      console.log(`  ${name.padEnd(20)} ${kilobytes.toFixed(0).padStart(7)} kB`);
    console.log(`  the extension's code loads in ${load.toFixed(0)} ms of processor time`);
    keep('sizes', { kilobytes: sizes, load });
  } finally {
    if (!isSmoke) rmSync(folder, { recursive: true, force: true });
  }
}

main();
