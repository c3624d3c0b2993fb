import type { Element } from 'hast';
import type { KindId } from '../../../../../schemas/index.ts';
import type { SheetReader } from '../reader.ts';
import { type Child, part } from './elements.ts';
import type { Audience } from './people.ts';
import { proseChunks } from './prose.ts';

/** What the sheet of one kind says, before glossary and furigana. */
export interface PersonContent {
  /** Plain name of the sheet: its first heading. */
  readonly title: string;
  /** Behind the office's own name of the document: 第2回, 評価日. */
  readonly detail: Child;
  /** How things stand, in a sentence; stands below the heading. */
  readonly notes: readonly Child[];
  readonly parts: readonly (Element | undefined)[];
}

/** What the sheets of all kinds are made with. */
export interface PersonContext<K extends KindId = KindId> {
  readonly reader: SheetReader<K>;
  readonly audience: Audience;
  readonly caseNumber: string | undefined;
}

/** A heading that says itself that it is meant for the person: 本人に渡した説明, ご本人へのお知らせ. */
const meant = /^ご?本人(?:に|へ)(?:の|渡|伝|お?知らせ|説明)/;

/**
 * What somebody wrote in the body for the person, under headings of that name. All other headings of the place's own are
 * written for the agencies.
 */
export function saidParts({ reader, audience }: PersonContext): readonly (Element | undefined)[] {
  return reader.otherSections().map((found) => {
    if (found.kind !== 'prose' || !meant.test(found.title ?? '')) return undefined;
    return part('お伝えしたこと', proseChunks(found.chunks, audience.topics), found.line);
  });
}
