import { createInterface } from 'node:readline';
import * as z from 'zod';
import type { Language } from '../../../../schemas/text.ts';
import type { Detector, PersonalData, Tier } from '../../core/privacy/detector.ts';
import { reasonText } from '../../core/privacy/reasons.ts';
import { loadDetector } from '../../host/detector.ts';
import { decode } from '../../host/files.ts';
import type { Command } from '../command.ts';
import { heavyParts } from '../heavy.ts';
import { exitCodes, type Io, readStdin, Stop } from '../io.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

function openDetector(io: Io): Detector {
  const { detector, missing } = loadDetector(heavyParts());
  if (!detector)
    throw new Stop(
      '氏名と地名の一覧（data フォルダ）が kasane の隣にありません。入れ直してください。',
      'The lists of names and places (folder `data`) are not beside kasane; install it again.',
    );
  if (missing.includes('engine'))
    io.note({
      ja: '形態素解析の部品がないため、氏名は一覧と前後の言葉だけで探します。',
      en: 'The analyser is missing: names are looked for by lists and context alone.',
    });
  return detector;
}

type Find = (text: string) => readonly object[];

/** Finds personal data of the asked-for tier; only the place, the kind and the reason in words come out. */
function finder(detector: Detector, tier: Tier | undefined, language: Language): Find {
  const plain = ({ type, start, end, tier: certainty, reason }: PersonalData) => ({
    type,
    start,
    end,
    tier: certainty,
    reason: reasonText(reason)[language],
  });
  return (text) =>
    detector
      .detect(text)
      .filter((found) => !tier || found.tier === tier)
      .map(plain);
}

/** One text a line in, one answer a line out, as they come. */
async function runLines(io: Io, find: Find): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // Some shells put a byte-order mark in front of what they hand on; it is no part of the JSON.
    const json = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (json.trim() === '') continue;
    const { id, text } = readLine(json, number);
    io.out(`${JSON.stringify({ id, spans: find(text) })}\n`);
  }
}

/** The parser's own message would quote the line. */
function readLine(line: string, number: number): z.infer<typeof lineSchema> {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  throw new Stop(
    `標準入力の${number}行目が {"id", "text"} の形のJSONではありません。`,
    `Line ${number} of stdin is no JSON of the form {"id", "text"}.`,
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** `kasane detect`: personal data in a text, judged without consent. */
export const command: Command = {
  usage: 'detect [--ndjson] [--tier certain|possible] < TEXT',
  about: {
    ja: '標準入力の文章から、個人情報のある場所と種類を探します（同意は見ません）。',
    en: 'Finds personal data in the text of stdin: place and kind, whatever the consent.',
  },
  options: {
    ndjson: {
      type: 'boolean',
      help: {
        ja: '一行に一つの {"id", "text"} を読み、一行に一つの {"id", "spans"} を出します',
        en: 'read one {"id", "text"} a line, write one {"id", "spans"} a line',
      },
    },
    tier: {
      type: 'string',
      value: 'certain|possible',
      choices: ['certain', 'possible'],
      help: { ja: '確かなもの、または可能性のあるものだけにします', en: 'only certain, or only possible ones' },
    },
  },
  async run(given, io) {
    const find = finder(openDetector(io), given.text('tier') as Tier | undefined, io.language);
    if (given.flag('ndjson')) {
      await runLines(io, find);
      return exitCodes.clean;
    }
    const content = decode(readStdin());
    if ('problem' in content) throw new Stop('標準入力がUTF-8の文章ではありません。', 'Stdin is no UTF-8 text.');
    io.out(`${JSON.stringify({ findings: find(content.text) })}\n`);
    return exitCodes.clean;
  },
};
