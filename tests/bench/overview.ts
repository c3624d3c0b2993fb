/**
 * What the views of the editor (cases, what is due, agencies) ask of the built server in a large repository: time and
 * size of the answers. Argument: documents of the repository.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Wire } from '../lsp/wire.ts';
import { writeRepository } from '../support/generate.ts';
import { keep, type Spreads, show, Times } from './figures.ts';

const documents = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 10_000);
const rounds = process.argv.includes('--smoke') ? 3 : 20;
const requests = ['kasane/cases', 'kasane/due', 'kasane/agencies'] as const;

interface Asked {
  readonly request: string;
  readonly items: number;
  /** Kilobytes of the answer. */
  readonly size: number;
  readonly times: Spreads;
}

async function ask(wire: Wire, request: string): Promise<Asked> {
  const times = new Times(() => wire.processorTime);
  let answer: readonly { readonly items: readonly unknown[] }[] = [];
  for (let i = 0; i < rounds; i += 1)
    await times.take(async () => {
      answer = await wire.connection.sendRequest(request);
    });
  const items = answer.reduce((sum, root) => sum + root.items.length, 0);
  return { request, items, size: JSON.stringify(answer).length / 1000, times: times.spread };
}

async function main(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'kasane-overview-'));
  try {
    writeRepository(root, documents);
    const wire = new Wire({ root });
    await wire.ready();
    console.log(`views over ${documents} documents`);
    const all: Asked[] = [];
    for (const request of requests) all.push(await ask(wire, request));
    for (const { request, items, size, times } of all)
      console.log(`  ${request.padEnd(16)} ${items} items, ${size.toFixed(0)} kB: ${show(times)}`);
    keep('overview', all);
    await wire.stop();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

void main();
