import type { Text } from '../../../../../schemas/text.ts';
import type { CaseDocument } from '../../document/document.ts';
import type { PersonalData } from '../../privacy/detector.ts';
import type { HouseholdMember } from '../../workspace/repository.ts';
import type { Fix, TextEdit } from '../rule.ts';
import { memberBeside } from './consent-of-places.ts';

/** The next letter that no 呼称 of the case uses: A氏, B氏 … in order, never the initial. */
export function nextLetter(members: readonly HouseholdMember[], text: string): string | undefined {
  const used = new Set(
    [...members.map((m) => m.name), ...(text.match(/[A-Z](?=氏|さん|様)/g) ?? [])].map((name) =>
      name.charAt(0).normalize('NFKC'),
    ),
  );
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((candidate) => !used.has(candidate));
  return letter && `${letter}氏`;
}

const honorific = /^(?:さん|様|さま|氏|君|くん|ちゃん|殿)/;

/** A name with the honorific behind it, and the 呼称 in its place: 本人さん is no Japanese. */
function edit(text: string, { start, end }: { start: number; end: number }, replacement: string): TextEdit {
  const title = honorific.exec(text.slice(end, end + 4))?.[0] ?? '';
  const before = new RegExp(`${escape(replacement)}(?:の|・|、|（|\\()?$`).exec(
    text.slice(Math.max(0, start - 16), start),
  );
  // 本人の山田太郎さん → 本人: the 呼称 already stands there.
  if (before) {
    const from = start - before[0].length + replacement.length;
    const bracket = /[（(]$/.test(before[0]) && /^[）)]/.test(text.slice(end + title.length));
    return { range: { start: from, end: end + title.length + (bracket ? 1 : 0) }, text: '' };
  }
  return { range: { start, end: end + title.length }, text: replacement };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const titleOne = (name: string): Text => ({ ja: `「${name}」に置き換える`, en: `Replace by ${name}` });
const titleAll = (name: string): Text => ({
  ja: `この文書のすべてを「${name}」に置き換える`,
  en: `Replace all in this document by ${name}`,
});

/** All places of the document that hold the same name. */
function sameName(document: CaseDocument, data: PersonalData, all: readonly PersonalData[]): readonly PersonalData[] {
  const name = fold(document.text.slice(data.start, data.end));
  return all.filter((other) => {
    if (other.type !== 'PERSON') return false;
    const text = fold(document.text.slice(other.start, other.end));
    return text === name || name.startsWith(text) || text.startsWith(name) || name.endsWith(text);
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Puts a 呼称 in place of a name: the member beside it first, then the others, then the next free letter. */
export function pseudonymFixes(
  document: CaseDocument,
  data: PersonalData,
  all: readonly PersonalData[],
  members: readonly HouseholdMember[],
): readonly Fix[] {
  const beside = memberBeside(document.text, data, members);
  const letter = nextLetter(members, document.text);
  const names = [
    ...new Set([...(beside ? [beside.name] : []), ...members.map((m) => m.name), ...(letter ? [letter] : [])]),
  ];
  const places = sameName(document, data, all);
  return names.flatMap((name, i) => {
    const one: Fix = {
      title: titleOne(name),
      safe: false,
      preferred: i === 0 && places.length < 2,
      edits: [edit(document.text, data, name)],
    };
    if (places.length < 2) return [one];
    return [
      {
        title: titleAll(name),
        safe: false,
        preferred: i === 0,
        edits: places.map((place) => edit(document.text, place, name)),
      },
      one,
    ];
  });
}

/** ○ in place of every letter and digit of an identifier. */
export function maskFix(document: CaseDocument, { start, end }: PersonalData): Fix {
  const masked = document.text.slice(start, end).replace(/[\p{L}\p{N}]/gu, '○');
  return {
    title: { ja: '○で伏せる', en: 'Mask with ○' },
    safe: false,
    preferred: true,
    edits: [{ range: { start, end }, text: masked }],
  };
}
