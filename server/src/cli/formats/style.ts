/** Colours of a terminal; without a terminal every one of them is plain. */
export type Paint = (style: Style, text: string) => string;
/** How a stretch of output looks on a terminal. */
export type Style = 'error' | 'warning' | 'info' | 'bold' | 'dim';

const codes: Readonly<Record<Style, string>> = { error: '31', warning: '33', info: '36', bold: '1', dim: '2' };

/** Paints with ANSI codes, or not at all. */
export function painter(colour: boolean): Paint {
  return colour ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
}
