import { describe, expect, test } from 'vitest';
import { renderPage } from '../../server/src/core/plan/index.ts';
import { attacks } from './attacks.ts';
import { checkSafe, planText, render, textOf } from './support.ts';

describe.each(attacks)('%j', (attack) => {
  test('in the body', () => {
    const { html } = render(
      `${planText}\n\n${attack}\n\n### ${attack.replace(/\n/g, ' ')}\n\n| a |\n| - |\n| ${attack.replace(/\n/g, ' ')} |\n`,
    );
    checkSafe(html);
  });

  test('in the front matter, as value and as key', () => {
    const value = JSON.stringify(attack);
    const text = planText
      .replace('回: 1', `回: ${value}`)
      .replace('主担当: 東包括', `主担当: ${value}\n${value}: ${value}`)
      .replace('課題: ひきこもり', `課題: ${value}\n    ${value}: ${value}`)
      .replace('会議: minutes/2023-10-20', `会議: ${value}`)
      .replace('状態: 決定', `状態: ${value}`)
      .replace('R5-012', value);
    const sheet = render(text);
    checkSafe(sheet.html);
    const page = renderPage(sheet);
    expect(page.match(/<script|<\/style|<\/title/g)).toEqual(['</title', '</style']);
    expect(sheet.css).not.toContain('<');
  });

  test('in kasane.yaml', () => {
    const { html, css } = render(planText, undefined, {
      'kasane.yaml': `自治体: ${JSON.stringify(attack)}\n名称:\n  会議録: ${JSON.stringify(attack)}\n`,
    });
    checkSafe(html);
    expect(css).not.toContain('<');
  });
});

test('raw HTML is shown as the text it is, comments are not', () => {
  const { html } = render(
    `${planText}\n<母>と<A氏>、<b>太い</b>。<!-- 内緒 -->\n\n<!-- kasane-disable-next-line x -- y -->\n`,
  );
  const text = textOf(html);
  expect(text).toContain('<母>と<A氏>、<b>太い</b>。');
  expect(text).not.toContain('内緒');
  expect(text).not.toContain('kasane-disable');
});

test('links lead to the web or nowhere', () => {
  const { html } = render(
    `${planText}\n[県](https://example.lg.jp/a?b=1&c=2) [紙](minutes/2023-10-20.md) <tantou@example.lg.jp>\n`,
  );
  expect(html).toContain('href="https://example.lg.jp/a?b=1&#x26;c=2"');
  expect(html).not.toContain('href="minutes');
  checkSafe(html);
});

/** Milliseconds that a huge document may take: far above what it needs, far below a hang. */
const patience = 5000;

test.each([
  ['a table of 5 MB', `| a | b |\n| - | - |\n${'| 見守り | <b>x</b> |\n'.repeat(300_000)}`],
  ['deep quotations', `${'>'.repeat(20_000)} x`],
  ['deep lists', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
  ['open brackets', '['.repeat(50_000)],
  ['open marks', '*a **b '.repeat(8000)],
  ['back ticks', '`'.repeat(30_000)],
  ['many headings', '#### x\n\ny\n\n'.repeat(5000)],
])('%s do not stop the page', (_, body) => {
  const start = performance.now();
  const { html } = render(`${planText}\n${body}\n`);
  expect(performance.now() - start).toBeLessThan(patience);
  expect(html).toMatch(/<\/article>$/);
});

test('500 agencies and needs stand on the sheet', () => {
  const roles = Array.from({ length: 500 }, (_, i) => `  - 機関: 機関${i}\n    役割: 見守り`).join('\n');
  const { html } = render(planText.replace('役割分担:', `役割分担:\n${roles}`));
  checkSafe(html);
  expect(html).toContain('機関499');
});
