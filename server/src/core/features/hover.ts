import { kindKey } from '../../../../schemas/common.ts';
import { kindOf } from '../../../../schemas/index.ts';
import type { Level, Text } from '../../../../schemas/text.ts';
import type { Field } from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import { levelOf } from '../document/levels.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Finding } from '../rules/finding.ts';
import type { Repository } from '../workspace/repository.ts';
import { agencyCard, caseCard, dateCard, fieldCard } from './cards.ts';
import { titleOf } from './link-values.ts';
import { mentionAt, valueAt } from './mention.ts';
import { personHover } from './person-consent.ts';
import { regionAt, type Spot, spotAt } from './region.ts';
import { scalarOf } from './values.ts';

/** An explanation of what stands in a range, in Markdown. */
export interface Hover {
  readonly range: OffsetRange;
  readonly text: Text;
}

interface Input {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

/** Explains what stands at an offset: a field, an agency, a person, a case, a date, a link. */
export function hover(input: Input): Hover | undefined {
  const region = regionAt(input.document, input.repository, input.offset);
  const spot = region && spotAt(region, input.offset);
  if (spot?.place.kind === 'key') return keyHover(input, spot);
  return mentionHover(input) ?? (spot && dateHover(input, spot)) ?? bodyDate(input);
}

function keyHover(input: Input, spot: Spot): Hover | undefined {
  const { keyRange, path } = spot.place;
  const { field, region } = spot;
  if (keyRange && !field && path.length === 0 && region.source.text.slice(keyRange.start, keyRange.end) === kindKey) {
    const kind = region.kind && kindOf(region.kind);
    const help = {
      ja: '文書の種別です。これで欄が決まります。',
      en: 'The kind of the document; it decides the fields.',
    };
    return { range: keyRange, text: kind?.help ?? help };
  }
  return keyRange && field ? { range: keyRange, text: fieldCard(field, levelAt(input, spot, field)) } : undefined;
}

function levelAt({ repository, document }: Input, { place, region }: Spot, field: Field): Level {
  const root = document.matter.root;
  if (region.kind && root && place.path.length === 0) return levelOf(field, region.kind, root, repository.config);
  return typeof field.level === 'string' ? field.level : (field.level.otherwise ?? 'optional');
}

function mentionHover(input: Input): Hover | undefined {
  const { repository, document } = input;
  const mention = mentionAt(input);
  if (!mention) return undefined;
  const { range } = mention;
  const shown = (text: Text | undefined) => text && { range, text };
  switch (mention.kind) {
    case 'agency':
      return shown(mention.agency && agencyCard(mention.agency, repository.register, repository.today));
    case 'person':
      return mention.caseNumber === undefined
        ? undefined
        : shown(personHover(repository, document, mention.caseNumber, mention.name));
    case 'case':
      return shown(caseCard(repository, mention.number));
    case 'link': {
      const entry = repository.index.resolve(mention.link);
      const title = entry && titleOf(entry, repository);
      return shown(title ? { ja: `**${title}**\n\n${entry.path}`, en: `**${title}**\n\n${entry.path}` } : undefined);
    }
  }
}

function dateHover({ repository }: Input, spot: Spot): Hover | undefined {
  const { range, text } = valueAt(spot);
  const type = spot.place.kind === 'value' ? spot.field?.type : spot.container;
  const meaning = type && scalarOf(type)?.meaning;
  const card = meaning === 'date' || meaning === 'text' ? dateCard(text, repository.today) : undefined;
  return card && { range, text: card };
}

const dates =
  /(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?:明治|大正|昭和|平成|令和|[MTSHR])(?:元|\d{1,2})[年.]\d{1,2}[月.]\d{1,2}日?)/g;

/** A date in running text. */
function bodyDate({ document, repository, offset }: Input): Hover | undefined {
  const line = document.source.lineRange(document.source.lineAt(offset));
  for (const match of document.text.slice(line.start, line.end).matchAll(dates)) {
    const range = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    if (offset < range.start || offset > range.end) continue;
    const card = dateCard(match[0], repository.today);
    if (card) return { range, text: card };
  }
  return undefined;
}

/** Why a finding is one: law, guideline or the office's rule. */
export function whyHover(findings: readonly Finding[], offset: number): Hover | undefined {
  const here = findings.filter(({ range }) => range.start <= offset && offset <= range.end);
  const [first] = here;
  if (!first) return undefined;
  const lines = here.map(({ rule, why }) => ({
    ja: `**なぜ**（${rule}）: ${why.ja}`,
    en: `**Why** (${rule}): ${why.en}`,
  }));
  const distinct = (language: keyof Text) => [...new Set(lines.map((line) => line[language]))].join('\n\n');
  return { range: first.range, text: { ja: distinct('ja'), en: distinct('en') } };
}
