// Checks two case repositories as a first look: one that is in order, and one with everything that can go wrong.
import { spawnSync } from 'node:child_process';

const check = (folder) => spawnSync(process.execPath, ['dist/cli.cjs', 'check', '--lang', 'ja', folder], { stdio: 'inherit' }).status;

console.log('\n■ samples/nagaokakyo（長岡京市の見本。指摘はありません）\n');
const clean = check('samples/nagaokakyo');
console.log('\n■ samples/findings（指摘の見本。すべての規則が一度は出ます）\n');
const found = check('samples/findings');

// 0: nothing found; 1: findings. Anything else is a fault of the tool.
if (clean !== 0 || found !== 1) {
  console.error(`expected 0 and 1, got ${clean} and ${found}`);
  process.exitCode = 1;
}
