import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Repository } from '../workspace/repository.ts';
import { agenciesName, configName } from '../workspace/scope.ts';
import { mentionAt, valueAt } from './mention.ts';
import { type Target, targetOf } from './occurrences.ts';
import { regionAt, type Spot, spotAt } from './region.ts';

interface Input {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

/** What stands at an offset and can be looked for in all documents. */
export interface TargetPlace {
  readonly target: Target;
  readonly range: OffsetRange;
}

/** The target at an offset: a name that the office gave in its registers, else what the text speaks of. */
export function targetAt(input: Input): TargetPlace | undefined {
  const own = officeNameAt(input);
  if (own) return own;
  const mention = mentionAt(input);
  const target = targetOf(mention);
  return mention && target && { target, range: mention.range };
}

/** Meetings and local names of kasane.yaml, wherever they stand; short and former names in agencies.yaml. */
function officeNameAt({ repository, document, offset }: Input): TargetPlace | undefined {
  const region = regionAt(document, repository, offset);
  const spot = region && spotAt(region, offset);
  if (!spot || spot.place.kind === 'key') return undefined;
  const { range, text } = valueAt(spot);
  if (text === '') return undefined;
  if (document.path === agenciesName && isShortName(spot)) return { target: { kind: 'agency', name: text }, range };
  return isOfficeName(text, spot, document, repository) ? { target: { kind: 'office', name: text }, range } : undefined;
}

function isShortName({ place }: Spot): boolean {
  const key = place.kind === 'value' ? place.key : place.path.at(-1);
  return key === '略称' || key === '旧称';
}

function isOfficeName(text: string, { place }: Spot, { path }: CaseDocument, { config }: Repository): boolean {
  if (path === configName && place.path[0] === '名称') return true;
  return config.meetings.some(({ name }) => name === text);
}
