// Draws icon.png from icon.svg: `node client/media/make-icon.mjs` (needs the packages of tests/vscode/host).
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../tests/vscode/host/browser.mjs';

const SIZE = 128;
/** A store shows it small; the VSIX need not carry more. */
const MAX_BYTES = 20_000;
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(file('icon.svg'), 'utf8')}`);
  await page.screenshot({ path: file('icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
const { size } = statSync(file('icon.png'));
if (size > MAX_BYTES) throw new Error(`icon.png has ${size} bytes`);
console.log(`icon.png: ${size} bytes`);
