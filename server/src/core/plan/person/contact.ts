import type { Element } from 'hast';
import { foldName } from '../../workspace/normalize.ts';
import type { Repository } from '../../workspace/repository.ts';
import { type Child, el, part } from './elements.ts';

/** The name an agency goes by today; as written when the register does not know it. */
export function currentName(name: string, { register }: Repository): string {
  const agency = register.find(name);
  return agency ? register.current(agency).name : name;
}

/** Whom to call: the agencies with their telephone numbers; without one there is room to write it in. */
export function contactPart(agencies: readonly string[], repository: Repository): Element | undefined {
  const names = new Map(agencies.map((name) => [foldName(name), currentName(name, repository)]));
  if (names.size === 0) return undefined;
  const cards = [...new Set(names.values())].map((name) => contactCard(name, repository));
  return part('困ったときの連絡先', [
    el('p', '', '困ったこと、聞きたいことがあるときは、ここに連絡してください。'),
    el('div', 'contacts', cards),
  ]);
}

function contactCard(name: string, repository: Repository): Child {
  const phone = repository.register.find(name)?.phone;
  const number = phone ? el('span', 'number', phone) : el('span', 'number blank', '　');
  return el('div', 'contact', [el('p', 'agency', name), el('p', 'phone', ['電話 ', number])]);
}
