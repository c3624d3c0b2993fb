import { aboutOf, type Picture } from '../sheet.ts';
import type { Subject } from '../subject.ts';
import { drawMap } from './draw.ts';
import { layoutMap, type MapLayout } from './layout.ts';
import { type MapModel, mapModel } from './model.ts';
import { mapTables } from './table.ts';

/** 支援関係図: the household in the middle, the agencies of its plan around it. */
export function mapPicture(subject: Subject): Picture {
  const model = mapModel(subject);
  const { people, supporters, plan } = model;
  const isEmpty = people.length === 0 && supporters.length === 0;
  const layout = isEmpty ? undefined : layoutMap(model);
  const round = plan?.facts.round;
  return {
    id: 'map',
    name: '支援関係図',
    detail: round === undefined ? undefined : `第${round}回`,
    about: aboutPlan(subject, model),
    description: describe(model),
    drawing: layout && drawMap(layout),
    nothing: '世帯も支援機関もまだ書かれていないため、図はありません。',
    notes: notesOf(model, layout),
    tables: mapTables(model),
  };
}

function aboutPlan(subject: Subject, { plan }: MapModel): string {
  const name = subject.repository.config.kindName('plan');
  const state = plan?.facts.state;
  return aboutOf(subject, [plan && `${name}${state ? `（${state}）` : ''}`]);
}

function describe({ people, supporters }: MapModel): string {
  const members = people.map(({ shown, age }) => (age === undefined ? shown : `${shown}（${age}）`)).join('、');
  const lead = supporters.filter((supporter) => supporter.lead).map(({ name }) => name);
  const bySector = new Map<string, string[]>();
  for (const { sector, name } of supporters) bySector.set(sector, [...(bySector.get(sector) ?? []), name]);
  const fields = [...bySector].map(([sector, names]) => `${sector}は${names.join('、')}`).join('。');
  return [
    members === '' ? '世帯は書かれていません。' : `中央に${members}。`,
    supporters.length === 0 ? '支援機関は書かれていません。' : `まわりに${supporters.length}の機関。${fields}。`,
    lead.length === 0 ? '' : `主担当は${lead.join('、')}。`,
    '同じ内容を下の表に示します。',
  ].join('');
}

function notesOf({ supporters, people, plan }: MapModel, layout: MapLayout | undefined): readonly string[] {
  const notes: string[] = [];
  const [left, unseen] = [layout?.left ?? 0, layout?.household.left ?? 0];
  if (layout?.kind === 'shelves')
    notes.push('機関が多いため、分野ごとにまとめています。世帯への線は、その分野でいちばん多い関わりの頻度です。');
  if (!plan) notes.push('プランがまだないため、世帯だけの図です。');
  else if (supporters.length === 0) notes.push('プランに支援機関がまだ書かれていません。');
  if (people.length === 0) notes.push('世帯がまだ書かれていません。');
  if (left > 0) notes.push(`ほか${left}の機関は、下の表にあります。`);
  if (unseen > 0) notes.push(`ほか${unseen}人は、下の表にあります。`);
  return notes;
}
