import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Lexicon } from '../core/privacy/lexicon.ts';
import type { NameLists, ReadingsOf } from '../core/privacy/mask-letters.ts';
import { PersonsRegister, type SplitName } from '../core/privacy/register.ts';
import { ignoreAddition, ignoreName, type RegisterPlace } from '../core/privacy/register-place.ts';
import type { Config } from '../core/workspace/config.ts';
import { personsPath } from '../core/workspace/scope.ts';
import { findGitTop, readTextNow } from './files.ts';
import { loadLexicon } from './lexicon.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of this bundle, or of this source where it runs unbundled. */
const here = typeof __dirname === 'string' ? __dirname : process.cwd();

/** The folder of the name lists: beside the bundle, else in the sources; undefined where there is none. */
export function nameLists(): string | undefined {
  const folders = [join(here, 'data'), join(here, '../../data'), join(here, '../server/data')];
  return folders.find((folder) => existsSync(join(folder, 'surnames.txt')));
}

/**
 * Where the register of real names lies: KASANE_PERSONS, else kasane.yaml's 氏名簿, else `.kasane/persons.yaml`.
 * Relative places count from the root of the case repository, `~/` from the home folder.
 */
export function personsFile(root: string, config: Config, environment: Environment = process.env): string {
  const place = environment.KASANE_PERSONS || config.record.register?.value || personsPath;
  const home = environment.HOME ?? environment.USERPROFILE;
  if (home && /^~[/\\]/.test(place)) return resolve(home, place.slice(2));
  return resolve(root, place);
}

/** A path from the root of the repository with forward slashes, undefined when it leads outside. */
function insideRoot(root: string, file: string): string | undefined {
  const way = relative(root, file);
  return way === '' || isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)
    ? undefined
    : way.split(sep).join('/');
}

/** Whether git passes a file by: it is ignored and not tracked, or there is no git at all. */
function isOutsideGit(root: string, file: string): boolean {
  return findGitTop(root) === undefined || askGit(root, 'check-ignore', '-q', '--', file) === 0;
}

/** How git ends when it is asked about a file; null where there is no git. */
function askGit(root: string, ...question: readonly string[]): number | null {
  const environment = { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };
  const args = ['-c', 'core.fsmonitor=false', ...question];
  return spawnSync('git', args, { cwd: root, stdio: 'ignore', env: environment }).status;
}

/**
 * Where the register of real names may be made when there is none: in the repository, where git ignores it, or will once
 * .gitignore has its line. Undefined for a place outside (whoever named it makes it), for one that git tracks, and
 * wherever git takes the place all the same.
 */
export function placeForPersons(
  root: string,
  config: Config,
  environment: Environment = process.env,
): RegisterPlace | undefined {
  const file = personsFile(root, config, environment);
  const path = insideRoot(root, file);
  if (path === undefined || existsSync(file)) return undefined;
  const hasGit = findGitTop(root) !== undefined;
  if (hasGit && isOutsideGit(root, file)) return { path };
  // 1 says that git does not know the file; anything else, that it does or that nobody can tell.
  if (path !== personsPath || (hasGit && askGit(root, 'ls-files', '--error-unmatch', '--', file) !== 1))
    return undefined;
  const ignore = join(root, ignoreName);
  const content = existsSync(ignore) ? readTextNow(ignore) : { text: undefined };
  if ('problem' in content) return undefined;
  if (ignoreAddition(content.text) !== undefined) return { path, ignore: content };
  return hasGit ? undefined : { path };
}

/** Names written without a space are divided by the lists, which are read when the first such name is met. */
function lazySplit(): SplitName {
  let split: SplitName | undefined;
  return (name) => {
    if (!split) {
      const folder = nameLists();
      split = folder ? splitBy(loadLexicon(folder)) : () => undefined;
    }
    return split(name);
  };
}

