import { PersonsRegister, type SplitName } from '../core/privacy/register.ts';
import type { RegisterPlace } from '../core/privacy/register-place.ts';
import type { Config } from '../core/workspace/config.ts';
import { readTextNow } from '../host/files.ts';
import { loadLexicon } from '../host/lexicon.ts';
import { loadPersons, nameLists, personsFile, placeForPersons, splitBy } from '../host/persons.ts';

/** Whether the workspace may be trusted: else no process is started, git among them. */
export type Trust = 'trusted' | 'untrusted';

/**
 * The register of real names; undefined without one. In a workspace that is not trusted git cannot be asked whether the
 * file stays outside it, so that nothing is ever written there. `held` is the text that an editor has of it.
 */
export function readPersons(root: string, config: Config, trust: Trust, held?: string): PersonsRegister | undefined {
  if (trust === 'trusted') return loadPersons(root, config, process.env, held);
  const content = readTextNow(personsFile(root, config));
  return 'text' in content ? new PersonsRegister(content.text, splitLater()) : undefined;
}

/** Where a register may be made; nowhere without trust, for only git can tell. */
export function placeFor(root: string, config: Config, trust: Trust): RegisterPlace | undefined {
  return trust === 'trusted' ? placeForPersons(root, config) : undefined;
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
