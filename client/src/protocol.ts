/**
 * What client and server say to each other beside LSP. Types and names only: the server keeps
 * its own copy, so that neither side imports the other.
 */

/** What the server is told at its start. */
export interface InitializationOptions {
  /** Language of messages: VS Code's display language (`ja`, `en`, …). */
  readonly locale: string;
  /** False in a workspace that the user does not trust: then no process (git) may be started. */
  readonly trusted: boolean;
}

/** Notification client → server: the user has come to trust the workspace. Params: {@link TrustParams}. */
export const TRUST_NOTIFICATION = 'kasane/trust';

/** Params of {@link TRUST_NOTIFICATION}. */
export interface TrustParams {
  readonly trusted: boolean;
}

/** Request client → server: a document as the form it stands for. {@link PreviewParams} → {@link PreviewResult}. */
export const PREVIEW_REQUEST = 'kasane/preview';

/** Params of {@link PREVIEW_REQUEST}. */
export interface PreviewParams {
  readonly uri: string;
  readonly view: PreviewView;
  /** Real names of the register in place of 呼称. */
  readonly names: boolean;
}

/** The ways a document can be shown: form, for the person (本人用), support map, timeline. */
export type PreviewView = 'form' | 'person' | 'map' | 'timeline';

/** A document as a form. */
export interface Preview {
  /** Name of the document as a person says it (支援プラン R5-012). */
  readonly title: string;
  /** Safe HTML fragment without script; elements carry `data-line`, the 0-based line of their source. */
  readonly html: string;
  /** Style sheet of the form. */
  readonly css: string;
  /** True when the text cannot be read just now and this is the last state that could. */
  readonly stale: boolean;
  /** The view shown: the form where the document lacks the one asked for. */
  readonly view: PreviewView;
  readonly views: readonly PreviewView[];
  /** Whether a register of real names is at hand. */
  readonly hasNames: boolean;
}

/** Answer to {@link PREVIEW_REQUEST}; null for a document that has no form. */
export type PreviewResult = Preview | null;

/** Notification server → client: how the repository stands. Params: {@link ServerStatus}. */
export const STATUS_NOTIFICATION = 'kasane/status';

/** Params of {@link STATUS_NOTIFICATION}: numbers of documents and of findings. */
export interface ServerStatus {
  readonly state: 'indexing' | 'ready' | 'error';
  /** How many case repositories there are; without one nothing is checked. */
  readonly repositories: number;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/**
 * Command of the server that checks every document of the repository. Its id differs from the
 * command in the palette: the LSP client registers each id that a server announces.
 */
export const CHECK_REPOSITORY_COMMAND = 'kasane.server.checkRepository';

/** Command of the server that begins the document that follows on an open one; arguments: its address, the kind. */
export const NEW_DOCUMENT_COMMAND = 'kasane.server.newDocument';
