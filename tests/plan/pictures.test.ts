import { describe, expect, test } from 'vitest';
import { mapSvg, picturePaths, renderMap, renderTimeline, timelineSvg } from '../../server/src/core/plan/index.ts';
import { checkPicture, draw, parts, viewNames, views } from './pictures-support.ts';
import { loadSample, municipalities, repositoryOf } from './samples.ts';
import { planPath, planText, repositoryTexts, textOf } from './support.ts';

describe.each(municipalities)('the pictures of %s', (name) => {
  const { repository, documents } = loadSample(name);
  const open = (path: string) => documents.find((document) => document.path === path);
  const cases = documents.filter(({ kind }) => kind === 'case' || kind === 'plan');

  test.each(viewNames)('%s: safe, named, described, with a table', (view) => {
    for (const document of cases) {
      const sheet = views[view].sheet(document, repository, { open });
      expect(sheet, document.path).toBeDefined();
      const html = sheet?.html ?? '';
      checkPicture(html);
      const [, title = '', desc = ''] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(html) ?? [];
      expect(html).toMatch(new RegExp(`<title id="${title}">[^<]+</title><desc id="${desc}">[^<]+</desc>`));
      expect(html).toContain('<table');
      expect(textOf(html)).toContain(repository.config.municipality);
    }
  });

  test('the map says in its tables what it shows', () => {
    for (const document of cases.filter(({ kind }) => kind === 'plan')) {
      const sheet = renderMap(document, repository, { open });
      const plan = document.as('plan');
      const { tables, drawn, desc } = parts(sheet ?? { title: '', html: '', css: '' });
      for (const { value } of plan?.roles?.value ?? []) {
        const agency = repository.register.find(value.agency?.value ?? '')?.name ?? value.agency?.value ?? '';
        for (const said of [tables, desc]) expect(said).toContain(agency);
        if (agency.length <= 24) expect(drawn, document.path).toContain(agency);
        for (const role of value.role?.value ?? []) expect(tables).toContain(role.value.replace(/\s/g, ''));
        if (value.frequency) expect(tables).toContain(value.frequency.value.replace(/\s/g, ''));
      }
      for (const { name: person } of repository.household(plan?.caseNumber?.value ?? '')) {
        expect(tables).toContain(person);
        expect(drawn).toContain(person);
      }
      expect(drawn).toContain('主担当');
    }
  });

  test('the same twice', () => {
    for (const document of cases.slice(0, 4))
      for (const view of viewNames)
        expect(views[view].svg(document, repository, { open })).toBe(views[view].svg(document, repository, { open }));
  });

  test('names are those of the place', () => {
    for (const document of cases.filter(({ kind }) => kind === 'plan')) {
      expect(textOf(renderMap(document, repository)?.html ?? '')).toContain(repository.config.kindName('plan'));
      expect(textOf(renderTimeline(document, repository)?.html ?? '')).toContain(repository.config.kindName('plan'));
    }
  });
});

