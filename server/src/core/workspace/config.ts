import { type KindId, kindIds, kindNamed, kinds } from '../../../../schemas/index.ts';
import { configType, type profiles, severityNames } from '../../../../schemas/kinds/config.ts';
import { levelNames } from '../../../../schemas/kinds/registers.ts';
import type { Level } from '../../../../schemas/text.ts';
import { type BindProblem, bind, type Located, type RecordOf } from '../document/bind.ts';
import { entryOf, scalarAt, type YamlNode } from '../document/yaml.ts';
import { readAllowedWords } from './allowed-words.ts';
import { defaultGrounds, type Ground, Grounds } from './grounds.ts';
import { YamlFile } from './yaml-file.ts';

/** 様式: 簡易, 標準 or 国. */
export type Profile = (typeof profiles)[number];
/** A severity as 規則 writes it. */
export type SeverityName = (typeof severityNames)[number];

/** A meeting of kasane.yaml. */
export interface MeetingConfig {
  readonly name: string;
  readonly ground?: string;
  readonly members: readonly string[];
  readonly frequency?: string;
}

/** What 規則 says of one rule. */
export interface RuleSetting {
  readonly severity?: SeverityName;
  readonly options: YamlNode | undefined;
}

/** The meetings of the law, for repositories that list none. */
const defaultMeetings: readonly MeetingConfig[] = [
  { name: '重層的支援会議', ground: '本人同意', members: [] },
  { name: '支援会議', ground: '社会福祉法106条の6', members: [] },
];

const levels: Readonly<Record<string, Level>> = { 必須: 'must', 推奨: 'should', 任意: 'optional' };

type ConfigRecord = RecordOf<typeof configType.fields>;

/** The format number that this version writes and reads. */
export const currentFormat = 1;

/** kasane.yaml, read: what differs from place to place. Unreadable parts fall back to the defaults. */
export class Config {
  readonly file: YamlFile;
  readonly record: ConfigRecord;
  readonly problems: readonly BindProblem[];
  readonly grounds: Grounds;
  readonly meetings: readonly MeetingConfig[];
  readonly #kindNames: ReadonlyMap<string, KindId>;
  readonly #localNames: ReadonlyMap<string, string>;
  readonly #levelsByKind = new Map<KindId, ReadonlyMap<string, Level>>();

  constructor(text: string, path = 'kasane.yaml') {
    this.file = new YamlFile(path, text);
    const root = this.file.root?.kind === 'map' ? this.file.root : undefined;
    const { record, problems } = bind(root, configType.fields);
    this.record = record;
    this.problems = problems;
    this.#localNames = new Map(pairs(record.names?.value));
    this.#kindNames = new Map(kindIds.map((id) => [this.kindName(id), id]));
    this.grounds = new Grounds([...readGrounds(record.grounds?.value), ...defaultGrounds]);
    const listed = (record.meetings?.value ?? []).flatMap(({ value }) => readMeeting(value));
    this.meetings = listed.length > 0 ? listed : defaultMeetings;
  }

  get municipality(): string {
    return this.record.municipality?.value ?? '';
  }

  get profile(): Profile {
    return this.record.profile?.value ?? '標準';
  }

  get towns(): readonly string[] {
    return values(this.record.towns?.value);
  }

  get asOf(): string | undefined {
    return this.record.asOf?.value;
  }

  get format(): number {
    return this.record.format?.value ?? currentFormat;
  }

  get maxMonths(): number {
    return this.record.plan?.value.maxMonths?.value ?? 12;
  }

  get monitoringMonths(): number {
    return this.record.plan?.value.monitoringMonths?.value ?? 6;
  }

  get documents(): readonly string[] {
    return this.record.documents ? values(this.record.documents.value) : ['cases/**', 'minutes/**', 'resources/**'];
  }

  get exclude(): readonly string[] {
    return values(this.record.exclude?.value);
  }

  /** Variant → term of this office. */
  get terms(): readonly (readonly [string, string])[] {
    return pairs(this.record.terms?.value);
  }

