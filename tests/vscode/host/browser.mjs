// Debian's Chromium, driven by playwright-core. Asks nobody but loopback.
import { chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const LOOPBACK = ['127.0.0.1', 'localhost'];

function isOutside(url) {
  return /^(https?|wss?):$/.test(url.protocol) && !LOOPBACK.includes(url.hostname);
}

/** Starts the browser; `CHROMIUM` names another executable than Debian's. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ARGUMENTS,
  });
}

/**
 * A fresh window (own cookies and storage) with one page.
 * `outside` collects every address beyond loopback that the page asked for; each was refused.
 */
export async function openWindow(browser, { locale = 'ja-JP', onLog = () => {} } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale });
  const outside = new Set();
  await context.route(isOutside, (route) => {
    outside.add(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => onLog('pageerror', String(error)));
  page.on('console', (message) => onLog(message.type(), message.text()));
  page.on('response', (response) => {
    if (response.status() >= 400) onLog('http', `${response.status()} ${response.url()}`);
  });
  return { context, page, outside };
}
