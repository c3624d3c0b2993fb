import { knownKeys } from '../document/known-keys.ts';
import { SourceText } from '../document/source.ts';
import { readYaml, type YamlNode, type YamlProblem } from '../document/yaml.ts';

/** A register of the repository (kasane.yaml, agencies.yaml, persons.yaml): YAML throughout. */
export class YamlFile {
  readonly path: string;
  readonly source: SourceText;
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];

  constructor(path: string, text: string) {
    this.path = path;
    this.source = new SourceText(text);
    const base = text.startsWith('\uFEFF') ? 1 : 0;
    const tree = readYaml(text.slice(base), base, knownKeys());
    this.root = tree.root;
    this.problems = tree.problems;
  }
}
