import { accessSync, constants, statSync } from 'node:fs';
import { posix, resolve, win32 } from 'node:path';
import { Stop } from '../io.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);

const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

/** Where a browser that prints may lie: on PATH first, then where its installer puts it. */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  const { PATH = environment.Path ?? '' } = environment;
  if (platform === 'win32') return windowsCandidates(PATH, environment);
  const onPath = PATH.split(':')
    .filter((folder) => posix.isAbsolute(folder))
    .flatMap((folder) => names.map((name) => posix.join(folder, name)));
  if (platform !== 'darwin') return [...onPath, ...linuxPlaces];
  const homes = ['/Applications', ...(environment.HOME ? [posix.join(environment.HOME, 'Applications')] : [])];
  return [...homes.flatMap((home) => macPlaces.map((place) => posix.join(home, place))), ...onPath];
}

function windowsCandidates(path: string, environment: Environment): readonly string[] {
  const onPath = path
    .split(';')
    .filter((folder) => win32.isAbsolute(folder))
    .flatMap((folder) => ['chrome.exe', 'msedge.exe', 'chromium.exe'].map((name) => win32.join(folder, name)));
  const homes = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
  const installed = homes.flatMap((home) => (home ? windowsPlaces.map((parts) => win32.join(home, ...parts)) : []));
  return [...installed, ...onPath];
}

function isProgram(file: string): boolean {
  try {
    if (!statSync(file).isFile()) return false;
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that prints: the one given, else one that is installed. Throws a Stop that says what to do. */
export function findBrowser(given: string | undefined, cwd: string): string {
  if (given !== undefined) {
    const file = resolve(cwd, given);
    if (isProgram(file)) return file;
    throw new Stop(
      '--chromium の場所に、実行できるプログラムがありません。Chromium・Chrome・Edge の実行ファイルを書いてください。',
      'There is no program at the place given with --chromium; name the executable of Chromium, Chrome or Edge.',
    );
  }
  const found = browserPlaces(process.platform, process.env).find(isProgram);
  if (found !== undefined) return found;
  throw new Stop(
    'PDF にするためのブラウザー（Chromium・Chrome・Edge）が見つかりません。入れるか、--chromium で場所を書いてください。--format html で出して、ブラウザーから印刷することもできます。',
    'No Chromium, Chrome or Edge was found to make the PDF. Install one, name it with --chromium, or render html and print it from a browser.',
  );
}
