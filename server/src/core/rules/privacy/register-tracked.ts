import { defineRule } from '../rule.ts';

/** Found by whoever can ask git (the command line); the core only holds the words. */
export const rule = defineRule({
  id: 'privacy/register-tracked',
  severity: 'error',
  needs: 'git',
  texts: {
    title: { ja: '氏名簿がgitに入っています', en: 'The register of persons is in git' },
    why: {
      ja: '氏名簿は実名と呼称を結ぶ鍵で、履歴に残ると誰にでも読めるためです。',
      en: 'The register ties real names to 呼称; once in the history everybody with a clone can read it.',
    },
    do: {
      ja: 'まだ管理に入っていれば「git rm --cached .kasane/persons.yaml」で外し、.gitignoreに「.kasane/」を加えてください。以前のコミットに残った分は、個人情報の管理者に相談してから履歴ごと取り除きます（手順は docs/name-committed.md）。取り除き終えると、この指摘は消えます。',
      en: 'Where it is tracked take it out with `git rm --cached .kasane/persons.yaml` and add `.kasane/` to .gitignore. Earlier commits: speak to whoever is in charge, then take it out of the history (docs/name-committed.md); this finding goes when that is done.',
    },
    messages: {
      tracked: { ja: '氏名簿がgitの管理に入っています。', en: 'The register of persons is tracked by git.' },
      history: {
        ja: '氏名簿が、以前のコミットに残っています。',
        en: 'The register of persons stands in an earlier commit.',
      },
    },
  },
  examples: { ok: [], ng: [] },
  check() {},
});
