import { agencyTypes, readingOf } from '../../../../schemas/vocabulary/index.ts';
import type { CaseDocument } from '../document/document.ts';
import type { Finding } from '../rules/finding.ts';
import { lineBreak } from '../rules/insert.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Action } from './action.ts';

/** Adds an agency that the register does not know, with what its name tells: reading, type and field. */
export function registerAgency(repository: Repository, document: CaseDocument, finding: Finding): Action | undefined {
  const file = repository.register.file;
  if (finding.rule !== 'agency/unknown' || !file) return undefined;
  const name = document.text.slice(finding.range.start, finding.range.end).replace(/^(["'])(.*)\1$/, '$2');
  const end = file.source.text.length;
  const newline = lineBreak(file.source.text);
  const lead = end === 0 || /[\r\n]$/.test(file.source.text) ? '' : newline;
  const text = `${lead}${entry(name).join(newline)}${newline}`;
  return {
    title: { ja: 'この機関をagencies.yamlに加える', en: 'Add this agency to agencies.yaml' },
    sort: 'fix',
    finding,
    edits: [],
    elsewhere: { [file.path]: [{ range: { start: end, end }, text }] },
  };
}

function entry(name: string): readonly string[] {
  const reading = readingOf(name);
  const type = agencyTypes.filter(({ text }) => name.includes(text)).sort((a, b) => b.text.length - a.text.length)[0];
  return [
    `- 名称: ${name}`,
    ...(/^[\u3041-\u3096ー・]+$/.test(reading) ? [`  よみ: ${reading}`] : []),
    ...(type ? [`  種類: ${type.text}`, `  分野: ${type.group}`] : []),
  ];
}
