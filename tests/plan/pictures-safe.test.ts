import { describe, expect, test } from 'vitest';
import { renderMap, renderPage } from '../../server/src/core/plan/index.ts';
import { PersonsRegister } from '../../server/src/core/privacy/register.ts';
import { checkPicture, draw, parts, viewNames, views } from './pictures-support.ts';
import { repositoryOf } from './samples.ts';
import { planPath, planText, repositoryTexts, textOf } from './support.ts';

describe('real names', () => {
  const repository = repositoryOf({ ...repositoryTexts, [planPath]: planText });
  repository.persons = new PersonsRegister('R5-012:\n  本人:\n    氏名: 山田 花子\n  長男: 山田 <b>一郎\n');
  const document = repository.parse(planPath, planText);

  test.each(viewNames)('%s: only when asked for, with a mark', (view) => {
    const named = views[view].sheet(document, repository, { names: true });
    checkPicture(named?.html ?? '');
    expect(parts(named ?? { title: '', html: '', css: '' }).drawn).toContain('山田花子');
    expect(textOf(named?.html ?? '')).toContain('実名入り・取扱注意');
    expect(views[view].svg(document, repository, { names: true })).toContain('実名入り・取扱注意');
    const plain = views[view].sheet(document, repository)?.html ?? '';
    expect(plain).not.toContain('山田');
    expect(plain).not.toContain('実名');
  });

  test('lines still find their person', () => {
    const { tables } = parts(renderMap(document, repository, { names: true }) ?? { title: '', html: '', css: '' });
    expect(tables).toContain('地域福祉連携室その他全体調整山田<b>一郎');
  });
});

describe('hostile words', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    "' onclick='alert(1)",
    '</text></svg><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    ']]><!--',
    '&lt;b&gt;&#60;',
    '$& $1 $`',
    'a\u0000\u0001\u001bb\uFFFE',
  ];

  test.each(attacks)('%j', (attack) => {
    const value = JSON.stringify(attack);
    const text = planText
      .replaceAll('東地域包括支援センター', value)
      .replace('主担当: 東包括', `主担当: ${value}`)
      .replace('誰の: 長男', `誰の: ${value}`)
      .replace('役割: 全体調整', `役割: ${value}\n    頻度: ${value}\n    期間: ${value}`)
      .replace('機関: 地域福祉連携室\n    期限', `機関: ${value}\n    期限`);
    const household = {
      'cases/R5-012/ケース.md': `---\n種別: ケース\nケース番号: R5-012\n世帯:\n  - 呼称: ${value}\n    年代: ${value}\n---\n`,
    };
    for (const view of viewNames) {
      const sheet = draw(view, text, planPath, household);
      checkPicture(sheet.html);
      expect(sheet.css).not.toContain('<');
      expect(renderPage(sheet)).not.toMatch(/<script/);
      const repository = repositoryOf({ ...repositoryTexts, ...household, [planPath]: text });
      const svg = views[view].svg(repository.parse(planPath, text), repository) ?? '';
      checkPicture(svg);
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });
});
