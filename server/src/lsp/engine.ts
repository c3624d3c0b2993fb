import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Detector, Tokenizer } from '../core/privacy/detector.ts';
import { loadDetector } from '../host/detector.ts';
import { loadTokenizer } from '../host/lindera.ts';

/** Folder of the bundle, or of this source when it runs unbundled. */
function here(): string {
  return typeof __dirname === 'string' ? __dirname : dirname(process.argv[1] ?? process.cwd());
}

/**
 * The detector of personal data, made when a text first asks for it: its lists and analyser take 0.4 s and 125 MB.
 * `missing` hears which of its parts are not there.
 */
export function lazyDetector(missing: (parts: readonly string[]) => void): Detector {
  const folder = here();
  const data = [join(folder, 'data'), join(folder, '..', '..', 'data')].find((path) => existsSync(path)) ?? folder;
  let made: Detector | undefined;
  const make = (): Detector => {
    const loaded = loadDetector({ data, engine: join(folder, 'server.cjs') });
    if (loaded.missing.length > 0) missing(loaded.missing);
    return loaded.detector ?? { detect: () => [] };
  };
  return {
    detect(text, context) {
      made ??= make();
      return made.detect(text, context);
    },
  };
}

/** The analyser, for readings of kanji; undefined where it is not installed. */
export function readingEngine(): Tokenizer | undefined {
  return loadTokenizer(join(here(), 'server.cjs'));
}
