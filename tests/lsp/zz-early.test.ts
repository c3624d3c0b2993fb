import { test } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { Repository } from '../../server/src/core/workspace/repository.ts';
import { sampleFiles, sampleNames } from './sample-files.ts';
test('x', () => {
  const bad = new Map<string, number>(); const seen = new Map<string, number>();
  for (const name of sampleNames) {
    const files = new Map(sampleFiles(name));
    const make = () => new Repository(files.get('kasane.yaml') ?? '', files.get('agencies.yaml'), { today: '2026-01-01' });
    const whole = make();
    for (const [p, t] of files) if (p.endsWith('.md')) whole.update(whole.parse(p, t));
    for (const [p, t] of files) {
      if (!p.endsWith('.md')) continue;
      const alone = make(); const d = alone.parse(p, t); alone.update(d);
      for (const rule of rules) {
        if (rule.pace === 'last') continue;
        const only = new Set([rule.id]);
        const a = JSON.stringify(checkDocument(whole, d, { only })), b = JSON.stringify(checkDocument(alone, d, { only }));
        if (a !== '[]') seen.set(rule.id, (seen.get(rule.id) ?? 0) + 1);
        if (a !== b) bad.set(rule.id, (bad.get(rule.id) ?? 0) + 1);
      }
    }
  }
  console.log('BAD', [...bad]);
  console.log('GOOD', rules.filter((r) => !bad.has(r.id)).map((r) => `${r.id}(${r.pace ?? ''}${seen.get(r.id) ?? 0})`).join(' '));
});
