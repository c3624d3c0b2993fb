/** The shipped word lists: completion by kanji, kana, romaji and abbreviation lives on them. */
export { agencyTypes } from './agency-types.ts';
export { documentTerms } from './documents.ts';
export { issues } from './issues.ts';
export { professions } from './professions.ts';
export { readingOf } from './readings.ts';
export { roles } from './roles.ts';
export type { Term } from './term.ts';
export { usualRoles } from './usual-roles.ts';
