import type { Text } from '../../../../schemas/text.ts';
import type { Finding } from '../rules/finding.ts';
import type { TextEdit } from '../rules/rule.ts';

/** Something an editor offers to do with a document. */
export interface Action {
  readonly title: Text;
  readonly sort: 'fix' | 'suppress' | 'fixAll' | 'source';
  readonly edits: readonly TextEdit[];
  readonly elsewhere?: Readonly<Record<string, readonly TextEdit[]>>;
  readonly creates?: readonly string[];
  readonly preferred?: boolean;
  /** The finding it mends. */
  readonly finding?: Finding;
}
