/** Documents as sheets of paper: document → model → HTML. */
import type { Language } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import { scalarAt } from '../document/yaml.ts';
import type { Finding } from '../rules/finding.ts';
import type { Repository } from '../workspace/repository.ts';
import { sheetCss } from './html/css.ts';
import { FindingNotes, noNotes, PlaceList } from './html/findings.ts';
import { MarkdownMemory } from './html/markdown.ts';
import type { Sheet } from './html/page.ts';
import { writeSheet } from './html/write.ts';
import type { SheetModel } from './model.ts';
import { namesOfCase } from './names.ts';
import { nameModel } from './names-model.ts';
import { SheetReader } from './reader.ts';
import { contentOf } from './sheets/index.ts';

export { escapeHtml } from './html/element.ts';
export { markdownElements } from './html/markdown.ts';
export { pagePolicy, renderPage, type Sheet } from './html/page.ts';
export { dateOfEntry, nameEntry } from './links.ts';
export type { SheetModel } from './model.ts';
export { type Names, namesNotice } from './names.ts';
export { type PersonSheetOptions, personKinds, renderForPerson } from './person/index.ts';
export {
  mapSvg,
  type PictureOptions,
  picturePaths,
  renderMap,
  renderTimeline,
  timelineSvg,
} from './pictures/index.ts';

/** How a sheet is rendered. */
export interface SheetOptions {
  /** Language of the findings; the sheet itself is a Japanese form. */
  readonly language: Language;
  /** Shown beside what they concern, on the screen only. */
  readonly findings?: readonly Finding[];
  /** Real names of the register in place of 呼称, with a mark on the sheet. Off unless asked for. */
  readonly names?: boolean;
}

/** Rendered Markdown lives as long as the repository it belongs to. */
const memories = new WeakMap<Repository, MarkdownMemory>();

function memoryOf(repository: Repository): MarkdownMemory {
  const memory = memories.get(repository) ?? new MarkdownMemory();
  memories.set(repository, memory);
  return memory;
}

/**
 * The sheet of a document: `<article class="sheet">` without script, style attribute or outside resource, and its CSS.
 * Elements that come from the source carry `data-line`, zero-based. Never fails on a broken document; undefined for a
 * text that is no case document.
 */
export function renderSheet(document: CaseDocument, repository: Repository, options: SheetOptions): Sheet | undefined {
  const model = sheetModel(document, repository, options);
  if (!model) return undefined;
  const memory = memoryOf(repository);
  const html = writeSheet(model, { memory, notes: notesFor(model, document, memory, options) });
  return { title: model.running, html: html.markup, css: sheetCss(model.running, model.notice) };
}

function notesFor(model: SheetModel, document: CaseDocument, memory: MarkdownMemory, options: SheetOptions) {
  const { findings = [], language } = options;
  if (findings.length === 0) return noNotes;
  const places = new PlaceList();
  writeSheet(model, { memory, notes: places });
  return new FindingNotes(findings, places, document.source, language);
}

/** What stands on the sheet of a document, before it has a form; undefined for a text that is no case document. */
export function sheetModel(
  document: CaseDocument,
  repository: Repository,
  { names = false }: Pick<SheetOptions, 'names'> = {},
): SheetModel | undefined {
  const isCaseDocument = document.kindNode !== undefined || repository.scope.expects(document.path);
  if (!document.matter.present || !isCaseDocument) return undefined;
  const content = contentOf(document.kind, new SheetReader(document, repository, document.kind));
  const name = content.name ?? nameOf(document, repository);
  const number = scalarAt(document.matter.root, 'ケース番号');
  const model: SheetModel = {
    office: officeOf(number, repository),
    caseNumber: content.caseNumber ?? number,
    name,
    detail: content.detail,
    stamp: content.stamp,
    line: 0,
    parts: content.parts,
    running: content.running ?? [name, number, content.detail].filter((part) => part).join(' '),
  };
  return names ? nameModel(model, (caseNumber) => namesOfCase(repository, caseNumber)) : model;
}

function nameOf(document: CaseDocument, repository: Repository): string {
  return document.kind ? repository.config.kindName(document.kind) : (document.kindNode?.text ?? '文書');
}

/** The municipality, with the town of the case where one repository serves several. */
function officeOf(number: string | undefined, repository: Repository): string {
  const { municipality, towns } = repository.config;
  const town = towns.length > 0 && number ? repository.facts(number, 'case')[0]?.town : undefined;
  return town ? `${municipality}（${town}）` : municipality;
}
