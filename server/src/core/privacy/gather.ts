import type { Tokenizer } from './detector.ts';
import type { Hit } from './finding.ts';
import { enough, type Hint, isCut } from './names/hints.ts';

/** The strongest place counts fully, each further one half of the one before. */
function together(hints: readonly Hint[]): number {
  const evidence = hints.map((hint) => hint.evidence).sort((a, b) => b - a);
  return evidence.slice(0, 4).reduce((sum, value, index) => sum + value / 2 ** index, 0);
}

const isEnough = (hints: readonly Hint[]): boolean => together(hints) + (hints[0]?.shape ?? 0) >= enough;

/** Names that no place proves alone, but all the places of the document together. Offsets in the document. */
export function gather(hints: readonly Hint[], hits: readonly Hit[], tokenizer: Tokenizer): Hit[] {
  const taken = new Set<number>();
  for (const hit of hits) for (let at = hit.start; at < hit.end; at++) taken.add(at);
  const places = new Map<string, Hint[]>();
  for (const hint of hints) {
    if (taken.has(hint.start) || taken.has(hint.end - 1)) continue;
    places.set(hint.text, [...(places.get(hint.text) ?? []), hint]);
  }
  const found: Hit[] = [];
  for (const [text, each] of places) {
    if (!isEnough(each)) continue;
    const all = each.filter((hint) => !isCut(hint, tokenizer));
    if (!isEnough(all)) continue;
    const name = /^[ァ-ヺー]+$/.test(text) ? { given: text } : { surname: text };
    for (const { start, end } of all)
      found.push({ type: 'PERSON', start, end, tier: 'possible', reason: 'context', name });
  }
  return found;
}
