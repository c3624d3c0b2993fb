import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { readDate, toJapaneseDate } from '../../../../../schemas/dates.ts';
import type { Line } from '../model.ts';

/** What stands inside an element of the sheet; undefined is left out. */
export type Child = Element | string | undefined | readonly Child[];

/** An element with a class and its place in the source. */
export function el(tag: string, className: string, children: Child, line?: Line): Element {
  const properties = { ...(className === '' ? {} : { className: className.split(' ') }) };
  return h(tag, { ...properties, ...(line === undefined ? {} : { dataLine: line }) }, flat(children));
}

function flat(child: Child): (Element | string)[] {
  if (child === undefined) return [];
  if (typeof child === 'string') return [child];
  return 'type' in child ? [child] : child.flatMap(flat);
}

/** A part of the sheet under a heading; undefined when nothing stands in it. */
export function part(title: string, children: readonly Child[], line?: Line): Element | undefined {
  if (children.every((child) => flat(child).length === 0)) return undefined;
  return el('section', 'part', [el('h2', 'title', title, line), children], line);
}

/** A paragraph; line breaks of the text are kept. */
export function paragraph(text: string, line?: Line): Element {
  return el('p', '', broken(text), line);
}

/** A text with `<br>` for its line breaks. */
export function broken(text: string): readonly Child[] {
  return text.split('\n').flatMap((row, i) => (i === 0 ? [row] : [h('br'), row]));
}

const weekdays = '日月火水木金土';

/** An ISO date with its weekday: 令和7年7月25日（金曜日）. */
export function longDate(iso: string): Element {
  const day = weekdays.charAt(new Date(Date.parse(`${iso}T00:00:00Z`)).getUTCDay());
  return h('time', { dateTime: iso }, `${toJapaneseDate(iso)}（${day}曜日）`);
}

/** A text that is a date as a date, any other as it is, its years in the Japanese calendar. */
export function dateOrText(text: string): Child {
  const { iso } = readDate(text);
  return iso ? longDate(iso) : withEra(text);
}

/** Months that are written in Western years, in the Japanese calendar. */
export function withEra(text: string): string {
  return text.replace(/((?:19|20)\d\d)年(1[0-2]|[1-9])月/g, (_, year: string, month: string) =>
    toJapaneseDate(`${year}-${month.padStart(2, '0')}-28`).replace(/28日$/, ''),
  );
}

/** A line of a card: what it says and the value. */
export interface CardRow {
  readonly label: string;
  readonly value: Child;
  readonly line?: Line;
}

/** A card: a heading and, one below the other, labelled lines; lines that say nothing are left out. */
export function card(heading: Child, rows: readonly CardRow[], line?: Line): Element {
  const shown = rows.filter(({ value }) => flat(value).some((child) => child !== ''));
  return el(
    'section',
    'card',
    [
      el('h3', '', heading, line),
      el(
        'dl',
        '',
        shown.map(({ label, value, line: at }) => el('div', '', [el('dt', '', label), el('dd', '', value)], at)),
      ),
    ],
    line,
  );
}

/** A list, one item below the other. */
export function list(items: readonly Child[], className = ''): Element | undefined {
  return items.length === 0
    ? undefined
    : el(
        'ul',
        className,
        items.map((item) => el('li', '', item)),
      );
}

/** The text of a tree, for asking what words it uses. */
export function textOfTree(node: ElementContent | Element): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOfTree).join('') : '';
}
