import type { Element } from 'hast';
import { plainWords } from '../../../../../schemas/vocabulary/index.ts';
import type { Consent, Terms } from '../../workspace/consent.ts';
import type { Repository } from '../../workspace/repository.ts';
import { type Child, el, list, longDate, part } from './elements.ts';

/** Heading of what is said about consent. */
export const agreementTitle = '同意のこと：だれに情報を伝えてよいか';

/** What every person is told of consent; as on the 同意書 that is signed. */
const rights = 'この同意は、いつでも取り消すことができます。取り消しても、支援を受けられなくなることはありません。';

/** What may be told, to whom and until when. */
export interface Sharing {
  readonly sharedWith: readonly string[];
  readonly items: readonly string[];
  readonly until: string | undefined;
}

/** How consent stands for the reader, as a part of the plan; `stated` is what the plan itself names as shared. */
export function agreementPart(
  consent: Consent | undefined,
  stated: readonly string[],
  repository: Repository,
): Element | undefined {
  if (consent?.state === 'given')
    return part(agreementTitle, sharingParts(sharingOf(consent.terms, stated), repository));
  return part(agreementTitle, [el('p', '', sentenceFor(consent))]);
}

function sharingOf({ sharedWith, until, form }: Terms, stated: readonly string[]): Sharing {
  return { sharedWith, until, items: form?.facts.items ?? stated };
}

function sentenceFor(consent: Consent | undefined): string {
  if (consent?.state === 'notInForce') {
    return consent.why === 'withdrawn'
      ? 'あなたは同意を取り消しました。ほかの機関に情報を伝えることはありません。'
      : '今は、同意の期間ではありません。情報を伝える前に、あなたに確かめます。';
  }
  const refused = consent?.state === 'without' && (consent.stated === '拒否' || consent.stated === 'なし');
  return refused
    ? 'あなたは、ほかの機関に情報を伝えることに同意していません。'
    : 'ほかの機関に情報を伝えてよいか、まだあなたに確かめていません。伝える前に、あなたに聞きます。';
}

/** The list of those who may be told, what, and until when, with the right to take it back. */
export function sharingParts({ sharedWith, items, until }: Sharing, repository: Repository): readonly Child[] {
  const partners = sharedWith.map((name) => partner(name, repository));
  return [
    partners.length > 0 ? [el('h3', '', '伝えてよい相手'), list(partners, 'partners')] : undefined,
    items.length > 0
      ? [el('h3', '', '伝えてよいこと'), list(items.map((item) => plainWords[item] ?? item))]
      : undefined,
    until === undefined ? undefined : [el('h3', '', 'いつまで'), el('p', '', [longDate(until), 'まで'])],
    el('p', 'rights', `上に書いていない相手には、伝えません。${rights}`),
  ];
}

/** An agency, or a meeting with everybody who sits in it. */
function partner(name: string, { config, consents }: Repository): Child {
  const members = [...new Set(consents.members(name))];
  const title = config.meeting(name)?.name ?? name;
  return members.length === 0 ? title : [`${title}に出る機関`, list(members, 'members')];
}
