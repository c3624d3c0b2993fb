import { kindKey } from '../../../../../schemas/common.ts';
import { kindOf } from '../../../../../schemas/index.ts';
import type { Fields, FieldType } from '../../../../../schemas/types.ts';
import { isEmpty } from '../../document/bind.ts';
import type { CaseDocument } from '../../document/document.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../document/yaml.ts';
import { editDistance, foldName } from '../../workspace/normalize.ts';
import { defineRule } from '../rule.ts';

/** A key that is probably a slip of a known one: one or two signs off, or the same but for width and spelling. */
export function meantKey(key: string, fields: Fields, taken: ReadonlySet<string>): string | undefined {
  const folded = foldName(key);
  const limit = folded.length >= 6 ? 2 : 1;
  if (folded.length < 3) return undefined;
  const candidates = Object.values(fields).map((field) => field.key);
  if (candidates.includes(key)) return undefined;
  return candidates.find((known) => !taken.has(known) && editDistance(folded, foldName(known), limit) <= limit);
}

/** Visits every map that has a table of fields. */
export function eachTable(
  node: YamlNode | undefined,
  type: FieldType,
  visit: (map: YamlMap, fields: Fields) => void,
): void {
  if (!node) return;
  if (type.shape === 'list') {
    for (const item of node.kind === 'list' ? node.items : [node]) eachTable(item, type.item, visit);
    return;
  }
  if (type.shape !== 'block' || node.kind !== 'map') return;
  visit(node, type.fields);
  for (const field of Object.values(type.fields as Fields)) {
    eachTable(node.entries.find((entry) => entry.key.text === field.key)?.value, field.type, visit);
  }
}

/** Near misses in a tree, with the key that is meant. */
export function nearMisses(
  root: YamlNode | undefined,
  type: FieldType,
): readonly { readonly map: YamlMap; readonly key: YamlScalar; readonly meant: string }[] {
  const found: { map: YamlMap; key: YamlScalar; meant: string }[] = [];
  eachTable(root, type, (map, fields) => {
    const taken = new Set([
      kindKey,
      ...map.entries.filter((entry) => !isEmpty(entry.value)).map((entry) => entry.key.text),
    ]);
    for (const { key } of map.entries) {
      const meant = key.text === kindKey ? undefined : meantKey(key.text, fields, taken);
      if (meant) found.push({ map, key, meant });
    }
  });
  return found;
}

/** Keys that stand there misspelt, by the map they belong to: document/unknown-key says so. */
export function misspelt(document: CaseDocument): ReadonlyMap<YamlMap, ReadonlySet<string>> {
  const found = new Map<YamlMap, Set<string>>();
  if (!document.kind || !document.matter.root) return found;
  for (const { map, meant } of nearMisses(document.matter.root, {
    shape: 'block',
    fields: kindOf(document.kind).fields,
  })) {
    found.set(map, (found.get(map) ?? new Set()).add(meant));
  }
  return found;
}

export const rule = defineRule({
  id: 'document/unknown-key',
  severity: 'warning',
  texts: {
    title: { ja: '欄の名前の書き間違いかもしれません', en: 'The name of a field may be misspelt' },
    why: {
      ja: '名前が一字でも違うと、その欄は空として扱われるためです。独自の欄を加えることは差し支えありません。',
      en: 'A field whose name differs by one sign counts as empty. Fields of your own are welcome.',
    },
    do: { ja: '「{meant}」のつもりであれば直してください。', en: 'Correct it if {meant} is meant.' },
    messages: {
      near: { ja: 'この欄の名前は「{meant}」に近いものです。', en: 'The name of this field is close to {meant}.' },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '担当課長確認: 済' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '決定者名: 福祉課長' },
      { 'cases/R6-001/アセスメント.md': 'スクリ-ニング: 多機関協働へ\nスクリーニング:' },
    ],
  },
  check({ document, repository }, report) {
    if (!document.kind || !document.matter.root) return;
    const own = new Set(repository.config.ownFields(document.kind).map(([key]) => key));
    const type = { shape: 'block', fields: kindOf(document.kind).fields } as const;
    for (const { key, meant } of nearMisses(document.matter.root, type)) {
      if (own.has(key.text)) continue;
      const title = { ja: `「${meant}」に直す`, en: `Change to ${meant}` };
      report({
        message: 'near',
        range: key.range,
        params: { meant },
        fixes: () => [{ title, safe: true, preferred: true, edits: [{ range: key.range, text: meant }] }],
      });
    }
  },
});
