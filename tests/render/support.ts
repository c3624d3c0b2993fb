import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { browserPlaces } from '../../server/src/cli/render/chromium.ts';
import { cliPath } from '../support/cli.ts';

/** The samples, as the program finds them. */
export const samples = join(import.meta.dirname, '../../samples');

/** A browser for the tests that need a real one; they are skipped where there is none. */
export const browser: string | undefined =
  process.env.CHROMIUM ?? browserPlaces(process.platform, process.env).find((place) => existsSync(place));

/** Whether the docx part was built beside the program. */
export const hasDocx = existsSync(join(dirname(cliPath), 'docx.cjs'));

/** Whether a program is installed. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-render-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Lets the test runner have a word: programs that are waited for keep it from its work. */
export const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Runs the browser on a page without network and answers its final DOM. */
export function dumpDom(page: string, folder: string): string {
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const { stdout } = spawnSync(
    browser ?? '',
    [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--virtual-time-budget=30000',
      '--window-size=1000,1400',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--dump-dom',
      pathToFileURL(file).href,
    ],
    { encoding: 'utf8', timeout: 90_000, maxBuffer: 256 * 1024 * 1024 },
  );
  return stdout;
}

/** The text of each page of a PDF, in the order in which it was painted: cell by cell. */
export function pagesOf(pdf: string): readonly string[] {
  const { stdout } = spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\f').slice(0, -1);
}

/** Text for comparing: compatibility forms (a PDF may name radicals in place of kanji) and white space do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[⺠⻑⻘⻭⻩戶]/g, (c) => radicals[c] ?? c)
    .replace(/[\s\u00ad、]+/g, '');
}

const radicals: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻑': '長',
  '⻘': '青',
  '⻭': '歯',
  '⻩': '黄',
  戶: '戸',
};

/** One file of a zip archive, by its name. */
export function unzip(file: string, name: string): string {
  const zip = readFileSync(file);
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const found = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (found === name)
      return contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 10));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`${name} is not in the archive`);
}

function contentAt(zip: Buffer, at: number, size: number, method: number): string {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + size);
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}

/** The text of markup, entities read. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The texts of all innermost cells of a page. */
export function cellsOf(html: string): readonly string[] {
  return [...html.matchAll(/<t[dh]\b[^>]*>((?:(?!<t[dh]\b|<\/t[dh]>)[\s\S])*)<\/t[dh]>/g)].map(([, cell = '']) =>
    textOf(cell),
  );
}
