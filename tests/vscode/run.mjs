// `npm run test:vscode`: the extension and the server in real editors. Expects a finished build.
//
//   node tests/vscode/run.mjs [suite[=file]] [page[=file]] [neovim]     without a word: all three
//
// KASANE_VSCODE: embedded | download | path of an executable (see lib/installed.mjs)
import { rmSync } from 'node:fs';
import { requireBuild } from './lib/extension.mjs';
import { chooseVSCode } from './lib/installed.mjs';
import { ARTIFACTS } from './lib/paths.mjs';
import { ensureHost, ensurePackages } from './lib/prepare.mjs';
import { Results } from './lib/results.mjs';
import { partsOfSuite } from './lib/suite.mjs';

const PARTS = ['suite', 'page', 'neovim'];

function chosenParts(words) {
  const chosen = new Map(words.map((word) => word.split('=')));
  return chosen.size > 0 ? chosen : new Map(PARTS.map((part) => [part, undefined]));
}

/** The embedded VS Code and its browser; undefined on a machine where it does not run. */
async function embeddedBrowser(needed) {
  if (!needed && process.platform !== 'linux') {
    console.log('page-driven tests left out: the embedded VS Code runs on Linux x64 only');
    return undefined;
  }
  ensurePackages();
  ensureHost();
  const { launchBrowser } = await import('./host/browser.mjs');
  return launchBrowser();
}

async function runSuite({ vscode, browser, results, only }) {
  for (const { makeWorkspace, files } of partsOfSuite(only)) {
    const run = { results, workspace: makeWorkspace(), files };
    if (vscode.kind === 'electron') {
      const { runElectronSuite } = await import('./lib/electron-suite.mjs');
      await runElectronSuite({ ...run, part: 'desktop', executable: vscode.executable });
    } else {
      const { runEmbeddedSuite } = await import('./lib/embedded-suite.mjs');
      await runEmbeddedSuite({ ...run, part: 'extension host', browser });
    }
  }
}

async function runPages({ browser, results, only }) {
  const { runPageTests } = await import('./lib/page-tests.mjs');
  await runPageTests({ browser, results, part: 'page', only });
}

async function runSecondClient({ results }) {
  const { runNeovim } = await import('./neovim/run.mjs');
  await runNeovim({ results, part: 'neovim' });
}

/** Suite and pages wait for their windows most of the time: they run side by side, each with a browser of its own. */
async function main() {
  requireBuild();
  const parts = chosenParts(process.argv.slice(2));
  const vscode = chooseVSCode();
  const results = new Results();
  if (parts.has('page')) rmSync(ARTIFACTS, { recursive: true, force: true });
  const browsers = [];
  const browserFor = async (needed) => {
    const browser = await embeddedBrowser(needed);
    if (browser) browsers.push(browser);
    return browser;
  };
  try {
    const forSuite = parts.has('suite') ? await browserFor(vscode.kind === 'embedded') : undefined;
    const forPages = parts.has('page') ? await browserFor(vscode.kind === 'embedded') : undefined;
    const running = [
      ...(parts.has('suite') ? [runSuite({ vscode, browser: forSuite, results, only: parts.get('suite') })] : []),
      ...(forPages ? [runPages({ browser: forPages, results, only: parts.get('page') })] : []),
    ];
    const failures = (await Promise.allSettled(running)).filter(({ status }) => status === 'rejected');
    if (failures.length > 0) throw failures[0].reason;
    if (parts.has('neovim')) await runSecondClient({ results });
  } finally {
    for (const browser of browsers) await browser.close();
  }
  process.exitCode = results.finish();
}

await main();
