/** What `kasane render` writes. */
export const formats = ['html', 'pdf', 'svg', 'docx'] as const;
/** A format by the name that stands behind `--format`, which is also how its files end. */
export type Format = (typeof formats)[number];

/** What a document or its case is shown as. */
export const views = ['form', 'person', 'map', 'timeline'] as const;
/** A view by the name that stands behind `--view`. */
export type View = (typeof views)[number];

/** Formats of each view. */
export const formatsOf: Readonly<Record<View, readonly Format[]>> = {
  form: ['html', 'pdf', 'docx'],
  person: ['html', 'pdf'],
  map: ['html', 'pdf', 'svg'],
  timeline: ['html', 'pdf', 'svg'],
};

/** What stands behind the name of a file that is not the form. */
export const viewNames: Readonly<Record<View, string>> = {
  form: '',
  person: '-本人用',
  map: '-支援関係図',
  timeline: '-時系列図',
};

/** The format that the name of a file asks for. */
export function formatNamed(file: string): Format | undefined {
  const end = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  return formats.find((format) => format === end);
}
