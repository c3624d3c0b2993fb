import type { Text } from '../../schemas/text.ts';
import type { FieldType, Meaning } from '../../schemas/types.ts';

const meanings: Readonly<Record<Meaning, Text>> = {
  text: { ja: '言葉', en: 'text' },
  prose: { ja: '文章', en: 'prose' },
  date: { ja: '日付', en: 'date' },
  number: { ja: '数字', en: 'number' },
  choice: { ja: '選択', en: 'choice' },
  agency: { ja: '機関', en: 'agency' },
  agencyType: { ja: '機関の種類', en: 'type of agency' },
  role: { ja: '役割', en: 'role' },
  profession: { ja: '職種', en: 'profession' },
  issue: { ja: '課題', en: 'issue' },
  person: { ja: '呼称', en: 'person' },
  kin: { ja: '続柄', en: 'relation' },
  caseNumber: { ja: 'ケース番号', en: 'case number' },
  meeting: { ja: '会議', en: 'meeting' },
  ground: { ja: '根拠', en: 'ground' },
  link: { ja: '文書へのリンク', en: 'link to a document' },
  resource: { ja: '社会資源', en: 'social resource' },
};

/** A type of field in words. */
export function typeText(type: FieldType): Text {
  switch (type.shape) {
    case 'any':
      return { ja: '自由な形', en: 'any form' };
    case 'scalar':
      return meanings[type.meaning];
    case 'block':
      return { ja: '欄のまとまり', en: 'block' };
    case 'list': {
      const { ja, en } = typeText(type.item);
      return type.single
        ? { ja: `${ja}（一つ、または「- 」で複数）`, en: `${en}, one or a list` }
        : { ja: `${ja}の並び（「- 」）`, en: `list of ${en}` };
    }
  }
}

/** The choices of a type; those of an open list are examples. */
export function choicesText(type: FieldType): string {
  if (type.shape === 'list') return choicesText(type.item);
  if (type.shape !== 'scalar' || !type.choices) return '';
  const choices: readonly string[] = type.choices;
  return type.open ? `例 (e.g.): ${choices.join('、')}` : choices.join('、');
}
