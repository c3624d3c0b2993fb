/** The elements of a sheet. There is none that runs, loads or sends anything. */
export type Tag =
  | 'article'
  | 'aside'
  | 'col'
  | 'colgroup'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'header'
  | 'li'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'time'
  | 'tr'
  | 'ul'
  | 'wbr';

/** The attributes of a sheet, by the names that code uses. No style, no handler, no address. */
export interface Attributes {
  readonly class?: string | undefined;
  /** Zero-based line of the source: `data-line`. */
  readonly line?: number | undefined;
  /** Heading of the column, for panes too narrow for a table: `data-label`. */
  readonly label?: string | undefined;
  readonly lang?: string | undefined;
  readonly scope?: 'col' | 'row' | undefined;
  readonly colspan?: number | undefined;
  readonly datetime?: string | undefined;
  readonly severity?: string | undefined;
  readonly rule?: string | undefined;
}

const attributeNames: Readonly<Record<keyof Attributes, string>> = {
  class: 'class',
  line: 'data-line',
  label: 'data-label',
  lang: 'lang',
  scope: 'scope',
  colspan: 'colspan',
  datetime: 'datetime',
  severity: 'data-severity',
  rule: 'data-rule',
};

const voidTags: ReadonlySet<Tag> = new Set(['col', 'wbr']);

/** Markup that is safe by construction: made of elements of the list above, or by the sanitiser. */
export class Html {
  readonly markup: string;

  private constructor(markup: string) {
    this.markup = markup;
  }

  static element(tag: Tag, attributes: Attributes, children: readonly Child[]): Html {
    const head = `<${tag}${attributeText(attributes)}>`;
    return new Html(voidTags.has(tag) ? head : `${head}${childText(children)}</${tag}>`);
  }

  /** The one way in for foreign markup: the output of `rehype-sanitize`, nothing else. */
  static sanitized(markup: string): Html {
    return new Html(markup);
  }
}

/** What stands inside an element; strings and numbers are text and are escaped. */
export type Child = Html | string | number | undefined | readonly Child[];

/** An element of a sheet. */
export function h(tag: Tag, attributes: Attributes, ...children: readonly Child[]): Html {
  return Html.element(tag, attributes, children);
}

/** Text as it stands in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']|\0/.test(text)
    ? text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;')
        .replace(/\0/g, '\uFFFD')
    : text;
}

function attributeText(attributes: Attributes): string {
  let text = '';
  for (const key of Object.keys(attributes) as (keyof Attributes)[]) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${attributeNames[key]}="${escapeHtml(String(value))}"`;
  }
  return text;
}

function childText(children: readonly Child[]): string {
  let text = '';
  for (const child of children) {
    if (child === undefined) continue;
    if (child instanceof Html) text += child.markup;
    else if (typeof child === 'object') text += childText(child);
    else text += escapeHtml(String(child));
  }
  return text;
}
