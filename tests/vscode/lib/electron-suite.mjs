// Runs the suite in the desktop VS Code, as @vscode/test-electron does.
import { join } from 'node:path';
import { copyExtension } from './extension.mjs';
import { temporaryFolder } from './paths.mjs';
import { addReport, bundleSuite } from './suite.mjs';

/** Runs the whole suite on `workspace`, in `executable` or in a VS Code that test-electron fetches. */
export async function runElectronSuite({ results, workspace, part, executable }) {
  const { runTests } = await import('@vscode/test-electron');
  const dir = temporaryFolder('suite');
  const reportFile = join(dir, 'report.json');
  let problem;
  try {
    await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: copyExtension(join(dir, 'extension')),
      extensionTestsPath: await bundleSuite(dir),
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
