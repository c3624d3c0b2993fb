import { yearMonthInPath } from './mask-dates.ts';
import type { Replacement } from './mask-place.ts';
import type { MaskInput } from './mask-scope.ts';

const withoutEnding = (path: string) => path.replace(/\.md$/i, '');

/** What looks like a path in a text: with a slash, without spaces and brackets. */
const pathLike = /[^\s"'`|()[\]<>、。#「」（）]+\/[^\s"'`|()[\]<>、。#「」（）]+/g;

/** Where the files of a copy go, and the links that must follow. */
export class MaskedPaths {
  readonly #targets = new Map<string, string>();
  readonly #links = new Map<string, string>();

  constructor(inputs: readonly MaskInput[], maskNames: (path: string) => string) {
    const taken = new Set<string>();
    for (const { path } of inputs) {
      const target = free(yearMonthInPath(maskNames(path)), taken);
      taken.add(target.toLowerCase());
      this.#targets.set(path, target);
      if (target !== path) this.#links.set(withoutEnding(path), withoutEnding(target));
    }
  }

  target(path: string): string {
    return this.#targets.get(path) ?? path;
  }

  /** Links to files whose names have changed; a `#heading` behind them stays. */
  links(text: string): Replacement[] {
    if (this.#links.size === 0) return [];
    return [...text.matchAll(pathLike)].flatMap((match) => {
      const [written] = match;
      const lead = /^(?:\.{0,2}\/)*/.exec(written)?.[0] ?? '';
      const path = written.slice(lead.length).normalize('NFC');
      const target = this.#links.get(withoutEnding(path));
      if (target === undefined) return [];
      const ending = path.slice(withoutEnding(path).length);
      return [{ start: match.index + lead.length, end: match.index + written.length, text: target + ending }];
    });
  }
}

/** Two meetings of one month, two people of one letter: a number tells their files apart. */
function free(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path.toLowerCase())) return path;
  const dot = path.lastIndexOf('.');
  const cut = dot > path.lastIndexOf('/') ? dot : path.length;
  for (let number = 2; ; number += 1) {
    const candidate = `${path.slice(0, cut)}-${number}${path.slice(cut)}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
