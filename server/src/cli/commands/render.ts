import { join } from 'node:path';
import type { CaseDocument } from '../../core/document/document.ts';
import { namesNotice } from '../../core/plan/index.ts';
import { today } from '../../host/files.ts';
import { type Loaded, loadRepository, UnreadableConfig } from '../../host/load.ts';
import { discover, type Target } from '../check/discover.ts';
import type { Command } from '../command.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { Maker } from '../render/content.ts';
import { folderItems, indexSections, itemFile, type Selection } from '../render/folder.ts';
import { formats, viewNames, views } from '../render/formats.ts';
import { indexPage } from '../render/index-page.ts';
import { fileTarget, refuseOverwrite, stemOf, warnOfGit, writeOutput } from '../render/output.ts';
import { type RenderRequest, readRequest } from '../render/request.ts';
import { showsNames } from '../render/views.ts';

interface Opened extends Selection {
  /** Documents that are no text. */
  readonly unreadable: number;
}

async function open({ root, selects }: Target): Promise<Opened> {
  const loaded = await load(root);
  const { scope } = loaded.repository;
  const documents = loaded.documents
    .map(({ document }) => document)
    .filter(({ path, kindNode }) => selects(path) && (kindNode !== undefined || scope.expects(path)));
  return { loaded, documents, unreadable: loaded.unreadable.filter(({ path }) => selects(path)).length };
}

async function load(root: string): Promise<Loaded> {
  try {
    return await loadRepository(root, { today: today() });
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) throw error;
    throw new Stop(
      'kasane.yaml が読めないため、様式にできません。kasane check で直すところを確かめてください。',
      'kasane.yaml cannot be read, so there is no form; kasane check says what is wrong.',
    );
  }
}

function tellOfNames(request: RenderRequest, selections: readonly Selection[], io: Io): void {
  if (!request.names) return;
  const isShown = selections.some(({ loaded, documents }) =>
    documents.some((document) => showsNames(document, { loaded, names: true })),
  );
  if (isShown) return;
  io.note({
    ja: '氏名簿（persons.yaml）にこのケースの人が見つからないので、呼称のままです。',
    en: 'The register of names (persons.yaml) knows nobody of these cases: the 呼称 stay.',
  });
}

async function renderFile(request: RenderRequest, { loaded, documents }: Opened, io: Io): Promise<void> {
  const [document] = documents;
  const context = { loaded, names: request.names };
  const maker = new Maker(request, io);
  const stem = document && `${stemOf(document.path)}${viewNames[request.view]}`;
  const target = stem === undefined ? undefined : fileTarget(request, stem);
  if (target !== undefined) refuseOverwrite([target], request);
  const content = document && (await maker.make(document, context));
  if (content === undefined) throw noView(document);
  warnOfGit(target, request, io);
  if (target === undefined) io.out(typeof content === 'string' ? content : '');
  else writeOutput(target, content, request);
  maker.tellOfFonts();
}

function noView(document: CaseDocument | undefined): Stop {
  if (!document)
    return new Stop(
      'このファイルはケース文書として読めません。種別のある文書（.md）を選んでください。',
      'This file cannot be read as a case document; choose a document (.md) with a 種別.',
    );
  return new Stop('この文書には、その表し方がありません。', 'This document cannot be shown in that view.');
}

async function renderFolder(request: RenderRequest, selections: readonly Opened[], io: Io): Promise<number> {
  const maker = new Maker(request, io);
  const output = request.output ?? request.source;
  const items = folderItems(selections, request).filter(({ document, loaded }) =>
    maker.has(document, { loaded, names: request.names }),
  );
  if (items.length === 0) throw new Stop('出力できる文書がありません。', 'There is no document to render.');
  const index = join(output, 'index.html');
  refuseOverwrite([index, ...items.map((item) => itemFile(output, item))], request);
  warnOfGit(output, request, io);
  let count = 0;
  for (const item of items) {
    const content = await maker.make(item.document, { loaded: item.loaded, names: request.names });
    if (content !== undefined) writeOutput(itemFile(output, item), content, request);
    count += 1;
    io.progress({ ja: `出力しています… ${count}／${items.length}`, en: `Rendering… ${count}/${items.length}` });
  }
  writeOutput(index, indexPage(indexSections(items), request.names ? namesNotice : undefined), request);
  io.progress(undefined);
  io.note({ ja: `${count}件と index.html を出力しました。`, en: `${count} documents and index.html were written.` });
  maker.tellOfFonts();
  return count;
}

function tellOfUnreadable(selections: readonly Opened[], io: Io): number {
  const count = selections.reduce((sum, { unreadable }) => sum + unreadable, 0);
  if (count === 0) return exitCodes.clean;
  io.note({
    ja: `文字として読めないファイルが${count}件あり、出力していません。kasane check で確かめてください。`,
    en: `${count} files are no readable text and were left out; kasane check says more.`,
  });
  return exitCodes.fault;
}

/** `kasane render`: documents as sheets of paper. */
export const command: Command = {
  usage: 'render FILE|DIR [-o OUT] [--format html|pdf|svg|docx] [--view form|person|map|timeline] [--names]',
  about: {
    ja: '文書を様式（A4）にします。印刷やPDF、Word で編集するファイルにもできます。もとの文書は変えません。',
    en: 'Renders documents as forms on A4: for print, as PDF, or as a file to edit in Word. The source is left as it is.',
  },
  options: {
    output: { type: 'string', short: 'o', value: 'OUT', help: { ja: '出力の置き場所', en: 'where the output goes' } },
    format: {
      type: 'string',
      value: formats.join('|'),
      choices: formats,
      help: {
        ja: '出力の形（既定は -o の名前から、なければ html）',
        en: 'format (default: by the name of -o, else html)',
      },
    },
    view: {
      type: 'string',
      value: views.join('|'),
      choices: views,
      help: {
        ja: '様式（既定）・本人用・支援関係図・時系列図',
        en: 'form (default), for the person, support map, timeline',
      },
    },
    names: {
      type: 'boolean',
      help: {
        ja: '呼称の代わりに氏名簿の実名を出します（取扱注意）',
        en: 'real names of the register in place of 呼称',
      },
    },
    force: {
      type: 'boolean',
      help: { ja: '同じ名前のファイルに上書きします', en: 'overwrite files of the same name' },
    },
    chromium: {
      type: 'string',
      value: 'PATH',
      help: { ja: 'PDF を作るブラウザーの場所', en: 'the browser that prints the PDF' },
    },
  },
  notes: [
    {
      ja: '-o がないとき、html と svg は標準出力に、pdf と docx は文書の隣に出します。フォルダは -o の下に、一覧（index.html）を付けて出します。',
      en: 'Without -o, html and svg go to standard output, pdf and docx beside the document. A folder goes below -o, with an index.html.',
    },
    {
      ja: 'pdf には、入っている Chromium・Chrome・Edge を使います。ネットワークにはつなぎません。',
      en: 'pdf needs an installed Chromium, Chrome or Edge. Nothing goes to a network.',
    },
  ],
  async run(given, io) {
    const request = readRequest(given, io);
    const selections = await Promise.all((await discover([request.typed], io.cwd)).map(open));
    tellOfNames(request, selections, io);
    const [only] = selections;
    if (request.isFolder) await renderFolder(request, selections, io);
    else if (only) await renderFile(request, only, io);
    return tellOfUnreadable(selections, io);
  },
};
