import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type View, views } from '../../server/src/core/plan/views.ts';
import { attacks, hostilePlan } from '../plan/attacks.ts';
import { planText, repositoryTexts } from '../plan/support.ts';
import { folderOf, kasane } from '../support/cli.ts';
import { browser, dumpDom, samples } from './support.ts';

const why = browser ? '' : ' (skipped: no Chromium)';
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-structure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** What the browser makes of a page: asked in the page itself, without its policy. */
function ask(page: string, script: string): unknown {
  const run = `document.documentElement.textContent = 'ASK' + encodeURIComponent(JSON.stringify((() => { ${script} })())) + 'END';`;
  const asked = page.replace(policy, '').replace('</body>', () => `<script>${run}</script></body>`);
  const answer = /ASK(.*?)END/.exec(dumpDom(asked, folder))?.[1];
  return JSON.parse(decodeURIComponent(answer ?? ''));
}

/** Headings that skip a level, cells without a head, pictures without a name, and what reaches beyond its place. */
const structure = `
  const found = [];
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const levels = all('h1,h2,h3,h4,h5').map((heading) => Number(heading.tagName[1]));
  levels.forEach((level, i) => { if (level > (levels[i - 1] ?? 0) + 1) found.push('heading ' + i + ' skips a level'); });
  if (levels.filter((level) => level === 1).length !== 1) found.push('not one h1');
  for (const heading of all('h1,h2,h3,h4,h5')) if (!heading.textContent.trim()) found.push('an empty heading');
  for (const table of all('table')) if (!table.querySelector('th[scope]') && !table.closest('.prose')) found.push('a table without heads');
  for (const svg of all('svg[role=img]')) {
    const names = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    if (names.length !== 2 || names.some((name) => !name)) found.push('a picture without name or description');
    const frame = svg.viewBox.baseVal;
    for (const text of all('text', svg)) {
      const { x, y, width, height } = text.getBBox();
      if (x < -1 || y < -1 || x + width > frame.width + 1 || y + height > frame.height + 1) found.push('text beyond the picture');
    }
    for (const card of all('.card', svg)) {
      const box = card.getBBox();
      for (const text of all('text.card-name', card.parentNode)) {
        const own = text.getBBox();
        if (own.x < box.x || own.x + own.width > box.x + box.width) found.push('a name beyond its card');
      }
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is broader than the window');
  const ids = all('[id]').map(({ id }) => id);
  if (new Set(ids).size !== ids.length) found.push('an id twice');
  if (document.documentElement.lang !== 'ja') found.push('no language');
  return found;
`;

const plans = [
  'aomori/cases/R5-E004/プラン-2.md',
  'chuo/cases/R6-007/プラン-2.md',
  'komae/cases/R5-001/プラン-2.md',
  'nagaokakyo/cases/R5-011/プラン-2.md',
  'shimamoto/cases/R6-005/プラン-2.md',
];

describe.skipIf(why !== '')(`in the browser${why}`, () => {
  const cases = plans.flatMap((plan) => views.map((view) => [plan, view] as const));
  test.each(cases)('%s as %s is sound in structure and keeps within its place', { timeout: 120_000 }, (plan, view) => {
    const { stdout } = kasane(['render', join(samples, plan), '--view', view]);
    expect(ask(stdout, structure)).toEqual([]);
  });

  test('and the structure of a bad page is found bad', { timeout: 120_000 }, () => {
    const bad =
      '<!DOCTYPE html><html><body><h1>a</h1><h3>b</h3><table><tr><td>x</td></tr></table><svg role="img" viewBox="0 0 9 9"><text x="90" y="5">x</text></svg></body></html>';
    expect(ask(bad, structure)).toEqual([
      'heading 1 skips a level',
      'a table without heads',
      'a picture without name or description',
      'text beyond the picture',
      'no language',
    ]);
  });

  test.each(views)(
    'nothing of a hostile plan runs in the view %s, even without the policy',
    { timeout: 120_000 },
    (view) => {
      // A file with a zero byte is no text and is not rendered at all.
      const marked = attacks
        .filter((attack) => !attack.includes('\0'))
        .map((attack) => attack.replaceAll('alert(1)', `(document.title='RAN')`))
        .join('\n\n');
      const { html } = renderHostile(view, marked);
      const answer = ask(
        html,
        `return [document.title, document.querySelectorAll('img,iframe,form,input,object,embed').length];`,
      );
      expect(answer).toEqual([expect.not.stringContaining('RAN'), 0]);
    },
  );

  test('and the trap does spring', { timeout: 120_000 }, () => {
    const page = `<!DOCTYPE html><html><body><img src=x onerror="document.title='RAN'"><script>document.title='RAN'</script></body></html>`;
    expect(ask(page, `return [document.title, document.images.length];`)).toEqual(['RAN', 1]);
  });
});

function renderHostile(view: View, attack: string): { readonly html: string } {
  const root = folderOf({ ...repositoryTexts, 'cases/R5-012/プラン-1.md': hostilePlan(planText, attack) });
  const { stdout, status } = kasane(['render', 'cases/R5-012/プラン-1.md', '--view', view], { cwd: root });
  expect(status).toBe(0);
  return { html: stdout };
}
