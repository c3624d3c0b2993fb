import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDetector } from '../core/privacy/create-detector.ts';
import type { Detector, Tokenizer } from '../core/privacy/detector.ts';
import { loadLexicon } from './lexicon.ts';
import { loadTokenizer } from './lindera.ts';

/** Where the heavy parts lie: beside the bundle, or in the sources when those are run. */
export interface HeavyParts {
  /** Folder of the name and place lists. */
  readonly data: string;
  /** What `loadTokenizer` looks beside. */
  readonly engine: string;
}

/** The detector and which of its parts are not there. */
export interface LoadedDetector {
  readonly detector: Detector | undefined;
  readonly missing: readonly ('data' | 'engine')[];
}

/** Loads the detector: without its lists there is none, without the analyser it goes by its rules alone. */
export function loadDetector(parts: HeavyParts): LoadedDetector {
  if (!existsSync(join(parts.data, 'surnames.txt'))) return { detector: undefined, missing: ['data'] };
  const tokenizer: Tokenizer | undefined = loadTokenizer(parts.engine);
  const detector = createDetector({ lexicon: loadLexicon(parts.data), ...(tokenizer ? { tokenizer } : {}) });
  return { detector, missing: tokenizer ? [] : ['engine'] };
}
