/** Why a file is no text that can be read. */
export type FileProblem = 'binary' | 'shiftJis' | 'notUtf8' | 'unreadable';
