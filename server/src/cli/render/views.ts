import type { CaseDocument } from '../../core/document/document.ts';
import { type Sheet, sheetModel } from '../../core/plan/index.ts';
import { mapSvg, type PictureOptions, timelineSvg } from '../../core/plan/pictures/index.ts';
import { renderView } from '../../core/plan/views.ts';
import { loadTokenizer } from '../../host/lindera.ts';
import type { Loaded } from '../../host/load.ts';
import { heavyParts } from '../heavy.ts';
import type { View } from './formats.ts';

/** What a view may use beside the document. */
export interface ViewContext {
  readonly loaded: Loaded;
  readonly names: boolean;
}

/** The sheet of a document in a view; undefined where it has none. */
export function viewSheet(view: View, document: CaseDocument, { loaded, names }: ViewContext): Sheet | undefined {
  const tokenizer = () => loadTokenizer(heavyParts().engine);
  return renderView(view, document, loaded.repository, { language: 'ja', names, tokenizer, ...others(loaded) });
}

/** The picture of a document's case as SVG; undefined where it has none. */
export function viewSvg(view: View, document: CaseDocument, { loaded, names }: ViewContext): string | undefined {
  const draw = view === 'map' ? mapSvg : timelineSvg;
  return draw(document, loaded.repository, { names, ...others(loaded) });
}

/** The other documents of the case, for what the index does not hold. */
function others({ documents }: Loaded): PictureOptions {
  return { open: (path) => documents.find(({ document }) => document.path === path)?.document };
}

/** Whether real names do stand on the sheet. */
export function showsNames(document: CaseDocument, { loaded, names }: ViewContext): boolean {
  return names && sheetModel(document, loaded.repository, { names })?.notice !== undefined;
}
