import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CaseNode } from '../views/case-node.ts';
import type { Overview } from '../views/overview.ts';
import { type AgencyItem, type DueItem, PLACE_REQUEST, type PlaceParams, type RootCases } from '../views/protocol.ts';
import { joined, placeName } from '../views/rows.ts';
import { caseChoice, choose, offerRepository } from './picks.ts';

/** What opening needs. */
export interface Opener {
  readonly client: LanguageClient;
  readonly overview: Overview;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

async function openAt(address: string, place: Place | null): Promise<void> {
  const position = place && new vscode.Position(place.line, place.character);
  const options = position ? { selection: new vscode.Range(position, position) } : {};
  // Not showTextDocument: behind its closed tab the document would stay open for minutes, without its findings.
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(address), options);
}

/** Opens the document that says that something is due, at the field that says it. */
export async function openDue({ client }: Opener, { uri, kind, date }: DueItem): Promise<void> {
  const params: PlaceParams = { uri, kind, date };
  await openAt(uri, await client.sendRequest<Place | null>(PLACE_REQUEST, params));
}

/** Opens agencies.yaml at the entry of an agency. */
export function openAgency({ uri, line }: AgencyItem): Promise<void> {
  return openAt(uri, { line, character: 0 });
}

/** Lets a person choose an agency of the register by name, field or phone, and goes there. */
export async function goToAgency({ client, overview }: Opener): Promise<void> {
  await client.start();
  const roots = await overview.agencies();
  if (roots.length === 0) return offerRepository();
  const choices = roots.flatMap((root) =>
    root.items.map((item) => ({
      label: item.name,
      description: joined(item.sectors.join('・'), placeName(roots, root)),
      detail: item.phone ?? '',
      value: item,
    })),
  );
  const item = await choose(choices, vscode.l10n.t('Which agency?'));
  if (item !== undefined) await openAgency(item);
}

async function pickedCase(roots: readonly RootCases[]) {
  const choices = roots.flatMap(({ items }) => items.map((item) => caseChoice(item, item)));
  return choose(choices, vscode.l10n.t('Which case?'));
}

/** Lets a person choose one of a case's documents; `node` is the row of the view that was asked. */
export async function openCaseDocument({ client, overview }: Opener, node?: CaseNode): Promise<void> {
  await client.start();
  const roots = await overview.cases();
  if (roots.length === 0) return offerRepository();
  const item = node?.type === 'case' ? node.item : await pickedCase(roots);
  if (item === undefined) return;
  const choices = item.documents.map(({ name, file, uri }) => ({ label: name, description: file, value: uri }));
  const uri = await choose(choices, vscode.l10n.t('Documents of {0}', item.number));
  if (uri !== undefined) await openAt(uri, null);
}
