import type { PreviewView } from '../protocol.ts';

/** What the extension and the preview's page say to each other. All lines are 0-based lines of the source. */

/** Extension → page. */
export type ToPage =
  /** Show this form; `uri` is kept for the next start of the window. `note` stands above the sheet. */
  | {
      readonly type: 'show';
      readonly uri: string;
      readonly title: string;
      readonly html: string;
      readonly css: string;
      readonly note: string;
      readonly view: PreviewView;
      readonly views: readonly PreviewView[];
      readonly names: boolean;
      readonly hasNames: boolean;
    }
  /** Keep what is shown, with a note above it. */
  | { readonly type: 'note'; readonly note: string }
  /** The editor was scrolled: this line is at its top. */
  | { readonly type: 'scroll'; readonly line: number }
  /** The cursor stands on this line; `reveal` brings it into view. */
  | { readonly type: 'cursor'; readonly line: number; readonly reveal: boolean };

/** Page → extension. */
export type FromPage =
  /** A person chose another view, or real names on or off. */
  | { readonly type: 'choose'; readonly view: PreviewView; readonly names: boolean }
  /** The page is loaded and has nothing to show yet. */
  | { readonly type: 'ready' }
  /** A person clicked on what this line says. */
  | { readonly type: 'reveal'; readonly line: number }
  /** A person scrolled the page: this line is at its top. */
  | { readonly type: 'scrolled'; readonly line: number };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly zoom: number;
  readonly scrollTop: number;
  readonly view: PreviewView;
}
