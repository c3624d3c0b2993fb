import type { Language } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import type { Tokenizer } from '../privacy/detector.ts';
import type { Finding } from '../rules/finding.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Sheet } from './html/page.ts';
import { renderSheet } from './index.ts';
import { personKinds, renderForPerson } from './person/index.ts';
import { type PictureOptions, renderMap, renderTimeline } from './pictures/index.ts';
import { isSubject } from './pictures/subject.ts';

/** The ways a document can be shown: as its form, for the person it is about, or its case as a picture. */
export const views = ['form', 'person', 'map', 'timeline'] as const;

/** One of the ways a document can be shown. */
export type View = (typeof views)[number];

/** What a view may use beside the document. */
export interface ViewOptions {
  readonly language: Language;
  /** Shown beside what they concern, in the form view only. */
  readonly findings?: readonly Finding[];
  /** Real names of the register in place of 呼称, with a mark on the sheet. */
  readonly names: boolean;
  /** Reads the kanji, asked for by the view for the person. */
  readonly tokenizer?: () => Tokenizer | undefined;
  /** Another document of the case by its path. */
  readonly open?: PictureOptions['open'];
}

type Render = (document: CaseDocument, repository: Repository, options: ViewOptions) => Sheet | undefined;

const renderers: Readonly<Record<View, Render>> = {
  form: (document, repository, { language, names, findings = [] }) =>
    renderSheet(document, repository, { language, names, findings }),
  person: (document, repository, { names, tokenizer }) => {
    const reader = tokenizer?.();
    return renderForPerson(document, repository, { names, ...(reader ? { tokenizer: reader } : {}) });
  },
  map: (document, repository, options) => renderMap(document, repository, pictureOptions(options)),
  timeline: (document, repository, options) => renderTimeline(document, repository, pictureOptions(options)),
};

function pictureOptions({ open, names }: ViewOptions): PictureOptions {
  return { names, ...(open ? { open } : {}) };
}

/** A document in one of its views; undefined where it has none of that sort. */
export function renderView(
  view: View,
  document: CaseDocument,
  repository: Repository,
  options: ViewOptions,
): Sheet | undefined {
  return renderers[view](document, repository, options);
}

/** The views a document has, in the order of `views`. */
export function viewsOf(document: CaseDocument, repository: Repository): readonly View[] {
  const { kind } = document;
  const pictured = isSubject(document, repository);
  const has: Readonly<Record<View, boolean>> = {
    form: true,
    person: kind !== undefined && personKinds.includes(kind),
    map: pictured,
    timeline: pictured,
  };
  return views.filter((view) => has[view]);
}
