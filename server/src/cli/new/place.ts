import { dirname, posix } from 'node:path';
import type { KindId } from '../../../../schemas/index.ts';
import type { Config } from '../../core/workspace/config.ts';
import type { Repository } from '../../core/workspace/repository.ts';
import { type Occasion, roundOf, type Values } from './values.ts';

/** Characters that no file name of Windows, macOS and Linux minds. */
const safe = (name: string) => name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-').replace(/^\.+|[. ]+$/g, '');

/** Where a new document goes, without its `.md`: the case's folder, or the one of minutes and resources. */
export function stemFor(kind: KindId, occasion: Occasion, values: Values): string {
  const { repository, caseNumber = '' } = occasion;
  const name = safe(nameFor(kind, occasion, values, repository.config));
  if (kind === 'minutes') return `minutes/${name}`;
  if (kind === 'resource') return `resources/${name}`;
  return posix.join(folderOf(repository, caseNumber), name);
}

function nameFor(kind: KindId, occasion: Occasion, values: Values, config: Config): string {
  switch (kind) {
    case 'plan':
      return `プラン-${roundOf(occasion)}`;
    case 'evaluation':
      return `評価-${occasion.repository.facts(occasion.caseNumber ?? '', 'evaluation').length + 1}`;
    case 'consent':
      return `同意書-${values.person ?? ''}`;
    case 'minutes':
      return `${occasion.today}-${values.meeting ?? ''}`;
    case 'resource':
      return occasion.name ?? '社会資源';
    default:
      return config.kindName(kind);
  }
}

/** The folder in which the case's ケース lies, else the one it would have. */
function folderOf({ index }: Repository, caseNumber: string): string {
  const [own] = index.ofCase(caseNumber, 'case');
  return own ? dirname(own.path) : `cases/${safe(caseNumber)}`;
}
