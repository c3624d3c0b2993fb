import type { Located } from '../../document/bind.ts';
import type { CaseDocument } from '../../document/document.ts';
import { scalarsOf } from '../../document/values.ts';
import type { Repository } from '../../workspace/repository.ts';

/** Every field of a document that names an agency; names of meetings (in 共有先) are left out. */
export function agencyMentions(document: CaseDocument, repository: Repository): readonly Located<string>[] {
  const found: Located<string>[] = [];
  for (const { type, value } of scalarsOf(document)) {
    const name = value.value;
    if (type.meaning !== 'agency' || typeof name !== 'string' || repository.config.meeting(name)) continue;
    found.push({ value: name, range: value.range });
  }
  return found;
}
