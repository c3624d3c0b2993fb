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
      ja: '「git rm --cached」で外し、.gitignoreに「.kasane/」を加え、履歴に残った分は管理者に相談してください（docs/name-committed.md）。',
      en: 'Take it out with `git rm --cached`, add `.kasane/` to .gitignore, and speak to whoever is in charge about the history (docs/name-committed.md).',
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
