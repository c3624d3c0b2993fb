import type { Field } from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import type { Repository } from '../workspace/repository.ts';
import { agencyValues } from './agency-values.ts';
import type { Candidate } from './candidate.ts';
import { fieldsOf, type Spot } from './region.ts';
import { caseNumberAt, type ValueContext } from './value-context.ts';

interface Input {
  readonly repository: Repository;
  readonly document: CaseDocument;
}

const agencyKey = '機関';

/**
 * Whole rows behind the dash of a list of agencies (出席, 役割分担): members of the meeting who are not yet listed first,
 * with the profession that the register knows.
 */
export function agencyRows({ repository, document }: Input, spot: Spot): readonly Candidate[] {
  const { container, place } = spot;
  const field = Object.values<Field>(fieldsOf(container)).find(({ level }) => level === 'must');
  const isOfAgencies = container?.shape === 'list' && container.item.shape === 'block' && field?.key === agencyKey;
  if (!isOfAgencies || place.siblings.size > 0) return [];
  const asValue: Spot = { ...spot, field, place: { ...place, kind: 'value', key: agencyKey } };
  const context: ValueContext = { repository, document, spot: asValue, field, caseNumber: caseNumberAt(spot) };
  const listed = listedAgencies(spot, repository);
  return agencyValues(context)
    .filter(({ text, outdated }) => !outdated && !listed.has(repository.register.identity(text)))
    .map(toRow);
}

function toRow(candidate: Candidate): Candidate {
  const { text, aliases = [], parts = [text], rank } = candidate;
  return {
    ...candidate,
    text: `${agencyKey}: ${text}`,
    aliases: [text, ...aliases],
    parts: [`${agencyKey}: `, ...parts],
    // Members before single keys, everybody else behind them.
    rank: rank === 0 ? -1 : rank + 4,
  };
}

/** Agencies of the list's other rows, read from its lines: half a row may hide the list from a parser. */
function listedAgencies({ region, place }: Spot, { register }: Repository): ReadonlySet<string> {
  const { lines } = region;
  const found = new Set<string>();
  const take = (line: number): boolean => {
    const read = lines.at(line);
    if (read.isEmpty) return true;
    if (read.key?.text === agencyKey && read.column === place.column) found.add(register.identity(read.value.text));
    return read.column >= place.column || read.dashes.length > 0;
  };
  for (let line = place.line - 1; line >= lines.first && take(line); line -= 1);
  for (let line = place.line + 1; line <= lines.last && take(line); line += 1);
  return found;
}
