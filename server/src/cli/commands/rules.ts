import { rules } from '../../core/rules/index.ts';
import { type Command, columns } from '../command.ts';
import { severityWords } from '../formats/pretty.ts';
import { exitCodes } from '../io.ts';
import { ruleJson } from '../rule-text.ts';

/** `kasane rules`: every rule with its default severity. */
export const command: Command = {
  usage: 'rules [--json]',
  about: { ja: '規則の一覧を表示します。', en: 'Lists the rules.' },
  options: { json: { type: 'boolean', help: { ja: 'JSONで出します', en: 'as JSON' } } },
  async run(given, io) {
    const { language } = io;
    if (given.flag('json')) {
      io.out(
        `${JSON.stringify(
          rules.map((rule) => ruleJson(rule, language)),
          undefined,
          2,
        )}\n`,
      );
      return exitCodes.clean;
    }
    const rows = rules.map(({ id, severity, texts }) => {
      const word = severityWords[severity][language];
      return [
        id,
        `${word}${' '.repeat(Math.max(1, 8 - word.length * (language === 'ja' ? 2 : 1)))}${texts.title[language]}`,
      ] as const;
    });
    const hint = { ja: 'くわしくは kasane explain ID で見られます。', en: 'kasane explain ID tells more.' }[language];
    io.out([...columns(rows), '', hint, ''].join('\n'));
    return exitCodes.clean;
  },
};
