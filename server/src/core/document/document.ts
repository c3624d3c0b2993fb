import { kindKey } from '../../../../schemas/common.ts';
import { type FieldsOf, type KindId, kindOf } from '../../../../schemas/index.ts';
import type { Fields } from '../../../../schemas/types.ts';
import { type BindProblem, bind, type RecordOf } from './bind.ts';
import { type Body, readBody } from './body.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { knownKeys } from './known-keys.ts';
import { type OffsetRange, SourceText } from './source.ts';
import { entryOf, type YamlScalar } from './yaml.ts';

/** One parsed version of a Markdown file; every feature and rule shares it. */
export class CaseDocument {
  /** Path from the root of the case repository, with forward slashes. */
  readonly path: string;
  readonly source: SourceText;
  readonly matter: FrontMatter;
  /** The 種別 as written, whether known or not. */
  readonly kindNode: YamlScalar | undefined;
  readonly kind: KindId | undefined;
  readonly problems: readonly BindProblem[];
  readonly #record: RecordOf<Fields>;
  #body: Body | undefined;

  constructor(path: string, text: string, resolveKind: (name: string) => KindId | undefined) {
    this.path = path;
    this.source = new SourceText(text);
    this.matter = readFrontMatter(this.source, knownKeys());
    const node = entryOf(this.matter.root, kindKey)?.value;
    this.kindNode = node?.kind === 'scalar' && node.text !== '' ? node : undefined;
    this.kind = this.kindNode ? resolveKind(this.kindNode.text) : undefined;
    const { record, problems } = bind(this.matter.root, this.kind ? kindOf(this.kind).fields : {});
    this.#record = record;
    this.problems = problems;
  }

  get text(): string {
    return this.source.text;
  }

  /** Headings and sections, scanned when first asked for. */
  get body(): Body {
    this.#body ??= readBody(this.source, this.matter.bodyStart);
    return this.#body;
  }

  /** The located values, when the document is of that kind. */
  as<K extends KindId>(kind: K): RecordOf<FieldsOf<K>> | undefined {
    return this.kind === kind ? (this.#record as RecordOf<FieldsOf<K>>) : undefined;
  }

  /** The located values by English id, whatever the kind. */
  get record(): RecordOf<Fields> {
    return this.#record;
  }

  /** Where a missing top-level key is reported: the 種別 key, else the opening fence. */
  get anchor(): OffsetRange {
    return this.matter.fence;
  }
}
