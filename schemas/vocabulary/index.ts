/** The shipped word lists: completion by kanji, kana, romaji and abbreviation lives on them. */
export { agencyTypes } from './agency-types.ts';
export { type ReadingRule, readingRules } from './corrections.ts';
export { type Counter, counterSuffixes, counters, dayNames, numberReadings, type SoundChange } from './counters.ts';
export { documentTerms } from './documents.ts';
export { type GlossaryTerm, glossary } from './glossary.ts';
export { issues } from './issues.ts';
export { plainWords } from './plain-words.ts';
export { professions } from './professions.ts';
export { knownReadings, readingOf } from './readings.ts';
export { roles } from './roles.ts';
export type { Term } from './term.ts';
export { usualRoles } from './usual-roles.ts';
