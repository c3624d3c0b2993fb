/** Spellings that readers take for the same word (domain notes §3). */
const variants: readonly (readonly [RegExp, string])[] = [
  [/障がい|障碍/g, '障害'],
  [/こども|子供/g, '子ども'],
];

/** Folds width, case, white space and the common spelling variants: for comparison only, never for output. */
export function foldSpelling(text: string): string {
  let folded = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  for (const [variant, standard] of variants) folded = folded.replace(variant, standard);
  return folded;
}
