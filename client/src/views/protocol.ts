/** What views and commands ask of the server; twins of server/src/lsp/handlers/{overview,beginning}.ts. Addresses are texts. */

/** Request → {@link RootCases} of each repository. */
export const CASES_REQUEST = 'kasane/cases';
/** Request → {@link RootAnswer} of {@link DueItem}. */
export const DUE_REQUEST = 'kasane/due';
/** Request → {@link RootAnswer} of {@link AgencyItem}. */
export const AGENCIES_REQUEST = 'kasane/agencies';
/** Request: where a due day stands in its document. {@link PlaceParams} → a position or null. */
export const PLACE_REQUEST = 'kasane/place';
/** Request: a document to be written. {@link NewDocumentParams} → {@link NewDocument} or null. */
export const NEW_DOCUMENT_REQUEST = 'kasane/newDocument';
/** Request: what a folder becomes a repository with. {@link StartParams} → {@link Start} or null. */
export const START_REQUEST = 'kasane/start';
/** Notification server → client: what the views show may have changed. */
export const CHANGED_NOTIFICATION = 'kasane/changed';

/** What one repository answers; `name` is its municipality. */
export interface RootAnswer<T> {
  readonly root: string;
  readonly name: string;
  readonly items: readonly T[];
}

/** A kind of document by its id and its name in this repository. */
export interface KindName {
  readonly id: string;
  readonly name: string;
}

/** The cases of a repository, and what a new document is chosen from. */
export interface RootCases extends RootAnswer<CaseItem> {
  readonly kinds: readonly KindName[];
  /** A number that no case has yet. */
  readonly nextNumber: string;
}

/** What a case wants looked at. */
export type CaseBadge = 'overdue' | 'consentMissing' | 'consentExpiring';

/** A document of a case. */
export interface DocumentItem {
  readonly kind: string;
  readonly name: string;
  readonly uri: string;
  readonly file: string;
}

/** A case as the view shows it; `order` is the place of its state among the states. */
export interface CaseItem {
  readonly number: string;
  readonly uri: string;
  readonly state?: string;
  readonly order: number;
  readonly town?: string;
  readonly lead?: string;
  readonly sectors: readonly string[];
  readonly agencies: readonly string[];
  readonly badges: readonly CaseBadge[];
  readonly documents: readonly DocumentItem[];
}

/** What falls due. */
export type DueKind = 'monitoring' | 'planEnd' | 'consentExpiry' | 'followUp' | 'decision';
/** Headings of the view of what falls due. */
export type DueSpan = 'overdue' | 'week' | 'month' | 'later';

/** One thing that falls due; `days` counts from today and is negative when late. */
export interface DueItem {
  readonly kind: DueKind;
  readonly label: string;
  readonly date: string;
  readonly japaneseDate: string;
  readonly days: number;
  readonly span: DueSpan;
  readonly caseNumber: string;
  readonly uri: string;
  readonly agencies: readonly string[];
}

/** A role that an agency has in a current plan. */
export interface OpenRole {
  readonly caseNumber: string;
  readonly uri: string;
  readonly roles: readonly string[];
  readonly lead: boolean;
}

/** An agency of the register; `line` is where its entry begins, 0-based. */
export interface AgencyItem {
  readonly name: string;
  readonly sectors: readonly string[];
  readonly phone?: string;
  readonly inUse: boolean;
  readonly roles: readonly OpenRole[];
  readonly uri: string;
  readonly line: number;
}

/** Params of {@link PLACE_REQUEST}. */
export interface PlaceParams {
  readonly uri: string;
  readonly kind: DueKind;
  readonly date: string;
}

/** Params of {@link NEW_DOCUMENT_REQUEST}: a case of a repository, or the open document that it follows on. */
export type NewDocumentParams =
  | { readonly root: string; readonly kind: string; readonly caseNumber?: string }
  | { readonly from: string; readonly kind: string };

/** A document to be written. */
export interface NewDocument {
  readonly uri: string;
  readonly text: string;
}

/** Params of {@link START_REQUEST}; `ignore` is the text of the .gitignore that is there. */
export interface StartParams {
  readonly municipality: string;
  readonly profile: string;
  readonly ignore?: string;
}

/** The files of a new repository by name, in the order of writing, and a number for its first case. */
export interface Start {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly caseNumber: string;
}