  /** Words that this office declared not to be personal data, and said why. */
  get allowed(): readonly string[] {
    return readAllowedWords(this.record.allowed?.value).flatMap(({ word, hasReason }) => (hasReason ? [word] : []));
  }

  /** The pattern of case numbers; undefined when none is given or it is no regular expression. */
  get casePattern(): RegExp | undefined {
    const pattern = this.record.caseNumber?.value;
    if (!pattern) return undefined;
    try {
      return new RegExp(`^(?:${pattern})$`, 'u');
    } catch {
      return undefined;
    }
  }

  /** Resolves a 種別, by its local name or the one of the format. */
  kindOf = (name: string): KindId | undefined => this.#kindNames.get(name) ?? kindNamed(name);

  /** The name of a kind in this place. */
  kindName(id: KindId): string {
    const standard = kinds[id].name;
    return this.#localNames.get(standard) ?? standard;
  }

  meeting(name: string): MeetingConfig | undefined {
    const local = this.#localNames.get(name);
    return this.meetings.find((meeting) => meeting.name === name || meeting.name === local);
  }

  /** The level that 項目 gives to a field (or section) of a kind. */
  levelOf(kind: KindId, key: string): Level | undefined {
    return this.#levels(kind).get(key);
  }

  /** Fields that 項目 adds to a kind: those its table does not have. */
  ownFields(kind: KindId): readonly (readonly [string, Level])[] {
    const known = new Set([
      ...Object.values(kinds[kind].fields).map((f) => f.key),
      ...kinds[kind].sections.map((s) => s.title),
    ]);
    return [...this.#levels(kind)].filter(([key]) => !known.has(key));
  }

  /** What 規則 says of a rule. */
  ruleSetting(id: string): RuleSetting | undefined {
    const node = entryOf(this.record.rules?.value, id)?.value;
    if (!node) return undefined;
    const severity = severityNames.find(
      (name) => name === (node.kind === 'scalar' ? node.text : scalarAt(node, '重さ')),
    );
    return { options: node.kind === 'map' ? node : undefined, ...(severity ? { severity } : {}) };
  }

  #levels(kind: KindId): ReadonlyMap<string, Level> {
    const known = this.#levelsByKind.get(kind);
    if (known) return known;
    const levels = this.#readLevels(kind);
    this.#levelsByKind.set(kind, levels);
    return levels;
  }

  #readLevels(kind: KindId): ReadonlyMap<string, Level> {
    const root = this.record.levels?.value;
    const node = entryOf(root, kinds[kind].name)?.value ?? entryOf(root, this.kindName(kind))?.value;
    return new Map(
      pairs(node).flatMap(([key, name]) =>
        levelNames.some((l) => l === name) ? [[key, levels[name] ?? 'optional'] as const] : [],
      ),
    );
  }
}

/** Plain values of a located list. */
export function values<T>(list: readonly Located<T>[] | undefined): readonly T[] {
  return list?.map((item) => item.value) ?? [];
}

/** Key and scalar of each entry of a map. */
function pairs(node: YamlNode | undefined): readonly (readonly [string, string])[] {
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) =>
    value?.kind === 'scalar' && value.text ? [[key.text, value.text] as const] : [],
  );
}

type MeetingRecord = NonNullable<ConfigRecord['meetings']>['value'][number]['value'];

function readMeeting(record: MeetingRecord): MeetingConfig[] {
  const name = record.name?.value;
  if (!name) return [];
  return [
    {
      name,
      members: values(record.members?.value),
      ...(record.ground ? { ground: record.ground.value } : {}),
      ...(record.frequency ? { frequency: record.frequency.value } : {}),
    },
  ];
}

function readGrounds(node: YamlNode | undefined): Ground[] {
  if (node?.kind === 'map') return node.entries.map(({ key, value }) => groundOf(key.text, value));
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    const name = item.kind === 'scalar' ? item.text : (scalarAt(item, '名称') ?? scalarAt(item, '根拠'));
    return name ? [groundOf(name, item)] : [];
  });
}

function groundOf(name: string, node: YamlNode | undefined): Ground {
  return { name, withoutConsent: scalarAt(node, '同意なし') === '可', secrecy: scalarAt(node, '守秘') !== '不要' };
}
