import { strengthNames } from '../frequency.ts';
import type { PictureTable } from '../sheet.ts';
import type { MapModel, Phase, Supporter } from './model.ts';
import { type Person, placeNames } from './people.ts';

const phaseNames: Readonly<Record<Phase, string>> = { planned: '予定', present: '現在', ended: '終了' };

/** Everything of the map in two tables: the agencies, and the people. */
export function mapTables({ people, supporters }: MapModel): readonly PictureTable[] {
  return [
    {
      title: '関わる機関',
      columns: [
        { label: '機関', width: 25 },
        { label: '分野', width: 9 },
        { label: '役割', width: 18 },
        { label: '担当', width: 15 },
        { label: '支える人', width: 10 },
        { label: '頻度', width: 14 },
        { label: '状況', width: 9 },
      ],
      rows: supporters.map((supporter) => ({
        cells: cellsOf(supporter, people),
        line: supporter.line,
        mark: supporter.lead ? '主担当' : undefined,
      })),
    },
    {
      title: '世帯と関係者',
      columns: [
        { label: '呼称', width: 25 },
        { label: '続柄', width: 25 },
        { label: '年代', width: 25 },
        { label: '暮らし', width: 25 },
      ],
      rows: people.map(({ shown, relation, age, place }) => ({
        cells: [shown, relation ?? '', age ?? '', placeNames[place]],
      })),
    },
  ];
}

function cellsOf(supporter: Supporter, people: readonly Person[]): readonly string[] {
  const { name, sector, roles, staff, phase } = supporter;
  return [
    name,
    sector,
    roles.join('、'),
    staff.join('、'),
    personsOf(supporter, people),
    frequencyOf(supporter),
    phaseNames[phase],
  ];
}

/** Whom an agency supports, in words. */
export function personsOf({ persons }: Supporter, people: readonly Person[]): string {
  return persons.length === 0 ? '世帯全体' : persons.map((index) => people[index]?.shown ?? '').join('、');
}

function frequencyOf({ frequency, strength, raised }: Supporter): string {
  const seen = raised ? `（支援経過では${strengthNames[strength]}）` : '';
  return `${frequency.join('、')}${seen}`;
}
