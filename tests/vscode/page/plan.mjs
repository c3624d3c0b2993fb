// A plan from an empty file: explored.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
const PATH = 'cases/R5-012/プラン-2.md';
export function dummy() {}
export async function run(stage) {
  const { test, window, folder, page } = stage;
  await test('explore', async () => {
    writeFileSync(join(folder, PATH), '');
    await window.openFile(PATH);
    await window.editor(PATH).click();
    await window.press('Control+Space');
    await page.waitForTimeout(2000);
    await window.screenshot('plan-0');
    await window.choosePlan?.();
    await window.type('sien');
    await page.waitForTimeout(1500);
    await window.screenshot('plan-1');
    await window.suggestions().filter({ hasText: '支援プランのひな形' }).first().click();
    await page.waitForTimeout(1500);
    await window.screenshot('plan-2');
    for (let i = 3; i < 14; i++) {
      await window.press('Tab');
      await page.waitForTimeout(700);
      await window.screenshot(`plan-${i}`);
    }
  });
}
