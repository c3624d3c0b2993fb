import { escapeHtml } from '../html/element.ts';

/** The elements of a picture. There is none that runs, loads or links. */
export type SvgTag =
  | 'circle'
  | 'desc'
  | 'g'
  | 'line'
  | 'path'
  | 'polygon'
  | 'polyline'
  | 'rect'
  | 'svg'
  | 'text'
  | 'title'
  | 'tspan';

/** The attributes of a picture: geometry, classes and what a screen reader needs. No style, no handler, no address. */
export type SvgAttribute =
  | 'aria-labelledby'
  | 'class'
  | 'cx'
  | 'cy'
  | 'd'
  | 'data-line'
  | 'dy'
  | 'height'
  | 'id'
  | 'lang'
  | 'points'
  | 'r'
  | 'role'
  | 'rx'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'xmlns'
  | 'y'
  | 'y1'
  | 'y2';

/** Values by attribute; undefined ones are left out. */
export type SvgAttributes = { readonly [K in SvgAttribute]?: string | number | undefined };

/** What stands inside an element; strings are text and are escaped. */
export type SvgChild = Svg | string | undefined | readonly SvgChild[];

/** Markup of a picture that is safe by construction: made of elements of the list above. */
export class Svg {
  readonly markup: string;

  private constructor(markup: string) {
    this.markup = markup;
  }

  static element(tag: SvgTag, attributes: SvgAttributes, children: readonly SvgChild[]): Svg {
    const head = `<${tag}${attributeText(attributes)}`;
    const inside = childText(children);
    return new Svg(inside === '' ? `${head}/>` : `${head}>${inside}</${tag}>`);
  }
}

/** An element of a picture. */
export function s(tag: SvgTag, attributes: SvgAttributes, ...children: readonly SvgChild[]): Svg {
  return Svg.element(tag, attributes, children);
}

/** What no XML document may hold: controls, half surrogates and the two non-characters of the first plane. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text as it stands in an SVG file as well as in HTML. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(notXml, '\ufffd'));
}

/** A length as it is written: a tenth of a unit is finer than any printer. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function attributeText(attributes: SvgAttributes): string {
  let text = '';
  for (const key of Object.keys(attributes) as SvgAttribute[]) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${key}="${typeof value === 'number' ? num(value) : escapeXml(value)}"`;
  }
  return text;
}

function childText(children: readonly SvgChild[]): string {
  let text = '';
  for (const child of children) {
    if (child === undefined) continue;
    if (child instanceof Svg) text += child.markup;
    else if (typeof child === 'string') text += escapeXml(child);
    else text += childText(child);
  }
  return text;
}
