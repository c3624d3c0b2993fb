import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the tools lie that this one is compared with; they are no part of the project. */
export const toolsFolder = resolve('artifacts/bench/tools');

/** The tools and what they need, in the versions that the figures speak of. */
const versions: Readonly<Record<string, string>> = {
  'yaml-language-server': '2.0.0',
  'markdownlint-cli2': '0.24.1',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-lint-frontmatter-schema': '3.15.4',
};

/** A tool with its version, as it is called in a report. */
export function titleOf(tool: string): string {
  return `${tool} ${versions[tool]}`;
}

/** The main file of a tool, as its package names it. */
export function programOf(tool: string): string {
  const folder = join(toolsFolder, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : (bin[tool] ?? Object.values(bin)[0]));
}

function isInstalled(tool: string): boolean {
  const file = join(toolsFolder, 'node_modules', tool, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === versions[tool];
}

/** Installs the tools where they are missing; answers whether all are there. */
export function installTools(): boolean {
  const tools = Object.keys(versions);
  if (tools.every(isInstalled)) return true;
  mkdirSync(toolsFolder, { recursive: true });
  writeFileSync(join(toolsFolder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: toolsFolder,
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return tools.every(isInstalled);
}
