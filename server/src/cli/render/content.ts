import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CaseDocument } from '../../core/document/document.ts';
import { markdownElements, renderPage, type Sheet, sheetModel } from '../../core/plan/index.ts';
import { here } from '../heavy.ts';
import { type Io, Stop } from '../io.ts';
import { findBrowser } from './chromium.ts';
import { missingCharacters } from './pdf-fonts.ts';
import { printPdf } from './printer.ts';
import type { RenderRequest } from './request.ts';
import { type ViewContext, viewSheet, viewSvg } from './views.ts';

type DocxBundle = typeof import('./docx.ts');

/** Makes the files of a run, and remembers what there is to say about them in the end. */
export class Maker {
  readonly #request: RenderRequest;
  readonly #io: Io;
  #browser: string | undefined;
  #docx: DocxBundle | undefined;
  #missing = 0;

  /** Looks for what the format needs, so that nothing is written when it is not there. */
  constructor(request: RenderRequest, io: Io) {
    this.#request = request;
    this.#io = io;
    if (request.format === 'pdf') this.#browser = findBrowser(request.chromium, io.cwd);
    if (request.format === 'docx') this.#docx = loadDocx();
  }

  /** Whether a document has the view that was asked for. */
  has(document: CaseDocument, context: ViewContext): boolean {
    return viewSheet(this.#request.view, document, context) !== undefined;
  }

  /** The file of one document; undefined where it has no such view. */
  async make(document: CaseDocument, context: ViewContext): Promise<string | Uint8Array | undefined> {
    const { view, format } = this.#request;
    if (format === 'svg') return viewSvg(view, document, context);
    if (format === 'docx') return this.#word(document, context);
    const sheet = viewSheet(view, document, context);
    if (!sheet) return undefined;
    return format === 'pdf' ? this.#print(sheet) : renderPage(sheet);
  }

  async #word(document: CaseDocument, { loaded, names }: ViewContext): Promise<Uint8Array | undefined> {
    const model = sheetModel(document, loaded.repository, { names });
    return model && this.#docx?.writeDocx(model, markdownElements);
  }

  async #print(sheet: Sheet): Promise<Uint8Array> {
    const pdf = await printPdf(this.#browser ?? '', renderPage(sheet));
    this.#missing += missingCharacters(pdf, wordsOf(sheet)).length;
    return pdf;
  }

  /** Says what was found out about the fonts of the PDFs. */
  tellOfFonts(): void {
    if (this.#missing === 0) return;
    this.#io.note({
      ja: `注意: PDF の字体で表せない日本語の文字が${this.#missing}字あり、四角や空白になっています。日本語の字体（Noto Sans CJK JP など）を入れて、もう一度出してください。`,
      en: `Caution: ${this.#missing} Japanese characters have no shape in the fonts of the PDF and are empty boxes. Install a Japanese font (such as Noto Sans CJK JP) and render again.`,
    });
  }
}

function loadDocx(): DocxBundle {
  const bundle = join(here, 'docx.cjs');
  if (existsSync(bundle)) return createRequire(join(here, 'cli.cjs'))(bundle) as DocxBundle;
  throw new Stop(
    'docx を作る部品（docx.cjs）が kasane の隣にありません。入れ直してください。',
    'The part that writes docx (docx.cjs) is not beside kasane; install it again.',
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What a reader sees of a sheet: the description of a picture is heard, not seen. */
function wordsOf({ html }: Sheet): string {
  return html
    .replace(/<(title|desc|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '');
}
