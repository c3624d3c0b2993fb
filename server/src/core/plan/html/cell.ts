import { toJapaneseDate } from '../../../../../schemas/dates.ts';
import type { Cell, Check, Content } from '../model.ts';
import { type Child, type Html, h } from './element.ts';
import type { MarkdownMemory } from './markdown.ts';

/** What stands in a cell. A blank is nothing but room. */
export function cellHtml({ content }: Cell, memory: MarkdownMemory): Child {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return h('span', { class: content.name ? 'text name' : 'text' }, content.text);
    case 'date':
      return dateHtml(content.iso);
    case 'range':
      return h('span', { class: 'range' }, dateHtml(content.start), ' 〜 ', dateHtml(content.end));
    case 'list':
      return listHtml(content, memory);
    case 'pairs':
      return h(
        'dl',
        { class: 'pairs' },
        content.pairs.map(({ label, cell }) =>
          h('div', { line: cell.line }, h('dt', {}, label), h('dd', {}, cellHtml(cell, memory))),
        ),
      );
    case 'checks':
      return h('ul', { class: `checks ${content.flow}` }, content.options.map(checkHtml));
    case 'markdown':
      return memory.render(content.text, content.names).map(({ html }) => html(content.line));
    case 'marked':
      return [h('span', { class: 'mark' }, content.mark), ' ', cellHtml(content.cell, memory)];
  }
}

/** A date that breaks, if it must, between year and month. */
function dateHtml(iso: string): Html {
  const [, year = '', day = ''] = /^(.*?年)?(.*)$/.exec(toJapaneseDate(iso)) ?? [];
  const parts = year === '' ? day : [h('span', {}, year), h('wbr', {}), h('span', {}, day)];
  return h('time', { datetime: iso }, parts);
}

function listHtml({ items, flow }: Extract<Content, { kind: 'list' }>, memory: MarkdownMemory): Html {
  const entries = items.map((item) => h('li', { line: item.line }, cellHtml(item, memory)));
  return h('ul', { class: `items ${flow}` }, entries);
}

const boxes: Readonly<Record<Check['state'], string>> = { open: '□', taken: '■', worst: '◎' };

function checkHtml({ text, state, line }: Check): Html {
  return h('li', { class: state === 'open' ? undefined : 'taken', line }, `${boxes[state]} ${text}`);
}
