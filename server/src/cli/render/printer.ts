import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop } from '../io.ts';

/** Seconds after which a browser that does not answer is ended. */
const patience = 90;

/** Nothing of the user's browser is touched, nothing is fetched, nothing is added to the page. */
const quiet = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
];

/** A browser in its own sandbox refuses to run as root. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Prints a page to PDF. Page and profile lie in a folder that only this user can read and that is gone afterwards.
 * Throws a Stop when the browser does not print.
 */
export async function printPdf(browser: string, page: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(workPlace(browser), 'kasane-pdf-'));
  try {
    const source = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    writeFileSync(source, page, { mode: 0o600 });
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    await runBrowser(browser, [...quiet, ...asRoot(), profile, `--print-to-pdf=${target}`, pathToFileURL(source).href]);
    if (!existsSync(target)) throw notPrinted();
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A Chromium from a snap sees no temporary folder but its own place below the home folder. */
function workPlace(browser: string): string {
  const shared = join(homedir(), 'snap', 'chromium', 'common');
  return /^\/(?:snap|var\/lib\/snapd)\//.test(realPlace(browser)) && existsSync(shared) ? shared : tmpdir();
}

function realPlace(file: string): string {
  try {
    return file.startsWith('/snap/') ? file : realpathSync(file);
  } catch {
    return file;
  }
}

async function runBrowser(browser: string, args: readonly string[]): Promise<void> {
  // What it writes may quote the page: it is not passed on.
  const child = spawn(browser, args, { stdio: 'ignore', windowsHide: true });
  const clock = setTimeout(() => child.kill('SIGKILL'), patience * 1000);
  try {
    const ended = await new Promise<'well' | 'badly' | 'late'>((done) => {
      child.once('error', () => done('badly'));
      child.once('exit', (code, signal) => done(signal === 'SIGKILL' ? 'late' : code === 0 ? 'well' : 'badly'));
    });
    if (ended === 'late')
      throw new Stop(
        `ブラウザーが${patience}秒たっても印刷を終えないので、止めました。`,
        `The browser did not finish printing within ${patience} seconds and was ended.`,
      );
    if (ended === 'badly') throw notPrinted();
  } finally {
    clearTimeout(clock);
  }
}

function notPrinted(): Stop {
  return new Stop(
    'ブラウザーが PDF を作れませんでした。ほかのブラウザーを --chromium で書くか、--format html で出して印刷してください。',
    'The browser made no PDF. Name another one with --chromium, or render html and print it.',
  );
}
