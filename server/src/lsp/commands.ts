/** Checks every document of the repositories, the detector included (its twin is in client/src/protocol.ts). */
export const checkRepositoryCommand = 'kasane.server.checkRepository';

/** Notification client → server: the user has come to trust the workspace. */
export const trustNotification = 'kasane/trust';

/** Request client → server: a document as the form it stands for. */
export const previewRequest = 'kasane/preview';

/** Begins the next document from an open one; arguments: its address, the kind. */
export const newDocumentCommand = 'kasane.server.newDocument';
