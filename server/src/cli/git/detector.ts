import type { Detector } from '../../core/privacy/detector.ts';
import { loadDetector } from '../../host/detector.ts';
import { heavyParts } from '../heavy.ts';
import type { Io } from '../io.ts';
import { Stop } from '../io.ts';

/** The detector for a command that is of no use without it; says what of it is missing. */
export function neededDetector(io: Io): Detector {
  const { detector, missing } = loadDetector(heavyParts());
  if (!detector)
    throw new Stop(
      '氏名と地名の一覧（data フォルダ）が kasane の隣にないため、個人情報を探せません。kasane を入れ直してください。',
      'The lists of names and places (folder `data`) are not beside kasane, so personal data cannot be looked for; install it again.',
    );
  if (missing.includes('engine'))
    io.note({
      ja: '形態素解析の部品がないため、氏名は一覧と前後の言葉だけで探します。見落としが増えます。',
      en: 'The analyser is missing: names are looked for by lists and context alone, and more are missed.',
    });
  return detector;
}
