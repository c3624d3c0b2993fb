import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { checkRegisters } from '../../server/src/core/rules/registers.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { loadDetector } from '../../server/src/host/detector.ts';
import { today } from '../../server/src/host/files.ts';
import { loadRepository } from '../../server/src/host/load.ts';
import { LspClient, samplePath } from '../support/lsp-client.ts';

const project = new URL('../../', import.meta.url).pathname;
const severities = { error: 1, warning: 2, info: 3 } as const;

/** A finding as one line: path, place, severity, rule and message. */
type Line = string;

async function engine(sample: string): Promise<readonly Line[]> {
  const { detector } = loadDetector({ data: join(project, 'server/data'), engine: join(project, 'package.json') });
  const loaded = await loadRepository(samplePath(sample), { today: today(), ...(detector ? { detector } : {}) });
  const { repository, documents } = loaded;
  const lines = documents.flatMap(({ document }) =>
    checkDocument(repository, document).map((finding) =>
      line(finding, document.source.positionAt(finding.range.start)),
    ),
  );
  const registers = checkRegisters(repository).map((finding) => {
    const { source } =
      finding.path === 'kasane.yaml' ? repository.config.file : (repository.register.file ?? repository.config.file);
    return line(finding, source.positionAt(finding.range.start));
  });
  return [...lines, ...registers].sort();
}

function line({ path, severity, rule, message, do: what }: Finding, at: { line: number; character: number }): Line {
  return `${path}:${at.line}:${at.character} ${severities[severity]} ${rule} ${message.ja}${what.ja}`;
}

describe.each(['nagaokakyo', 'findings', 'komae'])('%s', (sample) => {
  let client: LspClient;

  beforeAll(async () => {
    client = new LspClient({ root: samplePath(sample), pull: true });
    await client.initialized;
  });

  afterAll(() => client.stop());

  const shown = (uri: string, { range, severity, code, message }: Diagnostic): Line =>
    `${decodeURI(uri).split(`/samples/${sample}/`)[1]}:${range.start.line}:${range.start.character} ${severity} ${code} ${message}`;

  test('the editor says of every document what the engine says', async () => {
    await client.connection.sendRequest('workspace/executeCommand', { command: 'kasane.server.checkRepository' });
    const expected = await engine(sample);
    const report =
      expected.length === 0
        ? { items: [] }
        : await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
            previousResultIds: [],
          });
    const lines = report.items.flatMap((item) =>
      item.kind === 'full' ? item.items.map((diagnostic) => shown(item.uri, diagnostic)) : [],
    );
    expect(lines.sort()).toEqual(expected);
  });
});
