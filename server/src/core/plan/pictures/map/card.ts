import { truncate, widthOf, wrap } from '../text.ts';
import type { Supporter } from './model.ts';

/** Where the role of an agency is written: beside its line, or on its card where the lines stand too close. */
export type RolePlace = 'line' | 'card';

/** What stands on an agency's card, and how large it is. */
export interface Card {
  readonly supporter: Supporter;
  readonly name: readonly string[];
  /** Role on the card; undefined where it stands beside the line. */
  readonly role: string | undefined;
  readonly w: number;
  readonly h: number;
}

/** Sizes of type in units of the picture. */
export const cardType = { name: 12, line: 15, role: 10.6, badge: 10.6 } as const;

/** Widest text of a card in em of the name. */
const widest = 10.2;
const padding = { x: 7, y: 6 } as const;
/** Height of the strip with the role. */
export const roleStrip = 17;
/** Height of the label 主担当, half of which stands above the card. */
export const badgeHeight = 15;

/** The card of an agency. */
export function cardOf(supporter: Supporter, roleAt: RolePlace): Card {
  const full = wrap(supporter.name, widest, 3);
  const isCut = full.join('').endsWith('…') && !supporter.name.endsWith('…');
  const name = isCut && supporter.short ? wrap(supporter.short, widest, 3) : full;
  const role = roleAt === 'card' ? roleText(supporter, (widest * cardType.name) / cardType.role) : undefined;
  const text = Math.max(
    ...name.map((line) => widthOf(line) * cardType.name),
    role === undefined ? 0 : widthOf(role) * cardType.role,
  );
  const lines = Math.max(1, name.length) * cardType.line;
  return {
    supporter,
    name,
    role,
    w: Math.max(supporter.lead ? 76 : 60, text + 2 * padding.x + (supporter.lead ? 4 : 0)),
    h: lines + 2 * padding.y + (supporter.lead ? 5 : 0) + (role === undefined ? 0 : roleStrip),
  };
}

/** The roles in a width in em; 主担当 has its own mark. Undefined where nothing else is said. */
export function roleText({ roles, lead }: Supporter, width: number): string | undefined {
  const said = roles.filter((role) => !(lead && role === '主担当')).join('・');
  return said === '' ? undefined : truncate(said, width);
}
