import type { Lexicon } from '../lexicon.ts';
import { readBefore } from './context.ts';
import type { NameHit } from './types.ts';
import { katakanaStops } from './words.ts';

function hit(text: string, start: number, end: number, reason: NameHit['reason'], score: number): NameHit {
  return { start, end, tier: 'certain', reason, score, name: { given: text.slice(start, end) }, staff: false };
}

const joinedGiven = /(?<![ァ-ヺー一-鿿])[ァ-ヺ][ァ-ヺー]{1,9}[・=]([一-龠々]{1,3})(?![一-龠々])/g;

/** A foreign surname and a Japanese given name: ハリス・恵美. */
function findJoined(text: string, lexicon: Lexicon): NameHit[] {
  return [...text.matchAll(joinedGiven)].flatMap((match): NameHit[] => {
    const [name, given = ''] = match;
    if (!lexicon.isGiven(given) || lexicon.isOrdinaryWord(given)) return [];
    if (katakanaStops.test(name.slice(0, -given.length - 1))) return [];
    const surname = name.slice(0, -given.length - 1);
    return [
      {
        ...hit(text, match.index, match.index + name.length, 'foreign', 12),
        tier: 'possible',
        name: { surname, given },
      },
    ];
  });
}

const mixedOfKin = /(?<=[一-鿿])[ァ-ヺ][ァ-ヺー]{0,2}[子江美代枝恵乃世](?![一-鿿])/g;

/** The same right behind a kinship: 妻ナツ子さん. */
const findMixedOfKin = (text: string): NameHit[] =>
  [...text.matchAll(mixedOfKin)].flatMap((match): NameHit[] => {
    const cue = readBefore(text, match.index);
    const kin = cue?.kind === 'kin' && cue.link === '';
    return kin ? [hit(text, match.index, match.index + match[0].length, 'role-before', 8)] : [];
  });

const mixedGiven =
  /(?<![ァ-ヺー一-鿿])(?:[ァ-ヺ][ァ-ヺー]{0,2}[子江美代枝恵乃世](?=さん|ちゃん|様|氏|ばあ|[(（、。はがもにと]|の)|(?<![ぁ-ん])[ぁ-ん]{1,3}[子江美代枝恵乃](?=さん|ちゃん|様|氏|ばあ|[(（]|は、|と(?:結婚|離婚|再婚|暮ら)|が(?:亡|死|他界|入院)))/g;

/** A given name in kana with a kanji at its end: ヨシ江, よし子さん. */
function findMixed(text: string): NameHit[] {
  return [...text.matchAll(mixedGiven)].flatMap((match): NameHit[] => {
    const end = match.index + match[0].length;
    if (
      /^(?:こ|そ|あ|ど|お|この|その|あの|どの|うち|よそ|わが|みんな|いい|わるい)[子代]/.test(match[0]) ||
      katakanaStops.test(match[0].slice(0, -1))
    )
      return [];
    return [hit(text, match.index, end, 'honorific', 5)];
  });
}

/** Finds names that mix kana and kanji: ヨシ江, 妻ナツ子, ハリス・恵美. */
export function findMixedNames(text: string, lexicon: Lexicon): NameHit[] {
  return [...findMixed(text), ...findMixedOfKin(text), ...findJoined(text, lexicon)];
}
