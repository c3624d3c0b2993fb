import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { KindId } from '../../../../../schemas/index.ts';
import type { CaseDocument } from '../../document/document.ts';
import { dateOf } from '../../document/values.ts';
import { scalarAt } from '../../document/yaml.ts';
import type { Tokenizer } from '../../privacy/detector.ts';
import type { RegisteredPerson } from '../../privacy/register.ts';
import { principal, type Statement, samePerson } from '../../workspace/consent.ts';
import { toStatement } from '../../workspace/meeting-view.ts';
import { foldCaseNumber } from '../../workspace/normalize.ts';
import type { Repository } from '../../workspace/repository.ts';
import { sheetCss } from '../html/css.ts';
import type { Sheet } from '../html/page.ts';
import { namesNotice } from '../names.ts';
import { SheetReader } from '../reader.ts';
import { personClosure } from './closure.ts';
import { personConsent } from './consent.ts';
import { personCss } from './css.ts';
import { type Child, el, textOfTree } from './elements.ts';
import { personEvaluation } from './evaluation.ts';
import { addFurigana } from './furigana/ruby.ts';
import { readingsFor } from './furigana/sources.ts';
import { Glossary } from './glossary.ts';
import { Audience } from './people.ts';
import { personPlan } from './plan.ts';
import type { PersonContent, PersonContext } from './sheet.ts';

/** How the sheet for the person is made. */
export interface PersonSheetOptions {
  /** Reads the kanji; without it only words whose reading somebody set down get furigana. */
  readonly tokenizer?: Tokenizer;
  /** Readings (word → kana) that go before those of kasane.yaml, the register and the vocabulary. */
  readonly readings?: ReadonlyMap<string, string>;
  /**
   * Show the person's own real name from `.kasane/persons.yaml` at the head, with a mark that it is one. Nobody else's
   * name is ever shown.
   */
  readonly names?: boolean;
}

type Sheets = { readonly [K in KindId]?: (context: PersonContext<K>) => PersonContent };

const sheets: Sheets = {
  plan: personPlan,
  consent: personConsent,
  evaluation: personEvaluation,
  closure: personClosure,
};

/** Kinds that have a sheet for the person. */
export const personKinds = Object.keys(sheets) as readonly KindId[];

/**
 * 本人用: a document for the person it is about, in large type and plain layout, with furigana and technical terms
 * explained. It is made from what the person should get, item by item: no findings, numbers, notes on how the case came
 * to be known, on the ways of the supporters, on the receiving place, on urgency or on who decided. What may be said of
 * other people, `Audience` decides.
 *
 * An `<article class="sheet person">` without script, style attribute or outside resource, and its CSS; elements that
 * come from the source carry `data-line`, zero-based. Never fails on a broken document. Undefined for kinds that have
 * no such sheet, and for a case that ended with the person's death.
 */
export function renderForPerson(
  document: CaseDocument,
  repository: Repository,
  options: PersonSheetOptions = {},
): Sheet | undefined {
  const { kind } = document;
  const sheet = kind && (sheets[kind] as ((context: PersonContext) => PersonContent) | undefined);
  if (!kind || !sheet || document.as('closure')?.reason?.value === '死亡') return undefined;
  const context = contextOf(document, repository, kind);
  const content = sheet(context);
  const name = options.names === true ? realName(context) : undefined;
  const article = articleOf(content, context, name?.real);
  const glossary = new Glossary(repository);
  glossary.mark(article);
  const explained = glossary.explanations();
  if (explained) article.children.push(explained);
  const more = [...(name ? nameReadings(name) : []), ...(options.readings ?? [])];
  addFurigana(article, readingsFor(document, repository, more), options.tokenizer);
  const root: Root = { type: 'root', children: [article] };
  const number = scalarAt(document.matter.root, 'ケース番号');
  const title = [repository.config.kindName(kind), number, '本人用'].filter((part) => part).join(' ');
  return { title, html: toHtml(root), css: `${sheetCss(content.title, name && namesNotice)}${personCss}` };
}

function contextOf(document: CaseDocument, repository: Repository, kind: KindId): PersonContext {
  const number = scalarAt(document.matter.root, 'ケース番号');
  const person = document.as('consent')?.person?.value ?? principal;
  const audience = new Audience({
    reader: person,
    repository,
    caseNumber: number,
    at: dateOf(document) ?? repository.today,
    stated: (name) => statementOf(document, name),
  });
  return { reader: new SheetReader(document, repository, kind), audience, caseNumber: number };
}

/** What a plan itself says about a person's consent. */
function statementOf(document: CaseDocument, person: string): Statement | undefined {
  const statements = document.as('plan')?.consent?.value ?? [];
  const found = statements.find(({ value }) => samePerson(value.person?.value ?? principal, person));
  return found && toStatement(found.value);
}

/** The reader's entry in the register of real names. */
function realName({ reader, audience, caseNumber }: PersonContext): RegisteredPerson | undefined {
  if (caseNumber === undefined) return undefined;
  return reader.repository.persons?.persons.find(
    (person) =>
      foldCaseNumber(person.caseNumber) === foldCaseNumber(caseNumber) && samePerson(person.name, audience.reader),
  );
}

/** The parts of a name with their readings, where both are parted alike. */
function nameReadings({ real, reading = '' }: RegisteredPerson): readonly (readonly [string, string])[] {
  const [names, readings] = [real.trim().split(/\s+/), reading.trim().split(/\s+/)];
  return names.length === readings.length ? names.map((name, i) => [name, readings[i] ?? '']) : [[real, reading]];
}

function articleOf(content: PersonContent, context: PersonContext, name: string | undefined): Element {
  const { repository, document } = context.reader;
  const parts = content.parts.filter((part) => part !== undefined);
  const which = [document.kind && repository.config.kindName(document.kind), content.detail];
  const { reader } = context.audience;
  const whom = reader === principal ? undefined : `お渡しする人：${reader}`;
  const saysPrincipal = reader === principal && parts.some((part) => textOfTree(part).includes(principal));
  const notes: readonly Child[] = [
    ...content.notes,
    saysPrincipal ? `この紙で「${principal}」と書いてあるのは、あなたのことです。` : undefined,
  ];
  const head = el(
    'header',
    'head',
    [
      el('p', 'office', repository.config.municipality),
      el('h1', '', content.title),
      el('p', 'which', [which[0], which[1] === undefined ? undefined : [' ', which[1]]]),
      name === undefined
        ? whom && el('p', 'for', whom)
        : el('p', 'for', [`${name} さん `, el('span', 'real', namesNotice)]),
      notes.filter((note) => note !== undefined).map((note) => el('p', 'note', note)),
    ],
    0,
  );
  return h('article', { className: ['sheet', 'person'], lang: 'ja' }, head, parts);
}
