import { toJapaneseDate } from '../../../../../schemas/dates.ts';
import type { Cell, Check, Content, Pair } from '../../../core/plan/model.ts';
import { type Block, line, type Run, withPrefix } from './blocks.ts';
import type { Markdown } from './markdown.ts';

/** What stands in a cell. */
export function cellBlocks({ content }: Cell, width: number, markdown: Markdown): readonly Block[] {
  switch (content.kind) {
    case 'blank':
      return [];
    case 'text':
      return [line(content.text)];
    case 'date':
      return [line(toJapaneseDate(content.iso))];
    case 'range':
      return [line(`${toJapaneseDate(content.start)} 〜 ${toJapaneseDate(content.end)}`)];
    case 'list':
      return listBlocks(content, width, markdown);
    case 'pairs':
      return content.pairs.flatMap((pair) => pairBlocks(pair, width, markdown));
    case 'checks':
      return content.flow === 'inline' ? [inlineChecks(content.options)] : checkColumns(content.options, width);
    case 'markdown':
      return markdown.blocks(content.text, content.names);
    case 'marked':
      return withPrefix(
        [{ text: ` ${content.mark} `, mark: true }, { text: ' ' }],
        cellBlocks(content.cell, width, markdown),
      );
  }
}

function listBlocks(
  { items, flow }: Extract<Content, { kind: 'list' }>,
  width: number,
  markdown: Markdown,
): readonly Block[] {
  const blocks = items.map((item) => cellBlocks(item, width, markdown));
  const runs = blocks.map((list) => (list.length === 1 && list[0]?.kind === 'line' ? list[0].runs : undefined));
  const isInline = flow !== 'lines' && runs.every((list) => list !== undefined);
  if (!isInline) return blocks.flat();
  return [{ kind: 'line', runs: runs.flatMap((list, i) => [...(i > 0 ? [{ text: '、' }] : []), ...(list ?? [])]) }];
}

function pairBlocks({ label, cell }: Pair, width: number, markdown: Markdown): readonly Block[] {
  return withPrefix([{ text: label, label: true }, { text: '　' }], cellBlocks(cell, width, markdown));
}

const boxes: Readonly<Record<Check['state'], string>> = { open: '□', taken: '■', worst: '◎' };

function checkRun({ text, state }: Check): Run {
  return { text: `${boxes[state]} ${text}`, ...(state === 'open' ? { grey: true } : { bold: true }) };
}

function inlineChecks(options: readonly Check[]): Block {
  return { kind: 'line', runs: options.flatMap((option, i) => [...(i > 0 ? [{ text: '　' }] : []), checkRun(option)]) };
}

/** Long lists of choices in two columns, held by a tab. */
function checkColumns(options: readonly Check[], width: number): readonly Block[] {
  const rows = options.flatMap((left, i) => (i % 2 === 0 ? [[left, options[i + 1]] as const] : []));
  return rows.map(([left, right]): Block => {
    const runs = [checkRun(left), ...(right ? [{ text: '\t' }, checkRun(right)] : [])];
    return { kind: 'line', runs, tabs: [Math.round(width / 2)] };
  });
}
