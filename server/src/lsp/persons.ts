import { PersonsRegister, type SplitName } from '../core/privacy/register.ts';
import type { Config } from '../core/workspace/config.ts';
import { readTextNow } from '../host/files.ts';
import { loadLexicon } from '../host/lexicon.ts';
import { loadPersons, nameLists, personsFile, splitBy } from '../host/persons.ts';

/** Whether the workspace may be trusted: else no process is started, git among them. */
export type Trust = 'trusted' | 'untrusted';

/**
 * The register of real names; undefined without one. In a workspace that is not trusted git cannot be asked whether the
 * file stays outside it, so that nothing is ever written there.
 */
export function readPersons(root: string, config: Config, trust: Trust): PersonsRegister | undefined {
  if (trust === 'trusted') return loadPersons(root, config);
  const content = readTextNow(personsFile(root, config));
  return 'text' in content ? new PersonsRegister(content.text, splitLater()) : undefined;
}

/** Names are divided by the lists, which are read when the first name asks for it. */
function splitLater(): SplitName {
  let split: SplitName | undefined;
  return (name) => {
    const folder = split ? undefined : nameLists();
    split ??= folder ? splitBy(loadLexicon(folder)) : () => undefined;
    return split(name);
  };
}
