import { BorderStyle, type ILevelsOptions, LevelFormat } from 'docx';

/** Millimetres as twips, the unit of Word: twentieths of a point. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** A4 with the margins of the printed sheet. */
export const paper = { width: 11906, height: 16838, top: mm(15), side: mm(15), bottom: mm(16) } as const;

/** Width of the text on the paper. */
export const textWidth: number = paper.width - 2 * paper.side;

/** Fonts by name: every Word has them or, by the table of fonts, something in their place. */
export const fonts = {
  text: { ascii: 'Yu Mincho', hAnsi: 'Yu Mincho', cs: 'Yu Mincho', eastAsia: 'Yu Mincho' },
  label: { ascii: 'Yu Gothic', hAnsi: 'Yu Gothic', cs: 'Yu Gothic', eastAsia: 'Yu Gothic' },
  code: { ascii: 'MS Gothic', hAnsi: 'MS Gothic', cs: 'MS Gothic', eastAsia: 'MS Gothic' },
} as const;

/** Colours of the printed sheet. */
export const colours = {
  accent: '1F4E6B',
  label: 'EEF1F3',
  lead: 'F3F8FB',
  group: 'F6F6F4',
  red: 'B3261E',
  grey: '5B6166',
  line: '555555',
  ink: '111111',
} as const;

const edge = (size: number, color: string = colours.ink) => ({ style: BorderStyle.SINGLE, size, color });

/** A strong frame with fine lines inside. */
export const frame = {
  top: edge(12),
  bottom: edge(12),
  left: edge(12),
  right: edge(12),
  insideHorizontal: edge(4, colours.line),
  insideVertical: edge(4, colours.line),
} as const;

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table that only holds things in place. */
export const noFrame = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
} as const;

/** A frame round a single cell. */
export function box(color: string): Pick<typeof frame, 'top' | 'bottom' | 'left' | 'right'> {
  return { top: edge(16, color), bottom: edge(16, color), left: edge(16, color), right: edge(16, color) };
}

const levels = (format: ILevelsOptions['format'], text: (level: number) => string): ILevelsOptions[] =>
  Array.from({ length: 6 }, (_, level) => ({
    level,
    ...(format === undefined ? {} : { format }),
    text: text(level),
    style: { paragraph: { indent: { left: mm(5 * (level + 1)), hanging: mm(4.5) } } },
  }));

/** Lists of Word, so that whoever edits the file can go on with them. */
export const numbering = {
  config: [
    { reference: 'dots', levels: levels(LevelFormat.BULLET, (level) => (level % 2 === 0 ? '・' : '－')) },
    { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

/** Names under which other systems know the fonts. */
const otherNames: Readonly<Record<string, string>> = {
  'Yu Mincho': '游明朝,MS Mincho,Hiragino Mincho ProN,Noto Serif CJK JP',
  'Yu Gothic': '游ゴシック,MS Gothic,Hiragino Sans,Noto Sans CJK JP',
  'MS Mincho': 'ＭＳ 明朝',
  'MS Gothic': 'ＭＳ ゴシック',
};

/** `word/fontTable.xml`: what stands in where a font is not installed. */
export function fontTable(): string {
  const entries = Object.entries(otherNames).map(([name, others]) => {
    const family = name.endsWith('Mincho') ? 'roman' : 'modern';
    return `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="80"/><w:family w:val="${family}"/></w:font>`;
  });
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${space}">${entries.join('')}</w:fonts>`;
}
