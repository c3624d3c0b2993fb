import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('every generated file is fresh (else: npm run generate)', () => {
  const { stdout, stderr, status } = spawnSync('node', ['server/generate/main.mjs', '--check'], { encoding: 'utf8' });
  expect(stderr).not.toContain('Error');
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
