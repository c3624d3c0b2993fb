import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { PersonsRegister } from '../core/privacy/register.ts';
import type { Repository } from '../core/workspace/repository.ts';
import { findGitTop, repositoryPath } from '../host/files.ts';
import { shownPath } from './git/shown.ts';
import { knowPlaces, maskPath } from './mask.ts';

/** Paths as outputs show them: from the top of git (or the working directory), with `/`, names of persons hashed. */
export class ShownPaths {
  readonly #cwd: string;
  readonly #bases = new Map<string, string>();
  readonly #registers: PersonsRegister[] = [];

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The path of a file of a case repository. */
  file(root: string, path: string): string {
    const folder = this.#folder(root);
    return shownPath(folder === '' ? path : `${folder}/${path}`, this.#registers);
  }

  /** The path of a case repository; `.` at the top of git. */
  root(root: string): string {
    return shownPath(this.#folder(root), this.#registers) || '.';
  }

  /** Takes note of the names that files of a repository may bear: agencies, meetings, resources. */
  learn({ register, config, index, persons }: Repository): void {
    if (persons) this.#registers.push(persons);
    const resources = index.resources.flatMap(({ facts }) => facts.name ?? []);
    knowPlaces([...register.names, ...resources, ...config.meetings.map(({ name }) => name), ...config.towns]);
  }

  #folder(root: string): string {
    const known = this.#bases.get(root);
    if (known !== undefined) return known;
    const folder = repositoryPath(findGitTop(root) ?? this.#cwd, root);
    this.#bases.set(root, folder);
    return folder;
  }
}

/** Whether a path is a folder's own or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** A path as the user typed it, for a sentence about it. */
export function typedPath(cwd: string, typed: string): string {
  return maskPath(repositoryPath(cwd, resolve(cwd, typed))) || '.';
}