describe('a file', () => {
  test.each(viewNames)('%s stands alone', (view) => {
    const repository = repositoryOf({ ...repositoryTexts, [planPath]: planText });
    const svg = views[view].svg(repository.parse(planPath, planText), repository) ?? '';
    checkPicture(svg);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.match(/<style>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/url\(|@import|href|style=/);
    expect(svg).toContain(view === 'map' ? '支援関係図' : '支援の時系列図');
    expect(svg).toContain('長岡京市');
  });
});

describe('the map', () => {
  const roles = (rows: string) => planText.replace(/役割分担:\n(?: {2}.*\n)+/, `役割分担:\n${rows}`);

  test('shows contact by thickness, what is planned by dashes, what is over struck through', () => {
    const text = roles(`  - 機関: 東包括
    役割: 主担当
    頻度: 週1回
  - 機関: 甲
    役割: 見守り
    頻度: 2か月に1回
    期間: 2026年1月から
  - 機関: 乙
    役割: 送迎
    頻度: 月2回
    期間: 2023年10月〜2023年12月
`);
    const { html } = draw('map', text);
    const lines = html.slice(0, html.indexOf('関わりの頻度'));
    expect(lines).toContain('class="link strong-link"');
    expect(lines).toContain('class="link weak-link planned"');
    expect(lines).toContain('class="link normal-link ended"');
    expect(lines.match(/class="stop"/g)).toHaveLength(2);
    expect(textOf(html)).toMatch(/甲 その他 見守り 世帯全体 2か月に1回 予定/);
    expect(textOf(html)).toMatch(/乙 その他 送迎 世帯全体 月2回 終了/);
  });

  test('draws a whole draft as planned, an ended plan as over', () => {
    const draft = draw('map', planText.replace('状態: 決定', '状態: 案')).html;
    expect(draft).toContain('-link planned');
    const ended = draw('map', planText.replace('状態: 決定', '状態: 終了')).html;
    expect(ended).toContain('-link ended');
  });

  test('leads from an agency to the person of its need, else to the household', () => {
    const { tables } = parts(draw('map', planText));
    expect(tables).toContain('地域福祉連携室その他全体調整長男');
    expect(tables).toContain('東地域包括支援センターその他主担当社会福祉士世帯全体');
  });

  test('raises contact by the entries of half a year, and says so', () => {
    const entries = Array.from(
      { length: 22 },
      (_, i) => `### 2025-0${1 + (i % 3)}-${10 + i} 10:00 訪問\n\n- 対応者: 連携室 職員\n`,
    );
    const path = 'cases/R5-012/支援経過.md';
    const progress = `---\n種別: 支援経過\nケース番号: R5-012\n---\n\n${entries.join('\n')}`;
    const texts = {
      ...repositoryTexts,
      'agencies.yaml': '- 名称: 地域福祉連携室\n  略称: 連携室\n',
      [path]: progress,
      [planPath]: planText,
    };
    const repository = repositoryOf(texts);
    const document = repository.parse(planPath, planText);
    expect(picturePaths(document, repository)).toEqual([path]);
    const open = (asked: string) => (asked === path ? repository.parse(path, progress) : undefined);
    expect(textOf(renderMap(document, repository, { open })?.html ?? '')).toContain('（支援経過では週1回以上）');
    expect(textOf(renderMap(document, repository)?.html ?? '')).not.toContain('支援経過では');
  });

  test('of a ケース shows its newest plan', () => {
    const second = planText.replace('回: 1', '回: 2').replace('役割: 全体調整', '役割: 送り迎え');
    const repository = repositoryOf({
      ...repositoryTexts,
      [planPath]: planText,
      'cases/R5-012/プラン-2.md': second,
    });
    const path = 'cases/R5-012/ケース.md';
    const document = repository.parse(path, repositoryTexts[path] ?? '');
    expect(textOf(renderMap(document, repository)?.html ?? '')).toContain('送り迎え');
  });

  test('rows lead back to their lines', () => {
    const { html } = draw('map', planText);
    const line = planText.split('\n').findIndex((row) => row.includes('機関: 東地域包括支援センター'));
    expect(html).toContain(`<tr class="lead" data-line="${line}">`);
    expect(html).toContain(`<g data-line="${line}">`);
  });
});

describe('the timeline', () => {
  test('has its lanes, today and the plan', () => {
    const { drawn, desc } = parts(draw('timeline', planText));
    for (const word of ['第1回（決定）', '受付', 'モニタリング（継続）', '10/20', '本人', '令和5年度'])
      expect(drawn).toContain(word);
    expect(desc).toContain('今日は令和7年4月1日');
  });

  test('shows a consent until it was withdrawn', () => {
    const path = 'cases/R5-012/同意書-本人.md';
    const text = `${repositoryTexts[path]}`.replace('有効期限: 2024-09-30', '有効期限: 2024-09-30\n撤回日: 2024-02-01');
    const { html } = draw('timeline', planText, planPath, { [path]: text });
    expect(html).toContain('class="cross"');
    expect(textOf(html)).toContain('令和5年9月20日 〜 令和6年2月1日 同意 本人（撤回）');
  });

  test('keeps slips of the pen out of the axis, not out of the table', () => {
    const { html } = draw('timeline', planText.replace('終了: 2024-03-31', '終了: 2924-03-31'));
    expect(textOf(html)).toContain('遠く離れた1件');
    expect(textOf(html)).toContain('令和906年');
    expect(html.length).toBeLessThan(60_000);
  });
});

describe('half-empty and broken documents', () => {
  test.each([
    ['nothing but the kind', '---\n種別: 支援プラン\n---\n'],
    ['no household, no number', planText.replace('ケース番号: R5-012\n', '')],
    ['an unclosed head', planText.slice(0, planText.indexOf('---\n\n##'))],
    ['broken YAML', planText.replace('課題と支援:', '課題と支援: [a')],
    ['a draft without dates', '---\n種別: 支援プラン\nケース番号: R9-1\n役割分担:\n  - 機関:\n    役割: 見守り\n---\n'],
    ['a text in place of a list', '---\n種別: 支援プラン\nケース番号: R9-1\n役割分担: 甲\n課題と支援: 乙\n---\n'],
  ])('%s', (_, text) => {
    for (const view of viewNames) checkPicture(draw(view, text).html);
  });

  test('a sentence where there is nothing', () => {
    const text = '---\n種別: 支援プラン\n---\n';
    expect(textOf(draw('map', text).html)).toContain('図はありません');
    expect(textOf(draw('timeline', text).html)).toContain('図はありません');
    const repository = repositoryOf({});
    expect(mapSvg(repository.parse('a.md', text), repository)).toContain('図はありません');
  });

  test('a household without a plan', () => {
    const repository = repositoryOf(repositoryTexts);
    const document = repository.parse('cases/R5-012/ケース.md', repositoryTexts['cases/R5-012/ケース.md'] ?? '');
    expect(textOf(renderMap(document, repository)?.html ?? '')).toContain('世帯だけの図です');
  });

  test('no picture of what belongs to no case', () => {
    const repository = repositoryOf({});
    const texts = ['# 読んでください\n', '---\n種別: 社会資源\n名称: 食堂\n---\n', '---\n種別: 家計表\n---\n'];
    for (const text of texts) {
      expect(renderMap(repository.parse('a.md', text), repository)).toBeUndefined();
      expect(timelineSvg(repository.parse('a.md', text), repository)).toBeUndefined();
    }
  });
});
