import { kindIds } from '../../../../schemas/index.ts';
import { type Occasion, roundOf, type Values } from './occasion.ts';

/** Characters that no file name of Windows, macOS and Linux minds. */
const safe = (name: string) => name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-').replace(/^\.+|[. ]+$/g, '');

/** Where a new document goes: the folder of its case, or that of minutes and resources; the first name not taken. */
export function placeFor(occasion: Occasion, values: Values, isTaken: (path: string) => boolean): string {
  const stem = `${folderOf(occasion)}/${safe(nameOf(occasion, values))}`;
  for (let count = 1; ; count += 1) {
    const path = `${stem}${count === 1 ? '' : `-${count}`}.md`;
    if (!isTaken(path)) return path;
  }
}

function nameOf(occasion: Occasion, values: Values): string {
  const { repository, kind, caseNumber = '' } = occasion;
  switch (kind) {
    case 'plan':
      return `プラン-${roundOf(occasion)}`;
    case 'evaluation':
      return `評価-${repository.facts(caseNumber, 'evaluation').length + 1}`;
    case 'consent':
      return `同意書-${values.person ?? ''}`;
    case 'progress':
      return `${repository.config.kindName(kind)}-${repository.today.slice(0, 4)}`;
    case 'minutes':
      return `${values.date ?? repository.today}-${[values.meeting ?? repository.config.kindName(kind)].flat().join('・')}`;
    case 'resource':
      return occasion.name ?? repository.config.kindName(kind);
    default:
      return repository.config.kindName(kind);
  }
}

function folderOf(occasion: Occasion): string {
  const { kind, caseNumber = '', from } = occasion;
  const beside = from ? parent(from.path) : '';
  if (kind === 'minutes' || kind === 'resource') return (from?.kind === kind && beside) || shared[kind];
  return folderOfCase(occasion) ?? (beside && from?.kind !== 'minutes' ? beside : `cases/${safe(caseNumber)}`);
}

const shared = { minutes: 'minutes', resource: 'resources' } as const;

/** Where its ケース lies, else its other documents. */
function folderOfCase({ repository: { index }, caseNumber = '' }: Occasion): string | undefined {
  const entries = kindIds.filter((kind) => kind !== 'minutes').flatMap((kind) => index.ofCase(caseNumber, kind));
  return entries[0] && parent(entries[0].path);
}

function parent(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
