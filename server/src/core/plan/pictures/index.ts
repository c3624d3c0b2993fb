/** Pictures of a case as SVG: the support map (支援関係図) and the timeline. */
import type { CaseDocument } from '../../document/document.ts';
import type { Repository } from '../../workspace/repository.ts';
import type { Sheet } from '../html/page.ts';
import { mapPicture } from './map/index.ts';
import { type Picture, pictureFile, pictureSheet } from './sheet.ts';
import { isSubject, type PictureOptions, Subject } from './subject.ts';
import { timelinePicture } from './timeline/index.ts';

export { type PictureOptions, picturePaths } from './subject.ts';

type Draw = (subject: Subject) => Picture;

function sheetOf(
  draw: Draw,
  document: CaseDocument,
  repository: Repository,
  options: PictureOptions,
): Sheet | undefined {
  if (!isSubject(document, repository)) return undefined;
  const subject = new Subject(document, repository, options);
  return pictureSheet(draw(subject), subject);
}

function fileOf(
  draw: Draw,
  document: CaseDocument,
  repository: Repository,
  options: PictureOptions,
): string | undefined {
  if (!isSubject(document, repository)) return undefined;
  const subject = new Subject(document, repository, options);
  return pictureFile(draw(subject), subject);
}

/**
 * 支援関係図 of a document's case as a sheet: `<article class="sheet">` with heading, SVG, legend and the same content
 * in tables. A 支援プラン shows itself, any other document of a case its newest plan. Never fails on a broken document;
 * undefined for what belongs to no case.
 */
export function renderMap(
  document: CaseDocument,
  repository: Repository,
  options: PictureOptions = {},
): Sheet | undefined {
  return sheetOf(mapPicture, document, repository, options);
}

/** The timeline of a document's case as a sheet, made like `renderMap`. */
export function renderTimeline(
  document: CaseDocument,
  repository: Repository,
  options: PictureOptions = {},
): Sheet | undefined {
  return sheetOf(timelinePicture, document, repository, options);
}

/** 支援関係図 as one SVG file with its own heading, legend and style. */
export function mapSvg(
  document: CaseDocument,
  repository: Repository,
  options: PictureOptions = {},
): string | undefined {
  return fileOf(mapPicture, document, repository, options);
}

/** The timeline as one SVG file with its own heading, legend and style. */
export function timelineSvg(
  document: CaseDocument,
  repository: Repository,
  options: PictureOptions = {},
): string | undefined {
  return fileOf(timelinePicture, document, repository, options);
}
