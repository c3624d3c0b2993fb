import type { Command } from '../command.ts';
import { exitCodes, Stop } from '../io.ts';
import { explanation, ruleNamed } from '../rule-text.ts';

/** `kasane explain ID`: what a rule says, why, and what to do. */
export const command: Command = {
  usage: 'explain ID',
  about: { ja: '規則を一つ、例を付けて説明します。', en: 'Explains a rule, with examples.' },
  options: {},
  async run(given, io) {
    const [id] = given.positionals;
    if (id === undefined)
      throw new Stop(
        '規則の名前を書いてください。例: kasane explain plan/lead',
        'Name a rule, as in: kasane explain plan/lead',
      );
    io.out(explanation(ruleNamed(id), io.language));
    return exitCodes.clean;
  },
};
