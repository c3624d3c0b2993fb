import type { CaseDocument } from '../../core/document/document.ts';
import { renderSheet, type Sheet, sheetModel } from '../../core/plan/index.ts';
import { renderForPerson } from '../../core/plan/person/index.ts';
import { mapSvg, type PictureOptions, renderMap, renderTimeline, timelineSvg } from '../../core/plan/pictures/index.ts';
import type { Tokenizer } from '../../core/privacy/detector.ts';
import { loadTokenizer } from '../../host/lindera.ts';
import type { Loaded } from '../../host/load.ts';
import { heavyParts } from '../heavy.ts';
import type { View } from './formats.ts';

/** What a view may use beside the document. */
export interface ViewContext {
  readonly loaded: Loaded;
  readonly names: boolean;
}

type Render = (document: CaseDocument, context: ViewContext) => Sheet | undefined;

const sheets: Readonly<Record<View, Render>> = {
  form: (document, { loaded, names }) => renderSheet(document, loaded.repository, { language: 'ja', names }),
  person: (document, { loaded, names }) => renderForPerson(document, loaded.repository, { names, ...readings() }),
  map: (document, { loaded }) => renderMap(document, loaded.repository, others(loaded)),
  timeline: (document, { loaded }) => renderTimeline(document, loaded.repository, others(loaded)),
};

/** The sheet of a document in a view; undefined where it has none. */
export function viewSheet(view: View, document: CaseDocument, context: ViewContext): Sheet | undefined {
  return sheets[view](document, context);
}

/** The picture of a document's case as SVG; undefined where it has none. */
export function viewSvg(view: View, document: CaseDocument, { loaded }: ViewContext): string | undefined {
  const draw = view === 'map' ? mapSvg : timelineSvg;
  return draw(document, loaded.repository, others(loaded));
}

/** The other documents of the case, for what the index does not hold. */
function others({ documents }: Loaded): PictureOptions {
  return { open: (path) => documents.find(({ document }) => document.path === path)?.document };
}

/** The analyser that reads kanji, where it is installed. */
function readings(): { readonly tokenizer?: Tokenizer } {
  const tokenizer = loadTokenizer(heavyParts().engine);
  return tokenizer ? { tokenizer } : {};
}

/** Whether real names do stand on the sheet. */
export function showsNames(document: CaseDocument, { loaded, names }: ViewContext): boolean {
  return names && sheetModel(document, loaded.repository, { names })?.notice !== undefined;
}
