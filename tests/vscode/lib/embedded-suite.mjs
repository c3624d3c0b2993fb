// Runs the suite in the extension host of the embedded VS Code, which a page must open for that.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { openWindow } from '../host/browser.mjs';
import { startVSCode } from '../host/host.mjs';
import { copyExtension } from './extension.mjs';
import { temporaryFolder } from './paths.mjs';
import { addReport, bundleSuite, SUITE_SETTINGS } from './suite.mjs';

/** Each test has its own, shorter time limit; this one is for a window that hangs. */
const TIMEOUT_MS = 600_000;
/** The built VS Code takes no test payload without it. It hides toasts and skips dialogs: not for page tests. */
const TEST_OPTIONS = ['--vscode-option', 'enable-smoke-test-driver'];

function address(vscode, { workspace, extension, suite }) {
  const remote = (path) => `vscode-remote://${vscode.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  const what = workspace.endsWith('.code-workspace') ? { workspace } : { folder: workspace };
  return `${vscode.url}/?${new URLSearchParams({ ...what, payload: JSON.stringify(payload) })}`;
}

async function untilExit(page, url, log) {
  let done;
  const exit = new Promise((resolve) => {
    done = resolve;
  });
  await page.exposeFunction('codeAutomationLog', (_type, args) => log.push(format(...args)));
  await page.exposeFunction('codeAutomationExit', (code) => done(code));
  await page.goto(url);
  const timer = setTimeout(() => done('timeout'), TIMEOUT_MS);
  const code = await exit;
  clearTimeout(timer);
  return code;
}

/** Opens a window that runs the tests; answers how it ended and whom it asked on the network. */
async function runInWindow({ browser, url, log }) {
  const { context, page, outside } = await openWindow(browser);
  try {
    return { code: await untilExit(page, url, log), outside };
  } finally {
    await context.close();
  }
}

/**
 * Runs test files on `workspace`. On a busy machine the embedded VS Code now and then opens a .code-workspace before it
 * can read it, and shows no folder; then no test has begun, and a new window is opened, as a person would.
 */
export async function runEmbeddedSuite({ browser, results, workspace, part, files, attempts = 3 }) {
  const dir = temporaryFolder('suite');
  const reportFile = join(dir, 'report.json');
  const extension = copyExtension(join(dir, 'extension'));
  const suite = await bundleSuite(dir, files);
  mkdirSync(join(dir, 'ext'));
  const env = { KASANE_TEST_REPORT: reportFile };
  const vscode = await startVSCode({ dir, options: TEST_OPTIONS, userSettings: SUITE_SETTINGS, env });
  const url = address(vscode, { workspace, extension, suite });
  const log = [];
  try {
    let ended;
    for (let attempt = 1; attempt <= attempts && !existsSync(reportFile); attempt++)
      ended = await runInWindow({ browser, url, log });
    addReport(results, part, reportFile, `exit ${ended.code}\n${log.slice(-40).join('\n')}`);
    await results.time(part, 'asks nobody on the network', () => {
      if (ended.outside.size > 0) throw new Error([...ended.outside].join('\n'));
    });
  } finally {
    writeFileSync(join(dir, 'page.log'), log.join('\n'));
    await vscode.stop();
  }
}
