import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import { samePerson } from '../workspace/consent.ts';
import { foldName } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import { agenciesName, configName } from '../workspace/scope.ts';
import { innerRange, leavesOf } from './leaves.ts';
import { mentionAt } from './mention.ts';
import { regionAt, spotAt } from './region.ts';

/** A place in a file of the repository that is yet to be read: which file, and what to look for there. */
export interface Destination {
  /** What leads there. */
  readonly from: OffsetRange;
  readonly path: string;
  /** Where in that file; its beginning when it is not found. */
  readonly find: (file: CaseDocument) => OffsetRange | undefined;
}

interface Input {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

/** Where an agency, a person, a case, a meeting or a link is at home. */
export function definition(input: Input): Destination | undefined {
  return meetingAt(input) ?? mentioned(input);
}

function mentioned(input: Input): Destination | undefined {
  const { repository } = input;
  const mention = mentionAt(input);
  switch (mention?.kind) {
    case 'agency':
      return mention.agency && { from: mention.range, path: agenciesName, find: named('名称', mention.agency.name) };
    case 'case':
      return caseDocument(repository, mention.number, mention.range, named('ケース番号', mention.number));
    case 'person':
      return mention.caseNumber === undefined
        ? undefined
        : caseDocument(repository, mention.caseNumber, mention.range, named('呼称', mention.name));
    case 'link': {
      const path = repository.index.resolve(mention.link)?.path;
      const heading = mention.link.split('#')[1]?.trim();
      return path === undefined ? undefined : { from: mention.range, path, find: (file) => headingIn(file, heading) };
    }
    case undefined:
      return undefined;
  }
}

function caseDocument(
  repository: Repository,
  number: string,
  from: OffsetRange,
  find: Destination['find'],
): Destination | undefined {
  const path = repository.index.ofCase(number, 'case')[0]?.path;
  return path === undefined ? undefined : { from, path, find };
}

/** A meeting is at home in kasane.yaml. */
function meetingAt({ repository, document, offset }: Input): Destination | undefined {
  const region = regionAt(document, repository, offset);
  const spot = region && spotAt(region, offset);
  if (!spot || spot.place.kind === 'key') return undefined;
  const { token } = spot.place;
  const name = document.text.slice(token.start, token.end);
  const meeting = repository.config.meeting(name);
  return meeting && { from: token, path: configName, find: named('名称', meeting.name) };
}

/** The value of a field by its text, width and spaces aside. */
function named(key: string, text: string): Destination['find'] {
  return (file) => {
    const leaf = leavesOf(file).find(
      ({ field, node }) => field.key === key && (foldName(node.text) === foldName(text) || samePerson(node.text, text)),
    );
    return leaf && innerRange(leaf.node);
  };
}

function headingIn(file: CaseDocument, heading: string | undefined): OffsetRange | undefined {
  const section = heading ? file.body.sections.find(({ title }) => title.includes(heading)) : undefined;
  return section?.heading;
}
