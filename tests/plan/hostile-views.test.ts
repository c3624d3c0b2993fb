import { describe, expect, test } from 'vitest';
import { renderPage } from '../../server/src/core/plan/index.ts';
import { renderView, type View, views } from '../../server/src/core/plan/views.ts';
import { attacks, hostilePlan } from './attacks.ts';
import { tokenizer } from './person-support.ts';
import { repositoryOf } from './samples.ts';
import { planPath, planText, repositoryTexts } from './support.ts';

/** Elements that run, load, frame or ask for something, and attributes that would. */
const elements =
  /^(?:script|style|img|iframe|object|embed|link|meta|base|form|input|button|foreignObject|image|use|animate|set)$/i;
const handlers = /^(?:on.*|style|src|srcset|action|formaction|background|xlink:href)$/i;
const addresses = /^(?:https?:\/\/|mailto:)/i;

/** Every `<` of the markup opens a whole tag, and none of the tags does harm. */
function checkHarmless(html: string): void {
  const whole = /^<\/?([a-zA-Z][a-zA-Z0-9]*)((?:\s[a-zA-Z0-9:-]+="[^"<]*")*)\/?>$/;
  for (const tag of html.match(/<[^>]*>?/g) ?? []) {
    const match = whole.exec(tag);
    expect(match, tag).not.toBeNull();
    expect(match?.[1]).not.toMatch(elements);
    for (const [, name = '', value = ''] of (match?.[2] ?? '').matchAll(/\s([a-zA-Z0-9:-]+)="([^"]*)"/g)) {
      expect(name, tag).not.toMatch(handlers);
      if (name === 'href') expect(value).toMatch(addresses);
    }
  }
}

function draw(view: View, text: string, more: Readonly<Record<string, string>> = {}) {
  const repository = repositoryOf({ ...repositoryTexts, ...more, [planPath]: text });
  const document = repository.parse(planPath, text);
  const sheet = renderView(view, document, repository, { language: 'ja', names: false, tokenizer: () => tokenizer });
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe.each(views)('%s', (view) => {
  test.each(attacks)('%j', (attack) => {
    const value = JSON.stringify(attack);
    const sheet = draw(view, hostilePlan(planText, attack), {
      'kasane.yaml': `自治体: ${value}\n名称:\n  支援プラン: ${value}\n読み:\n  本人: ${value}\n  ${value}: ほん\n`,
      'cases/R5-012/ケース.md': `---\n種別: ケース\nケース番号: R5-012\n世帯:\n  - 呼称: 本人\n    年代: ${value}\n  - 呼称: ${value}\n---\n`,
      'agencies.yaml': `- 名称: ${value}\n  よみ: ${value}\n  電話: ${value}\n  分野: ${value}\n`,
    });
    checkHarmless(sheet.html);
    expect(sheet.css).not.toContain('<');
    expect(renderPage(sheet).match(/<script|<\/style|<\/head>/g)).toEqual(['</style', '</head>']);
  });

  test.each([
    ['a table of 5 MB', `| a | b |\n| - | - |\n${'| 見守り | <b>x</b> |\n'.repeat(250_000)}`],
    ['one paragraph of 2 MB', '本人は話した。'.repeat(100_000)],
    ['deep quotations', `${'>'.repeat(20_000)} x`],
    ['entities', '&lt;&#60;&#x3c;&amp;'.repeat(20_000)],
  ])('%s in the body does not stop the page', { timeout: 60_000 }, (_, body) => {
    const start = performance.now();
    const { html } = draw(view, planText.replace('本人は住み慣れた', `${body}\n\n本人は住み慣れた`));
    expect(html).toMatch(/<\/article>$/);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test('500 agencies stand on the sheet', { timeout: 60_000 }, () => {
    const roles = Array.from(
      { length: 500 },
      (_, i) => `  - 機関: 機関${i}\n    役割: 見守り\n    期間: 2023年10月から`,
    );
    const { html } = draw(view, planText.replace('役割分担:', `役割分担:\n${roles.join('\n')}`));
    const words = html.replace(/<r[pt]>[^<]*<\/r[pt]>|<[^>]*>/g, '');
    for (const number of [0, 250, 499]) expect(words).toContain(`機関${number}`);
  });
});
