// Runs the suite in the extension host of the embedded VS Code, which a page must open for that.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { openWindow } from '../host/browser.mjs';
import { startVSCode } from '../host/host.mjs';
import { copyExtension } from './extension.mjs';
import { temporaryFolder } from './paths.mjs';
import { addReport, bundleSuite } from './suite.mjs';

const TIMEOUT_MS = 240_000;
/** The built VS Code takes no test payload without it. It hides toasts and skips dialogs: not for page tests. */
const TEST_OPTIONS = ['--vscode-option', 'enable-smoke-test-driver'];

function address(vscode, { workspace, extension, suite }) {
  const remote = (path) => `vscode-remote://${vscode.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  return `${vscode.url}/?${new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) })}`;
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

/** Runs the whole suite on `workspace`. */
export async function runEmbeddedSuite({ browser, results, workspace, part }) {
  const dir = temporaryFolder('suite');
  const reportFile = join(dir, 'report.json');
  const extension = copyExtension(join(dir, 'extension'));
  const suite = await bundleSuite(dir);
  mkdirSync(join(dir, 'ext'));
  const vscode = await startVSCode({ dir, options: TEST_OPTIONS, env: { KASANE_TEST_REPORT: reportFile } });
  const log = [];
  const { context, page, outside } = await openWindow(browser);
  try {
    const code = await untilExit(page, address(vscode, { workspace, extension, suite }), log);
    addReport(results, part, reportFile, `exit ${code}\n${log.slice(-40).join('\n')}`);
    await results.time(part, 'asks nobody on the network', () => {
      if (outside.size > 0) throw new Error([...outside].join('\n'));
    });
  } finally {
    writeFileSync(join(dir, 'page.log'), log.join('\n'));
    await context.close();
    await vscode.stop();
  }
}
