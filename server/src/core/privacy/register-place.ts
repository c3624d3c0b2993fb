/** The list of what git leaves alone. */
export const ignoreName = '.gitignore';

/** A place for the register of real names where there is none yet and where git will not take it. */
export interface RegisterPlace {
  /** From the root of the repository. */
  readonly path: string;
  /** Given where git passes the place by only when .gitignore gets its line: the text that it has, if it is there. */
  readonly ignore?: { readonly text: string | undefined };
}

const ignoreLines = ['# 実名の名簿など、gitに入れないもの', '.kasane/'];

/** What .gitignore needs behind its text to leave out the folder of real names; undefined where it has the line. */
export function ignoreAddition(existing = ''): string | undefined {
  const has = existing.split(/\r?\n/).some((entry) => /^\/?\.kasane\/?\*{0,2}$/.test(entry.trim()));
  if (has) return undefined;
  const newline = existing.includes('\r\n') ? '\r\n' : '\n';
  const gap = existing === '' || existing.endsWith('\n') ? '' : newline;
  return gap + ignoreLines.map((line) => line + newline).join('');
}
