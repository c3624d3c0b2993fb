// Tests driven through the page of the embedded VS Code, with keys and mouse, as a person would.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow } from '../host/browser.mjs';
import { installVsix, startVSCode } from '../host/host.mjs';
import { installExtension } from './extension.mjs';
import { ROOT, temporaryFolder } from './paths.mjs';
import { vsixFile } from './vsix.mjs';
import { EditorWindow } from './window.mjs';
import { copyTestWorkspace } from './workspace.mjs';

const TESTS = join(ROOT, 'tests/vscode/page');
const DEFAULT_LOCALE = 'ja';

/**
 * One file of tests: `run`; where it is not Japanese `locale`; where the folder is not the tests' own repository
 * `makeFolder`; `trust: 'asked'` where VS Code is to ask whether the folder is trusted; `settings` of the
 * user; `extension: 'vsix'` where it is to be installed from its file;
 * `watched` programs, whose every call is written to `programs.log`.
 */
async function load(file) {
  const module = await import(join(TESTS, file));
  const { run, makeFolder = copyTestWorkspace } = module;
  const { locale = DEFAULT_LOCALE, trust = 'given', settings = {}, extension = 'copied', watched = [] } = module;
  const start = JSON.stringify({ locale, trust, settings, extension, watched });
  return { name: file.replace('.mjs', ''), run, makeFolder, start };
}

function testIn({ window, name, results, part }) {
  return (title, body) =>
    results.time(`${part} › ${name}`, title, async () => {
      try {
        await body();
      } catch (error) {
        await window.screenshot(`failed-${name}-${title.replaceAll(' ', '-')}`);
        throw error;
      }
    });
}

/** Runs one file of tests in a window of its own, on a workspace of its own. */
async function runFile({ file, vscode, browser, results, part }) {
  const folder = file.makeFolder();
  const { context, page, outside } = await openWindow(browser);
  const window = new EditorWindow(page, { baseUrl: vscode.url, folder });
  const test = testIn({ window, name: file.name, results, part });
  try {
    await test('the window opens', () => window.open());
    await file.run({ window, page, folder, test, vscode });
    await test('asks nobody on the network', () => {
      if (outside.size > 0) throw new Error([...outside].join('\n'));
    });
  } finally {
    await context.close();
  }
}

/** Programs that do nothing but write down that they were called; answers the search path that finds them first. */
function watchPrograms(dir, names) {
  const folder = join(dir, 'programs');
  mkdirSync(folder);
  for (const name of names) {
    const script = `#!/bin/sh\necho "${name} $*" >> '${join(dir, 'programs.log')}'\nexit 1\n`;
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  }
  return `${folder}:${process.env.PATH}`;
}

function startIn({ locale, trust, settings, extension, watched }) {
  const dir = temporaryFolder('page');
  mkdirSync(join(dir, 'ext'));
  const env = { PATH: watchPrograms(dir, watched) };
  if (extension === 'vsix') installVsix({ dir, file: vsixFile() });
  else installExtension(join(dir, 'ext'));
  return startVSCode({ dir, locale, trust, userSettings: settings, env });
}

/** Runs all files of `tests/vscode/page`, in one VS Code for each way to start it; `only` names one file. */
export async function runPageTests({ browser, results, part, only }) {
  const names = readdirSync(TESTS).filter((name) => name.endsWith('.mjs') && (!only || name.startsWith(only)));
  const files = await Promise.all(names.sort().map(load));
  for (const start of new Set(files.map((file) => file.start))) {
    const group = files.filter((file) => file.start === start);
    const vscode = await startIn(JSON.parse(start));
    try {
      for (const file of group) await runFile({ file, vscode, browser, results, part });
    } finally {
      await vscode.stop();
    }
  }
}
