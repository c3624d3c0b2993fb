// Runs the suite in the desktop VS Code, as @vscode/test-electron does.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyExtension } from './extension.mjs';
import { temporaryFolder } from './paths.mjs';
import { addReport, bundleSuite, SUITE_SETTINGS } from './suite.mjs';

/** Runs test files on `workspace`, in `executable` or in a VS Code that test-electron fetches. */
export async function runElectronSuite({ results, workspace, part, files, executable }) {
  const { runTests } = await import('@vscode/test-electron');
  const dir = temporaryFolder('suite');
  const reportFile = join(dir, 'report.json');
  mkdirSync(join(dir, 'data/User'), { recursive: true });
  writeFileSync(join(dir, 'data/User/settings.json'), JSON.stringify(SUITE_SETTINGS));
  let problem;
  try {
    await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: copyExtension(join(dir, 'extension')),
      extensionTestsPath: await bundleSuite(dir, files),
      extensionTestsEnv: { KASANE_TEST_REPORT: reportFile },
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--user-data-dir',
        join(dir, 'data'),
      ],
    });
  } catch (error) {
    problem = String(error);
  }
  addReport(results, part, reportFile, problem);
}
