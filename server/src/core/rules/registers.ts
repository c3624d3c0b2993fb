import { kindIds, kinds } from '../../../../schemas/index.ts';
import { configType, severityNames } from '../../../../schemas/kinds/config.ts';
import { agenciesType, levelNames } from '../../../../schemas/kinds/registers.ts';
import type { FieldType } from '../../../../schemas/types.ts';
import { type BindProblem, isEmpty } from '../document/bind.ts';
import { entryOf, scalarAt, type YamlEntry, type YamlNode } from '../document/yaml.ts';
import { foldName, nearest } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import type { YamlFile } from '../workspace/yaml-file.ts';
import { yamlFixes } from './document/front-matter.ts';
import { eachTable, nearMisses } from './document/unknown-key.ts';
import { valueFixes, valueParams, valueSeverity } from './document/value.ts';
import { byPosition, type Finding, toFinding } from './finding.ts';
import { ruleById, rules } from './index.ts';
import type { Fix, Report } from './rule.ts';
import { severityOf } from './run.ts';
import { wordsWithoutReason } from './suppression/allowed-words.ts';

type Tell = (rule: string, report: Report) => void;

/** Checks kasane.yaml and agencies.yaml by the rules of documents. Findings are sorted by file and position. */
export function checkRegisters(repository: Repository, only?: ReadonlySet<string>): readonly Finding[] {
  const { config, register } = repository;
  const found = (file: YamlFile, check: (tell: Tell) => void): Finding[] => {
    const findings: Finding[] = [];
    check((id, report) => {
      const rule = ruleById(id);
      const severity = rule && severityOf(repository, rule);
      if (!rule || severity === 'off' || (only && !only.has(id))) return;
      findings.push(toFinding(rule, report, file.path, severity ?? report.severity ?? rule.severity));
    });
    return findings.sort(byPosition);
  };
  const agencies = register.file;
  return [
    ...found(config.file, (tell) => checkConfig(repository, tell)),
    ...(agencies ? found(agencies, (tell) => checkAgencies(repository, agencies, tell)) : []),
  ];
}

function checkConfig({ config }: Repository, tell: Tell): void {
  checkYaml(config.file, configType, config.problems, tell);
  checkRuleSettings(config.record.rules?.value, tell);
  checkLevels(config.record.levels?.value, (name) => config.kindOf(name) !== undefined, tell);
  for (const report of wordsWithoutReason(config)) tell('suppression/reason', report);
  const pattern = config.record.caseNumber;
  if (pattern && !config.casePattern)
    tell('document/value', {
      message: 'notAPattern',
      range: pattern.range,
      params: { field: 'ケース番号', choices: '' },
    });
}

function checkAgencies({ register }: Repository, file: YamlFile, tell: Tell): void {
  checkYaml(file, agenciesType, register.problems, tell);
  const seen = new Set<string>();
  for (const { name, successor, located } of register.agencies) {
    const next = located.value.successor;
    if (successor && next && !register.find(successor))
      tell('document/reference', {
        message: 'successor',
        range: next.range,
        fixes: () => nearestName(next, register.names),
      });
    const key = foldName(name);
    if (seen.has(key))
      tell('document/reference', { message: 'claimed', range: located.value.name?.range ?? located.range });
    seen.add(key);
  }
}

function nearestName(place: { value: string; range: Report['range'] }, names: readonly string[]): readonly Fix[] {
  const near = nearest(place.value, names);
  return near ? [replacement(place.range, near, false)] : [];
}

/** What holds for every register: YAML, types, misspelt keys, empty must fields. */
function checkYaml(file: YamlFile, type: FieldType, problems: readonly BindProblem[], tell: Tell): void {
  for (const problem of file.problems)
    tell('document/front-matter', { message: problem.code, range: problem.range, fixes: () => yamlFixes(problem) });
  for (const problem of problems)
    tell('document/value', {
      message: problem.problem,
      range: problem.range,
      params: valueParams(problem),
      severity: valueSeverity(problem),
      fixes: () => valueFixes(problem),
    });
  for (const { key, meant } of nearMisses(file.root, type))
    tell('document/unknown-key', {
      message: 'near',
      range: key.range,
      params: { meant },
      fixes: () => [replacement(key.range, meant, true)],
    });
  checkRequired(file, type, tell);
}

function checkRequired(file: YamlFile, type: FieldType, tell: Tell): void {
  const top = { start: 0, end: 0 };
  const empty: YamlNode = { kind: 'map', entries: [], range: top };
  eachTable(file.root ?? (type.shape === 'block' ? empty : undefined), type, (map, fields) => {
    for (const field of Object.values(fields)) {
      const entry = entryOf(map, field.key);
      if (field.level !== 'must' || (entry && !isEmpty(entry.value))) continue;
      const range = entry?.key.range ?? map.entries[0]?.key.range ?? top;
      tell('document/required', { message: 'field', range, params: { field: field.key } });
    }
  });
}

const entriesOf = (node: YamlNode | undefined): readonly YamlEntry[] => (node?.kind === 'map' ? node.entries : []);

/** 規則: ids of rules, each with a severity. */
function checkRuleSettings(node: YamlNode | undefined, tell: Tell): void {
  const ids = rules.map((rule) => rule.id);
  for (const { key, value } of entriesOf(node)) {
    if (!ruleById(key.text)) tellUnknownRule(key.text, key.range, ids, tell);
    const severity = value?.kind === 'scalar' ? value.text : scalarAt(value, '重さ');
    if (severity === undefined || severityNames.some((name) => name === severity)) continue;
    tellChoices('規則', value?.range ?? key.range, severityNames.join('・'), severity, severityNames, tell);
  }
}

function tellUnknownRule(id: string, range: Report['range'], ids: readonly string[], tell: Tell): void {
  const meant = nearest(id, ids);
  const list = { ja: 'kasane rules に出る規則', en: 'the rules that `kasane rules` lists' };
  if (meant) {
    const fixes = () => [replacement(range, meant, true)];
    tell('document/unknown-key', { message: 'near', range, params: { meant }, fixes });
  } else tell('document/value', { message: 'notAChoice', range, params: { field: '規則', choices: list } });
}

/** 項目: levels of fields by kind. */
function checkLevels(node: YamlNode | undefined, isKind: (name: string) => boolean, tell: Tell): void {
  const names = kindIds.map((id) => kinds[id].name);
  for (const { key, value } of entriesOf(node)) {
    if (!isKind(key.text)) tellChoices('項目', key.range, names.join('・'), key.text, names, tell);
    for (const { key: field, value: level } of entriesOf(value)) {
      if (level?.kind === 'scalar' && !levelNames.some((name) => name === level.text))
        tellChoices('項目', level.range, levelNames.join('・'), level.text, levelNames, tell);
      else if (level && level.kind !== 'scalar')
        tell('document/value', { message: 'notText', range: field.range, params: { field: '項目', choices: '' } });
    }
  }
}

function tellChoices(
  field: string,
  range: Report['range'],
  choices: string,
  written: string,
  candidates: readonly string[],
  tell: Tell,
): void {
  const near = nearest(written, candidates);
  const fixes = () => (near ? [replacement(range, near, false)] : []);
  tell('document/value', { message: 'notAChoice', range, params: { field, choices }, fixes });
}

function replacement(range: Report['range'], text: string, safe: boolean): Fix {
  const title = { ja: `「${text}」に直す`, en: `Change to ${text}` };
  return { title, safe, preferred: true, edits: [{ range, text }] };
}
