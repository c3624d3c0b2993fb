import { expect, test } from 'vitest';
import { MarkdownMemory, renderMarkdown } from '../../server/src/core/plan/html/markdown.ts';

const markup = (text: string, base = 0) =>
  renderMarkdown(text)
    .map(({ html }) => html(base).markup)
    .join('');

test('blocks carry the lines of the source', () => {
  expect(markup('一\n\n- 二\n- 三\n', 10)).toBe(
    '<p data-line="10">一</p><ul data-line="12">\n<li data-line="12">二</li>\n<li data-line="13">三</li>\n</ul>',
  );
});

test('a line break in the source is one on the paper', () => {
  expect(markup('一行目\n二行目')).toBe('<p data-line="0">一行目<br>二行目</p>');
});

test('tables, strikes and ticks of GFM are read', () => {
  const table = markup('| 朝 | 夜 |\n| :-: | - |\n| パン | ~~米~~ |');
  expect(table).toContain('<th align="center">朝</th>');
  expect(table).toContain('<del>米</del>');
  expect(markup('- [x] 済\n- [ ] 未')).toMatch(/■ 済[\s\S]*□ 未/);
});

test('headings inside text stand below those of the form', () => {
  expect(markup('題\n===')).toContain('<h3');
  expect(markup('- # 題')).toContain('<h3');
});

test('a text is rendered once, wherever it stands', () => {
  const memory = new MarkdownMemory();
  const [block] = memory.render('一');
  expect(memory.render('一')[0]).toBe(block);
  expect(block?.html(3)).toBe(block?.html(3));
  expect(block?.html(4).markup).toBe('<p data-line="4">一</p>');
});

test('what is no longer used is forgotten', () => {
  const memory = new MarkdownMemory();
  const [first] = memory.render('一');
  const [used] = memory.render('二');
  for (let i = 0; i < 60; i += 1) {
    memory.render(`${i}${'あ'.repeat(50_000)}`);
    memory.render('二');
  }
  expect(memory.render('二')[0]).toBe(used);
  expect(memory.render('一')[0]).not.toBe(first);
});
