import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { kasane } from '../support/cli.ts';
import { browser, dumpDom, samples } from './support.ts';

const axe = resolve('node_modules/axe-core/axe.min.js');

/** One page of each kind and view. */
const pages: readonly (readonly [string, ...string[]])[] = [
  ['komae/cases/R6-001/ケース.md'],
  ['nagaokakyo/cases/R5-008/つなぐシート.md'],
  ['aomori/cases/R5-C002/相談受付票.md'],
  ['nagaokakyo/cases/R5-008/アセスメント.md'],
  ['chuo/cases/R6-003/プラン-1.md'],
  ['chuo/cases/R6-003/支援経過-2024年4月-7月.md'],
  ['shimamoto/minutes/2024-10-24-重層的支援会議.md'],
  ['nagaokakyo/cases/R5-008/評価-1.md'],
  ['chuo/cases/R6-003/終結.md'],
  ['nagaokakyo/cases/R5-014/同意書-父.md'],
  ['chuo/resources/月島商店街の文具店.md'],
  ['chuo/cases/R6-003/プラン-1.md', '--view', 'person'],
  ['nagaokakyo/cases/R5-014/同意書-父.md', '--view', 'person'],
  ['chuo/cases/R6-003/プラン-1.md', '--view', 'map'],
  ['chuo/cases/R6-003/プラン-1.md', '--view', 'timeline'],
  ['chuo/cases/R6-003/終結.md', '--view', 'person'],
  ['shimamoto/cases/R6-005/評価-1.md', '--view', 'person'],
  ['nagaokakyo/cases/R5-011/プラン-2.md', '--view', 'map'],
  ['nagaokakyo/cases/R5-011/プラン-2.md', '--view', 'timeline'],
  ['aomori/cases/R5-E005/ケース.md', '--view', 'map'],
  ['aomori/cases/R5-E004/ケース.md', '--view', 'timeline'],
];

/** The page with axe in it, its own policy taken out so that axe may run; what axe says becomes its text. */
function withAxe(page: string): string {
  const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => {
    const found = violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html.slice(0, 200)) }));
    document.documentElement.textContent = 'AXE' + encodeURIComponent(JSON.stringify({ found, passed: passes.length })) + 'END';
  });`;
  return page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', () => `<script>${readFileSync(axe, 'utf8')}</script><script>${run}</script></body>`);
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

const why = browser ? (existsSync(axe) ? '' : ' (skipped: axe-core is not installed)') : ' (skipped: no Chromium)';

describe.skipIf(why !== '')(`axe finds nothing serious${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-axe-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  function violationsOf(page: string): readonly Violation[] {
    const answer = /AXE(.*?)END/.exec(dumpDom(withAxe(page), folder))?.[1];
    const { found, passed } = JSON.parse(decodeURIComponent(answer ?? '')) as { found: Violation[]; passed: number };
    expect(passed).toBeGreaterThan(8);
    return found;
  }

  test.each(pages.map((args) => [args.join(' '), args] as const))(
    '%s',
    (_, [path, ...args]) => {
      const { stdout } = kasane(['render', join(samples, path), ...args]);
      const serious = violationsOf(stdout).filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious).toEqual([]);
    },
    120_000,
  );

  test('an index page', { timeout: 120_000 }, () => {
    const out = join(folder, 'out');
    expect(kasane(['render', join(samples, 'komae'), '-o', out]).status).toBe(0);
    expect(violationsOf(readFileSync(join(out, 'index.html'), 'utf8'))).toEqual([]);
  });

  test('and does find what is wrong', { timeout: 120_000 }, () => {
    const wrong =
      '<!DOCTYPE html><html><head><title>x</title></head><body><img src="x"><p style="color:#ddd">x</p></body></html>';
    const ids = (/AXE(.*?)END/.exec(dumpDom(withAxe(wrong), folder))?.[1] ?? '').replace(/%22/g, '"');
    for (const id of ['"image-alt"', '"html-has-lang"']) expect(ids).toContain(id);
  });
});
