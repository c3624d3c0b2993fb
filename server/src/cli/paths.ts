import { isAbsolute, relative, sep } from 'node:path';
import type { PersonsRegister } from '../core/privacy/register.ts';
import type { Repository } from '../core/workspace/repository.ts';
import { findGitTop, repositoryPath } from '../host/files.ts';
import { shownPath } from './git/shown.ts';
import { Stop } from './io.ts';
import { knowPlaces, maskPath, shownCase } from './mask.ts';

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

/**
 * What is said of a place that is not there. What was typed is not repeated: nothing is known of it, and a mistyped path
 * may be a name (蝦名沢.md) that no list has. `at` counts the places that were typed, from 1, where there are several.
 */
export function noSuchPlace(at?: number): Stop {
  return at === undefined
    ? new Stop(
        '指定された場所が見つかりません。書き間違いがないか確かめてください。',
        'There is no file or folder at the place given; check the path.',
      )
    : new Stop(
        `${at}番目に指定された場所が見つかりません。書き間違いがないか確かめてください。`,
        `There is no file or folder at place ${at} of those given; check the path.`,
      );
}

/** The path of a file that was just made, from a folder; a case number in it is shown as everywhere. */
export function madePath(folder: string, file: string, caseNumber: string | undefined): string {
  const parts = repositoryPath(folder, file).split('/');
  return parts.map((part) => (part === caseNumber ? shownCase(part) : maskPath(part))).join('/') || '.';
}
