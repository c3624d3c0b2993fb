import picomatch from 'picomatch/posix';
import type { Config } from './config.ts';

/** Names of the registers at the root of a case repository. */
export const configName = 'kasane.yaml';
/** The register of agencies at the root. */
export const agenciesName = 'agencies.yaml';
/** The register of real names; never in git. */
export const personsPath = '.kasane/persons.yaml';

const never = ['.git/**', '.kasane/**', 'node_modules/**'];

/** Which files of a repository are case documents, by kasane.yaml's documents and exclude. */
export class Scope {
  readonly #documents: (path: string) => boolean;
  readonly #excluded: (path: string) => boolean;

  constructor(config: Config) {
    this.#documents = picomatch([...config.documents], { dot: false });
    this.#excluded = picomatch([...config.exclude, ...never], { dot: true });
  }

  /** Markdown that is read at all: anywhere in the repository unless excluded. */
  reads(path: string): boolean {
    return path.toLowerCase().endsWith('.md') && !this.#excluded(path);
  }

  /** Markdown that must be a case document: without a 種別 it is reported. */
  expects(path: string): boolean {
    return this.reads(path) && this.#documents(path);
  }

  excludes(path: string): boolean {
    return this.#excluded(path);
  }
}
