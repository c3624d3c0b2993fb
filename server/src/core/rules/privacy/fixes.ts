import { readDate } from '../../../../../schemas/dates.ts';
import type { OffsetRange } from '../../document/source.ts';
import type { PersonalData } from '../../privacy/detector.ts';
import { toMunicipality, toTown } from '../../privacy/mask-address.ts';
import { ageBand, toYear } from '../../privacy/mask-dates.ts';
import { circles } from '../../privacy/mask-place.ts';
import type { Fix, RuleContext } from '../rule.ts';
import { allowFixes } from './allow.ts';
import { registerFixes } from './register-person.ts';
import { membersAt, pseudonymsFor, replaceFixes, sameName } from './replace.ts';

/** What can be done about one place of personal data, the likeliest first. */
export function fixesFor(context: RuleContext, data: PersonalData): readonly Fix[] {
  switch (data.type) {
    case 'PERSON':
      return personFixes(context, data);
    case 'ADDRESS':
      return [...addressFixes(context, data), maskFix(context, data, false)];
    case 'BIRTH_DATE':
      return [...birthFixes(context, data), maskFix(context, data, false)];
    default:
      return [maskFix(context, data, true)];
  }
}

function personFixes(context: RuleContext, data: PersonalData): readonly Fix[] {
  const { document } = context;
  const all = sameName(document, data, context.personalData());
  const names = pseudonymsFor(context, data, membersAt(context, data.start));
  const replaced = names.flatMap((name, i) => replaceFixes(document, { place: data, all }, name, i === 0));
  return [...replaced, ...registerFixes(context, data, all, names[0] ?? 'A氏'), ...allowFixes(context, data)];
}

/** ○ in place of every letter and digit. */
function maskFix({ document }: RuleContext, { start, end }: PersonalData, preferred: boolean): Fix {
  return {
    title: { ja: '○で伏せる', en: 'Mask with ○' },
    safe: false,
    preferred,
    edits: [{ range: { start, end }, text: circles(document.text.slice(start, end)) }],
  };
}

const replaced = (range: OffsetRange, text: string) => [{ range, text }];

/** An address without its house number, or down to the municipality. */
function addressFixes({ document, repository }: RuleContext, { start, end }: PersonalData): readonly Fix[] {
  const written = document.text.slice(start, end);
  const { municipality, towns } = repository.config;
  const known = new Set([municipality, ...towns]);
  const town = toTown(written);
  const whole = toMunicipality(written, (name) => known.has(name));
  const range = { start, end };
  const fixes: Fix[] = [];
  if (town !== undefined && town !== whole)
    fixes.push({
      title: { ja: '番地を取り、町名までにする', en: 'Keep the town, take the house number off' },
      safe: false,
      preferred: true,
      edits: replaced(range, town),
    });
  if (whole !== undefined)
    fixes.push({
      title: { ja: '市区町村までにする', en: 'Keep the municipality only' },
      safe: false,
      preferred: fixes.length === 0,
      edits: replaced(range, whole),
    });
  return fixes;
}

/** A birth date down to its year, or to the age band of today. */
function birthFixes({ document, repository }: RuleContext, { start, end }: PersonalData): readonly Fix[] {
  const written = document.text.slice(start, end);
  const year = toYear(written);
  const { iso } = readDate(written);
  const band = iso && ageBand(iso, repository.today);
  const tail = /^(?:生まれ|生れ|うまれ|生)/.exec(document.text.slice(end, end + 3))?.[0] ?? '';
  const fixes: Fix[] = [];
  if (year !== undefined)
    fixes.push({
      title: { ja: '生まれた年だけにする', en: 'Keep the year of birth only' },
      safe: false,
      preferred: true,
      edits: replaced({ start, end }, year),
    });
  if (band)
    fixes.push({
      title: { ja: `年代（${band}）にする`, en: `Put the age band (${band})` },
      safe: false,
      preferred: fixes.length === 0,
      edits: replaced({ start, end: end + tail.length }, band),
    });
  return fixes;
}
