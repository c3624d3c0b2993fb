import { expect } from 'vitest';
import { mapSvg, renderMap, renderTimeline, type Sheet, timelineSvg } from '../../server/src/core/plan/index.ts';
import { repositoryOf } from './samples.ts';
import { planPath, repositoryTexts, textOf } from './support.ts';

/** How each picture is drawn. */
export const views = {
  map: { sheet: renderMap, svg: mapSvg },
  timeline: { sheet: renderTimeline, svg: timelineSvg },
} as const;
/** A picture. */
export type View = keyof typeof views;
/** All of them. */
export const viewNames = Object.keys(views) as View[];

const tags = new Set(
  (
    'article header div section p span h1 h2 h3 table colgroup col thead tbody tr th td ' +
    'svg title desc style g rect circle line path polygon polyline text tspan'
  ).split(' '),
);
const attributes = new Set(
  (
    'class lang scope data-line data-label aria-labelledby role id viewBox xmlns width height x y x1 x2 y1 y2 cx cy r rx ' +
    'dy d points'
  ).split(' '),
);

/** Only elements and attributes of a picture; nothing runs, loads, links or styles. */
export function checkPicture(markup: string): void {
  for (const tag of markup.match(/<[^>]*>?/g) ?? []) {
    const match = /^<\/?([a-z0-9]+)((?: [a-zA-Z0-9-]+="[^"]*")*)\/?>$/.exec(tag);
    expect(match, tag).not.toBeNull();
    expect(tags, tag).toContain(match?.[1]);
    for (const [, name] of (match?.[2] ?? '').matchAll(/ ([a-zA-Z0-9-]+)="[^"]*"/g))
      expect(attributes, tag).toContain(name);
  }
}

/** A picture of the small case with this text. */
export function draw(view: View, text: string, path = planPath, more: Readonly<Record<string, string>> = {}): Sheet {
  const repository = repositoryOf({ ...repositoryTexts, ...more, [path]: text });
  const sheet = views[view].sheet(repository.parse(path, text), repository);
  if (!sheet) throw new Error('no picture');
  return sheet;
}

/** The words of the drawing, and those of the tables. */
export function parts({ html }: Sheet): { readonly drawn: string; readonly tables: string; readonly desc: string } {
  const svg = /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';
  return {
    drawn: textOf(svg.replace(/<(title|desc)\b.*?<\/\1>/gs, '').replaceAll(/<\/text><text[^>]*>/g, '')).replace(
      / /g,
      '',
    ),
    tables: textOf(html.slice(html.indexOf('</svg>'))).replace(/ /g, ''),
    desc: textOf(/<desc\b.*?<\/desc>/s.exec(html)?.[0] ?? ''),
  };
}