/** Divides a name into 姓 and 名 by the lists: both known, else the one that is; undefined when neither is. */
export function splitBy(lexicon: Lexicon): SplitName {
  return (name) => {
    // 佐々木 is one name, not 佐 and 々木.
    if (lexicon.surnameRank(name) !== undefined) return undefined;
    const units = [...name];
    const cuts = units
      .slice(1)
      .map((_, i): readonly [string, string] => [units.slice(0, i + 1).join(''), units.slice(i + 1).join('')]);
    const scored = cuts.map((cut) => ({ cut, score: scoreOf(cut, lexicon) })).filter(({ score }) => score > 0);
    scored.sort((a, b) => b.score - a.score);
    const [best] = scored;
    return best && (best.score > 9 || !lexicon.isGiven(name)) ? best.cut : undefined;
  };
}

function scoreOf([surname, given]: readonly [string, string], lexicon: Lexicon): number {
  const rank = lexicon.surnameRank(surname);
  const isGiven = lexicon.isGiven(given) || (/^[ぁ-んァ-ヺー]+$/.test(given) && lexicon.isGivenReading(given));
  if (rank !== undefined && isGiven) return 10 - rank / 2000;
  if (rank !== undefined && given.length <= 4) return 4 + surname.length / 10;
  return isGiven && surname.length >= 2 && surname.length <= 3 ? 2 - given.length / 10 : 0;
}

/**
 * The register of real names of a case repository; undefined when there is none or it cannot be read. Its `file` has a
 * path only where an editor may write to it: inside the repository and passed by by git. `held` is what an editor has.
 */
export function loadPersons(
  root: string,
  config: Config,
  environment: Environment = process.env,
  held?: string,
): PersonsRegister | undefined {
  const file = personsFile(root, config, environment);
  if (held === undefined && !existsSync(file)) return undefined;
  const content = held === undefined ? readTextNow(file) : { text: held };
  if ('problem' in content) return undefined;
  const path = insideRoot(root, file);
  return new PersonsRegister(content.text, lazySplit(), path !== undefined && isOutsideGit(root, file) ? path : '');
}

const loadedReadings = new Map<string, ReadingsOf>();

/** Readings of surnames and given names in kanji, by the shipped lists: read at the first call and kept. */
export function loadReadings(folder: string): ReadingsOf {
  const known = loadedReadings.get(folder) ?? readingsIn(folder);
  loadedReadings.set(folder, known);
  return known;
}

/** Nothing is built: a name is looked for in the text of the lists. */
function readingsIn(folder: string): ReadingsOf {
  const read = (name: string) => `\n${readFileSync(join(folder, name), 'utf8')}\n`;
  const surnames = read('surnames.txt');
  const given = read('given-names.txt');
  return (name) =>
    name === '' || /\s/.test(name) ? [] : [...surnameReadings(surnames, name), ...givenReadings(given, name)];
}

/** Lines of 姓 and よみ; a star marks those that are words as well. */
function surnameReadings(list: string, name: string): readonly string[] {
  return placesOf(list, `\n${name}`).flatMap((at) => {
    const [written, reading] = list.slice(at + 1, list.indexOf('\n', at + 1)).split(' ');
    return reading && written?.replace('*', '') === name ? [reading] : [];
  });
}

/** Lines of よみ and the ways to write it; a star marks the usual ones. */
function givenReadings(list: string, name: string): readonly string[] {
  return placesOf(list, ` ${name}`)
    .filter((at) => /[ *\n]/.test(list.charAt(at + 1 + name.length)))
    .map((at) => list.slice(list.lastIndexOf('\n', at) + 1).split(' ', 1)[0] ?? '');
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** What the shipped lists know of names, read when somebody asks; without the lists nothing is known. */
export function lazyNameLists(): NameLists {
  let readings: ReadingsOf | undefined;
  return {
    split: lazySplit(),
    readingsOf(name) {
      const folder = nameLists();
      readings ??= folder ? loadReadings(folder) : () => [];
      return readings(name);
    },
  };
}
