import type { CaseRepository } from './case-repository.ts';
import type { Session } from './session.ts';

/** A repository that is read within this time needs no progress shown, in milliseconds. */
const patience = 700;
const step = 300;

const words = {
  ja: { title: 'ケース文書を読んでいます', count: (count: number) => `${count}件` },
  en: { title: 'Reading the case documents', count: (count: number) => `${count}` },
};

/** Shows how the first index of a large repository comes along, where the client can. */
export function showProgress({ connection, settings, report }: Session, home: CaseRepository): void {
  if (!settings.workDone) return;
  const { title, count } = words[settings.language];
  const begin = setTimeout(() => {
    connection.window
      .createWorkDoneProgress()
      .then((progress) => {
        progress.begin(title);
        const telling = setInterval(() => progress.report(count(home.repository.index.size)), step);
        void home.ready.then(() => {
          clearInterval(telling);
          progress.done();
        });
      })
      .catch((error: unknown) => report('progress', error));
  }, patience);
  void home.ready.then(() => clearTimeout(begin));
}
