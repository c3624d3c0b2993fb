import type { LineRange } from '../../core/document/source.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { type Blob, readBlobs } from './blobs.ts';
import type { Git } from './git.ts';
import { type Brought, type CommitText, objectsOf, readHistory } from './history.ts';
import type { Closeness, Judge, Judged } from './judge.ts';
import { anyText } from './text.ts';

/** One thing that stands in the history: the first commit that brought it, and in how many versions of the file it is. */
export interface HistoryFinding {
  readonly commit: string;
  readonly date: string;
  /** From the top of git; undefined for the words of the commit itself. */
  readonly path: string | undefined;
  readonly lines: LineRange;
  readonly finding: Finding;
  versions: number;
}

/** What came of a scan. */
export interface Scanned {
  readonly commits: number;
  readonly blobs: number;
  /** Versions that are not here and could not be looked at. */
  readonly missing: number;
  /** Versions whose content is no text, by the ending of the file (`.docx`): only their paths were looked at. */
  readonly unread: ReadonlyMap<string, number>;
  readonly findings: readonly HistoryFinding[];
}

/** What a scan needs. */
export interface ScanOptions {
  readonly git: Git;
  readonly judge: Judge;
  /** Only what commits brought that this one does not have. */
  readonly since: string | undefined;
  readonly onProgress: (commits: number, blobs: number) => void;
}

/** A version that git was asked for. */
interface Asked {
  readonly item: Brought;
  /** It was not read before under another name. */
  readonly isNew: boolean;
}

/** An id takes 20 bytes instead of 40: a long history has many. */
const packed = (oid: string) => Buffer.from(oid, 'hex').toString('latin1');

/**
 * Looks at each blob of the history once, at the words of each commit, and at each path once. A blob is looked at again
 * only where it comes under a name that asks for more: a draft.dat that becomes minutes.
 */
export async function scanHistory({ git, judge, since, onProgress }: ScanOptions): Promise<Scanned> {
  const scan = new Scan(judge);
  const seen = new Map<string, Closeness>(since ? [...objectsOf(git, since)].map((oid) => [packed(oid), 2]) : []);
  const waiting: Asked[] = [];
  const paths = new Set<string>();
  async function* oids(): AsyncGenerator<string> {
    for await (const item of readHistory(git, since)) {
      if ('message' in item) scan.message(item);
      else if (judge.closeness(item.path) > (seen.get(packed(item.oid)) ?? -1)) {
        waiting.push({ item, isNew: !seen.has(packed(item.oid)) });
        seen.set(packed(item.oid), judge.closeness(item.path));
        paths.add(item.path);
        yield item.oid;
      } else if (!paths.has(item.path)) {
        paths.add(item.path);
        scan.file(item, undefined);
      }
    }
  }
  for await (const blob of readBlobs(git, oids())) {
    const asked = waiting.shift();
    if (asked) scan.blob(asked, blob);
    onProgress(scan.commits, scan.blobs);
  }
  return scan;
}

/** Collects what is found; what stood in an earlier version of the same file is counted there. */
class Scan implements Scanned {
  commits = 0;
  blobs = 0;
  missing = 0;
  readonly unread = new Map<string, number>();
  readonly findings: HistoryFinding[] = [];
  readonly #judge: Judge;
  readonly #known = new Map<string, HistoryFinding>();

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  message(text: CommitText): void {
    this.commits += 1;
    for (const judged of this.#judge.message(text.message)) this.#add(text, undefined, judged);
  }

  blob({ item, isNew }: Asked, { bytes, isMissing }: Blob): void {
    const text = bytes && anyText(bytes);
    if (isNew) this.#count(item.path, isMissing ? 'missing' : text === undefined ? 'unread' : 'read');
    this.file(item, text);
  }

  #count(path: string, how: 'read' | 'unread' | 'missing'): void {
    this.blobs += 1;
    if (how === 'missing') this.missing += 1;
    if (how !== 'unread') return;
    const ending = /\.[A-Za-z0-9]{1,5}$/.exec(path)?.[0].toLowerCase() ?? '';
    this.unread.set(ending, (this.unread.get(ending) ?? 0) + 1);
  }

  file(item: Brought, text: string | undefined): void {
    const counted = new Set<HistoryFinding>();
    for (const judged of this.#judge.file(item.path, text)) {
      const known = this.#known.get(judged.key);
      if (!known) counted.add(this.#add(item, item.path, judged));
      else if (!counted.has(known)) {
        known.versions += 1;
        counted.add(known);
      }
    }
  }

  #add(
    { commit, date }: CommitText | Brought,
    path: string | undefined,
    { finding, source, key }: Judged,
  ): HistoryFinding {
    const added: HistoryFinding = { commit, date, path, finding, lines: source.toLines(finding.range), versions: 1 };
    this.findings.push(added);
    if (path !== undefined) this.#known.set(key, added);
    return added;
  }
}
