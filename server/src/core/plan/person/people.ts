import { kinship } from '../../../../../schemas/choices.ts';
import { type Consent, principal, type Statement, samePerson } from '../../workspace/consent.ts';
import { foldName } from '../../workspace/normalize.ts';
import type { Repository } from '../../workspace/repository.ts';

/** Words for all who live together: what is said of them is said to the person too. */
const together = /(?:世帯|家族|夫婦|親子|きょうだい|兄弟|姉妹|[二三四五]人|みんな|全員)(?:とも|全員|みんな)?/;

/**
 * Whose affairs a sheet for one person may show.
 *
 * A 同意書 lets agencies share; it does not let a family member's secrets be read by the person. So:
 * - the reader's own needs are shown as agreed, whomever their support takes in;
 * - a need of somebody else is shown, as ご家族のこと with its goal and support only, when both that person and the
 *   reader have a consent in force: then they are goals of one plan. Before the reader has agreed (支援会議,
 *   アウトリーチ) nothing of the others is shown: a father may hide from his son what he told the office;
 * - of free text, sentences about another person are left out always (`TopicFilter`), whatever the consents.
 * Nothing marks what was left out.
 */
export class Audience {
  /** 呼称 of the person the sheet is for. */
  readonly reader: string;
  readonly topics: TopicFilter;
  readonly #options: AudienceOptions;

  constructor(options: AudienceOptions) {
    this.reader = options.reader;
    this.#options = options;
    const people = options.caseNumber === undefined ? [] : options.repository.household(options.caseNumber);
    this.topics = new TopicFilter(
      options.reader,
      people.map(({ name }) => name),
    );
  }

  /** The same audience on the day of another document, with what that says of consent; this one without a day. */
  on(at: string | undefined, statements: readonly Statement[]): Audience {
    if (at === undefined) return this;
    const stated = (person: string) => statements.find((said) => samePerson(said.person ?? principal, person));
    return new Audience({ ...this.#options, at, stated });
  }

  /** Whether the consent of a person is in force at the sheet's date. */
  hasConsent(person: string): boolean {
    return this.consent(person)?.state === 'given';
  }

  /** How consent stands for a person at the sheet's date; undefined without a case. */
  consent(person: string): Consent | undefined {
    const { caseNumber, at, repository, stated } = this.#options;
    if (caseNumber === undefined) return undefined;
    return repository.consents.judge({ caseNumber, person, at, statement: stated(person) });
  }

  /** Whether a 誰の means the reader, alone or with others; nobody named means the reader. */
  isOwn(whose: string | undefined): boolean {
    if (whose === undefined || foldName(whose) === '') return true;
    return people(whose).some((name) => samePerson(name, this.reader) || /^(?:世帯|家族)/.test(name));
  }

  /** Whether a need with this 誰の may be shown at all. */
  mayShow(whose: string | undefined): boolean {
    if (this.isOwn(whose)) return true;
    return this.hasConsent(this.reader) && people(whose ?? '').every((name) => this.hasConsent(name));
  }
}

/** What an `Audience` is made from. */
export interface AudienceOptions {
  readonly reader: string;
  readonly repository: Repository;
  readonly caseNumber: string | undefined;
  /** ISO date at which consents must hold. */
  readonly at: string;
  /** What the document itself says about a person's consent. */
  readonly stated: (person: string) => Statement | undefined;
}

function people(whose: string): readonly string[] {
  return whose
    .split(/[・、,，／/]|(?<=\p{sc=Han})と(?=\p{sc=Han})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Tells sentences about the reader from those about other people, by their topic. */
export class TopicFilter {
  readonly #topic: RegExp;
  readonly #reader: string;

  constructor(reader: string, household: readonly string[]) {
    this.#reader = foldName(reader);
    const names = [...new Set([reader, principal, ...household, ...kinship])].filter((name) => name !== '');
    const words = names.sort((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const person = `(?<!\\p{sc=Han})(?:${words.join('|')})|[A-ZＡ-Ｚ][氏さ]ん?|${together.source}`;
    // は is the topic; が, も and the like only where no は stands. A quotation right behind a name is that person's.
    this.#topic = new RegExp(
      `(${person})(?:さん)?(?:(?:の[^、。]{0,12}?)?(は|が)|(も(?!の)|から|に(?:は|も|ついて|関して)|「|[:：]))`,
      'gu',
    );
  }

  /** The text without the sentences about others. A sentence that names nobody goes on with the topic before it. */
  own(text: string): string {
    let isOther = false;
    const kept = sentencesOf(text).map((sentence) => {
      isOther = this.#isOther(sentence, isOther);
      return isOther ? (/^\s*\n/.test(sentence) ? '\n' : '') : sentence;
    });
    return kept
      .join('')
      .replace(/\n{2,}/g, '\n')
      .trim();
  }

  #isOther(sentence: string, wasOther: boolean): boolean {
    const said = sentence
      .trim()
      .replace(/「[^「」]*」/g, '「」')
      .replace(/（[^（）]*）/g, '');
    const topics = [...said.matchAll(this.#topic)].map((match) => ({
      at: match.index,
      mark: match[2] ?? match[3] ?? '',
      isOther: this.#isSomebodyElse(match[1] ?? ''),
    }));
    const speaker = topics.find(({ at, mark }) => at === 0 && /[「:：]/.test(mark));
    const topic =
      speaker ?? topics.find(({ mark }) => mark === 'は') ?? topics.find(({ mark }) => !/[「:：]/.test(mark));
    if (!topic) return wasOther;
    // 本人が in a clause does not take the word from the person spoken of before.
    return topic.isOther || (wasOther && topic.mark === 'が');
  }

  #isSomebodyElse(name: string): boolean {
    return foldName(name) !== this.#reader && !together.test(name);
  }
}

/** A text cut behind each 。 that stands in no quotation or bracket, and before each line break. */
function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charAt(at);
    if ('「『（('.includes(c)) depth += 1;
    if ('」』）)'.includes(c)) depth = Math.max(0, depth - 1);
    const isEnd = c === '。' && depth === 0;
    if (isEnd || text.charAt(at + 1) === '\n') {
      sentences.push(text.slice(from, at + 1));
      from = at + 1;
      if (!isEnd) depth = 0;
    }
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}
