import type { Text } from '../../../../../schemas/text.ts';
import type { OffsetRange, SourceText } from '../../document/source.ts';
import { entryOf, scalarAt, type YamlEntry } from '../../document/yaml.ts';
import type { PersonalData } from '../../privacy/detector.ts';
import { ignoreAddition, ignoreName } from '../../privacy/register-place.ts';
import { foldCaseNumber } from '../../workspace/normalize.ts';
import type { Repository } from '../../workspace/repository.ts';
import { YamlFile } from '../../workspace/yaml-file.ts';
import { lineBreak } from '../insert.ts';
import type { Fix, RuleContext, TextEdit } from '../rule.ts';
import { atEnd, behindLine } from './allow.ts';
import { caseNumbersAt, editAt } from './replace.ts';

/**
 * Adds a person to the register, which is made where there is none, and puts the 呼称 into the document. Offered only
 * where the register lies in a place that git passes by: a fix never puts a name where git would take it.
 */
export function registerFixes(
  context: RuleContext,
  data: PersonalData,
  all: readonly OffsetRange[],
  pseudonym: string,
): readonly Fix[] {
  const { document, repository } = context;
  const [number, ...others] = caseNumbersAt(context, data.start);
  const real = document.text.slice(data.start, data.end);
  if (number === undefined || others.length > 0 || !isWholeName(real, data)) return [];
  const target = targetOf(repository);
  const entry = target && insertion(target.file.root, target.file.source, { number, pseudonym, real });
  if (!entry) return [];
  const { file, ignore, creates, note } = target;
  return [
    {
      title: {
        ja: `氏名簿に「${pseudonym}」として加え、この文書では「${pseudonym}」に置き換える（${note.ja}）`,
        en: `Add to the register as ${pseudonym} and replace by ${pseudonym} here (${note.en})`,
      },
      safe: false,
      edits: all.map((place) => editAt(document.text, place, pseudonym)),
      elsewhere: { ...ignore, [file.path]: [entry] },
      ...(creates.length > 0 ? { creates } : {}),
    },
  ];
}

/** The register that the person goes into, and what must be there for it. */
interface Target {
  readonly file: YamlFile;
  readonly creates: readonly string[];
  /** The edit of .gitignore; it comes first. */
  readonly ignore: Readonly<Record<string, readonly TextEdit[]>>;
  readonly note: Text;
}

const notes = {
  there: { ja: '氏名簿はgitに入りません', en: 'the register stays outside git' },
  made: { ja: '氏名簿を新しく作ります。gitには入りません', en: 'makes the register, which stays outside git' },
  ignored: {
    ja: '氏名簿を新しく作り、gitに入れない行を .gitignore に加えます。どちらも保存してください',
    en: 'makes the register and adds it to .gitignore so that git leaves it out: save both',
  },
} as const;

/** A register that is there has a path only where git passes it by. */
function targetOf({ persons, placeForPersons }: Repository): Target | undefined {
  if (persons)
    return persons.file.path ? { file: persons.file, creates: [], ignore: {}, note: notes.there } : undefined;
  const place = placeForPersons();
  if (!place) return undefined;
  const file = new YamlFile(place.path, '');
  if (!place.ignore) return { file, creates: [file.path], ignore: {}, note: notes.made };
  const { text } = place.ignore;
  const addition = ignoreAddition(text);
  if (addition === undefined) return undefined;
  const end = text?.length ?? 0;
  return {
    file,
    creates: [...(text === undefined ? [ignoreName] : []), file.path],
    ignore: { [ignoreName]: [{ range: { start: end, end }, text: addition }] },
    note: notes.ignored,
  };
}

/** A surname alone would be found in too many places. */
function isWholeName(real: string, { reason }: PersonalData): boolean {
  return (
    /[\s\u3000・]/.test(real) || reason === 'full-name' || real.length >= 4 || (reason === 'label' && real.length >= 3)
  );
}

interface NewPerson {
  readonly number: string;
  readonly pseudonym: string;
  readonly real: string;
}

const quoted = (name: string) => (/^[\p{L}\p{M}々〆ヶー・ \u3000]+$/u.test(name) ? name : JSON.stringify(name));
const quotedKey = (key: string) => (/^[\p{L}][\p{L}\p{N}-]*$/u.test(key) ? key : JSON.stringify(key));

/** Fills the empty 氏名 of that 呼称, else adds it to its case, else adds the case; undefined where another name stands. */
function insertion(
  root: Parameters<typeof entryOf>[0],
  source: SourceText,
  { number, pseudonym, real }: NewPerson,
): TextEdit | undefined {
  const newline = lineBreak(source.text);
  const own =
    root?.kind === 'map'
      ? root.entries.find(({ key }) => foldCaseNumber(key.text) === foldCaseNumber(number))
      : undefined;
  if (root !== undefined && root.kind !== 'map') return undefined;
  if (!own)
    return atEnd(
      source,
      [`${quotedKey(number)}:`, `  ${quotedKey(pseudonym)}:`, `    氏名: ${quoted(real)}`].join(newline),
    );
  if (own.value !== undefined && own.value.kind !== 'map') return undefined;
  const known = entryOf(own.value, pseudonym);
  if (known) return filled(known, source, real);
  const first = own.value?.entries[0]?.key.range.start;
  const indent = first === undefined ? '  ' : ' '.repeat(source.positionAt(first).character);
  const last = own.value?.entries.at(-1)?.range.end ?? own.key.range.end;
  return behindLine(
    source,
    last,
    [`${indent}${quotedKey(pseudonym)}:`, `${indent}  氏名: ${quoted(real)}`].join(newline),
  );
}

function filled({ key, value }: YamlEntry, source: SourceText, real: string): TextEdit | undefined {
  const written = value?.kind === 'scalar' ? value.text : scalarAt(value, '氏名');
  // `kasane init` says in brackets what belongs there.
  if (written && !/^[（(].*[）)]$/.test(written)) return undefined;
  const name = entryOf(value, '氏名');
  const target = name ?? { key, value };
  const end = source.lineRange(source.lineAt(target.key.range.start)).end;
  const from = source.text.indexOf(':', target.key.range.end);
  if (value?.kind === 'map' && !name) return undefined;
  return from < 0 || from >= end ? undefined : { range: { start: from + 1, end }, text: ` ${quoted(real)}` };
}
