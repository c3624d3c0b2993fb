import { describe, expect, test } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { ReportJson } from '../../schemas/report.ts';
import { checkJson } from '../support/cli.ts';
import { samplePath } from '../support/lsp-client.ts';
import { sampleFiles, sampleNames } from './sample-files.ts';
import { pulling, Wire } from './wire.ts';

const severities = { 1: 'error', 2: 'warning', 3: 'info', 4: 'hint' } as const;

/** A finding as one line: path, place, severity, rule, what is wrong and what to do. Lines and columns from 1. */
type Line = string;

/** One run for all samples: the detector is loaded once. */
let report: ReportJson | undefined;

function byCommandLine(sample: string): readonly Line[] {
  report ??= checkJson([samplePath('')]).report;
  return report.findings
    .filter(({ file }) => file?.includes(`samples/${sample}/`))
    .map(({ file, range: { start, end }, severity, rule, message, do: what }) => {
      const path = (file ?? '').split(`samples/${sample}/`)[1];
      return `${path}:${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule} ${message}${what}`;
    })
    .sort();
}

function line(path: string, { range: { start, end }, severity = 1, code, message }: Diagnostic): Line {
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${path}:${place} ${severities[severity]} ${code} ${message}`;
}

/** Path within the sample. */
const pathOf = (uri: string, sample: string) => decodeURI(uri).split(`/samples/${sample}/`)[1] ?? uri;

async function start(sample: string, capabilities = pulling): Promise<Wire> {
  const wire = new Wire({ root: samplePath(sample), capabilities });
  await wire.ready();
  return wire;
}

describe.concurrent.each(sampleNames)('%s', (sample) => {
  test('the editor publishes of every open document what the command line says', { timeout: 60_000 }, async () => {
    const wire = await start(sample, { textDocument: { publishDiagnostics: { relatedInformation: true } } });
    for (const [path, text] of sampleFiles(sample)) await wire.open(path, text);
    const expected = byCommandLine(sample);
    const said = () =>
      [...wire.published]
        .flatMap(([uri, { diagnostics }]) => diagnostics.map((diagnostic) => line(pathOf(uri, sample), diagnostic)))
        .sort();
    // The slow rules and the detector speak after a pause, one document after the other.
    await wire.until(() => said().join() === expected.join(), 40_000).catch(() => undefined);
    for (const [path] of sampleFiles(sample)) await wire.save(path);
    await wire.connection.sendRequest('workspace/symbol', { query: '' });
    expect(said()).toEqual(expected);
    await wire.stop();
  });
});

test('so does the check of the whole repository, of closed documents', async () => {
  const sample = 'findings';
  const wire = await start(sample);
  await wire.connection.sendRequest('workspace/executeCommand', { command: 'kasane.server.checkRepository' });
  const { items } = await wire.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const said = items.flatMap((item) =>
    item.kind === 'full' ? item.items.map((diagnostic) => line(pathOf(item.uri, sample), diagnostic)) : [],
  );
  expect(said.sort()).toEqual(byCommandLine(sample));
  await wire.stop();
});
