import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { SourceText } from '../../core/document/source.ts';
import type { Detector } from '../../core/privacy/detector.ts';
import { reasonText } from '../../core/privacy/reasons.ts';
import type { PersonsRegister } from '../../core/privacy/register.ts';
import { byPosition, type Finding, toFinding } from '../../core/rules/finding.ts';
import { ruleById } from '../../core/rules/index.ts';
import { typeWords } from '../../core/rules/privacy/words.ts';
import { checkDocument, severityOf } from '../../core/rules/run.ts';
import { Repository } from '../../core/workspace/repository.ts';
import { agenciesName, configName, personsPath } from '../../core/workspace/scope.ts';
import { findRootsBelow, repositoryPath, today } from '../../host/files.ts';
import { loadRepository, UnreadableConfig } from '../../host/load.ts';
import { loadPersons } from '../../host/persons.ts';
import type { Io } from '../io.ts';
import { nameRule } from './other-files.ts';

/** See `Judge.closeness`; more is closer. */
export type Closeness = 0 | 1 | 2;

/** What is found in one text of the history. */
export interface Judged {
  readonly finding: Finding;
  readonly source: SourceText;
  /** The same for the same words of the same rule in the same file; it does not tell them. */
  readonly key: string;
}

const documentRules: ReadonlySet<string> = new Set([
  'privacy/personal-data',
  'privacy/name',
  'privacy/identifier',
  nameRule,
]);
const onlyNames: ReadonlySet<string> = new Set([nameRule]);

/** Texts that people write or export; programs and their lists of packages hold no minutes. */
const prose = /(?:\.(?:md|markdown|txt|text|csv|tsv|html?|xml|json|ya?ml|eml|rst|org|adoc|log)|(?:^|\/)[^./]+)$/i;
const notProse = /(?:^|\/)(?:package-lock\.json|package\.json|tsconfig[^/]*\.json|\.vscode\/[^/]*|pnpm-lock\.yaml)$/;

interface Home {
  /** From the top of git, with a slash at the end; empty at the top. */
  readonly prefix: string;
  readonly repository: Repository;
}

/** Judges texts of the history as the case repository of today would: with its consents, its registers, its rules. */
export class Judge {
  readonly #homes: readonly Home[];
  readonly #detector: Detector;

  private constructor(homes: readonly Home[], detector: Detector) {
    this.#homes = homes.toSorted((a, b) => b.prefix.length - a.prefix.length);
    this.#detector = detector;
  }

  /** Opens the case repositories of a working tree. One whose kasane.yaml cannot be read is judged by the defaults. */
  static async open(top: string, detector: Detector, io: Io): Promise<Judge> {
    const homes: Home[] = [];
    for (const root of await findRootsBelow(top)) {
      const path = repositoryPath(top, root);
      homes.push({ prefix: path === '' ? '' : `${path}/`, repository: await openOrDefault(root, detector, io) });
    }
    if (!homes.some(({ prefix }) => prefix === '')) homes.push({ prefix: '', repository: plain(detector) });
    return new Judge(homes, detector);
  }

  /** How closely the content of a file is looked at: not at all, as a text, or as a document with its consent. */
  closeness(path: string): Closeness {
    if (/\.md$/i.test(path)) return 2;
    return isProse(path.slice(this.#homeOf(path).prefix.length)) ? 1 : 0;
  }

  /** The registers of real names at hand. */
  get registers(): readonly PersonsRegister[] {
    return this.#homes.flatMap(({ repository }) => repository.persons ?? []);
  }

  /** What is found in a file; `text` is undefined for one that is none: then its path alone is looked at. */
  file(path: string, text: string | undefined): readonly Judged[] {
    const home = this.#homeOf(path);
    const local = path.slice(home.prefix.length).normalize('NFC');
    if (local === personsPath || (posix.basename(local) === posix.basename(personsPath) && local.includes('.kasane/')))
      return this.#register(home, local);
    const { repository } = home;
    const document = repository.parse(local, text ?? '');
    const isDocument = document.kind !== undefined && /\.md$/i.test(local);
    const findings = checkDocument(repository, document, { only: isDocument ? documentRules : onlyNames });
    const detected = !isDocument && text !== undefined && isProse(local) ? this.#plain(repository, local, text) : [];
    return keyed([...findings, ...detected].toSorted(byPosition), document.source, path);
  }

  /** What is found in the words of a commit; who wrote it stands in its trailers and is no client. */
  message(text: string): readonly Judged[] {
    const words = text.replace(/^[A-Za-z-]+-by: .*$/gm, (line) => ' '.repeat(line.length));
    const found = this.#homes.flatMap(({ repository }) => {
      const document = repository.parse('', words);
      return [...checkDocument(repository, document, { only: onlyNames })];
    });
    const detected = this.#plain(this.#homeOf('').repository, '', words).filter(
      ({ range }) => !found.some((other) => other.range.start < range.end && range.start < other.range.end),
    );
    return keyed([...found, ...detected].toSorted(byPosition), new SourceText(words), '');
  }

  #homeOf(path: string): Home {
    const found = this.#homes.find(({ prefix }) => path.startsWith(prefix));
    return found ?? { prefix: '', repository: plain(this.#detector) };
  }

  #register({ repository }: Home, path: string): readonly Judged[] {
    const rule = ruleById('privacy/register-tracked');
    const severity = rule && severityOf(repository, rule);
    if (!rule || severity === 'off') return [];
    const range = { start: 0, end: 0 };
    const finding = toFinding(rule, { message: 'history', range }, path, severity ?? rule.severity);
    return [{ finding, source: new SourceText(''), key: path }];
  }

  /** A text that is no case document: what is certain, as the rules of the same names say it. */
  #plain(repository: Repository, path: string, text: string): readonly Finding[] {
    const { register, config, persons } = repository;
    const known = {
      staff: register.staffNames,
      agencies: [...register.names, config.municipality, ...config.towns],
      allowed: config.allowed,
    };
    const registered = persons?.find(text) ?? [];
    return this.#detector.detect(text, known).flatMap((data) => {
      const isRegistered = registered.some((place) => place.start < data.end && data.start < place.end);
      const rule = ruleById(data.type === 'PERSON' ? 'privacy/name' : 'privacy/identifier');
      if (!rule || isRegistered || data.tier !== 'certain' || data.role === 'staff') return [];
      const severity = severityOf(repository, rule);
      if (severity === 'off') return [];
      const message = data.type === 'PERSON' ? 'advised' : 'found';
      const params = { type: typeWords[data.type], reason: reasonText(data.reason) };
      return [toFinding(rule, { message, range: data, params }, path, severity ?? rule.severity)];
    });
  }
}

function isProse(path: string): boolean {
  const isRegister = path === configName || path === agenciesName;
  return !isRegister && prose.test(path) && !notProse.test(path);
}

function plain(detector: Detector): Repository {
  return new Repository('', undefined, { today: today(), detector });
}

async function openOrDefault(root: string, detector: Detector, io: Io): Promise<Repository> {
  try {
    const { repository } = await loadRepository(root, { today: today() });
    repository.detector = detector;
    return repository;
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) throw error;
    io.note({
      ja: '今の kasane.yaml が読めないため、同意や機関の登録は考えに入れずに調べます。',
      en: 'kasane.yaml cannot be read at present: consents and agencies are not taken into account.',
    });
    const repository = plain(detector);
    repository.persons = loadPersons(root, repository.config);
    return repository;
  }
}

/** The same words found by the same rule in later versions of a file are one finding. */
function keyed(findings: readonly Finding[], source: SourceText, path: string): readonly Judged[] {
  return findings.map((finding) => {
    const words = source.text.slice(finding.range.start, finding.range.end);
    const key = createHash('sha256').update(join(path, finding.rule)).update('\0').update(words).digest('base64');
    // The fixes hold on to the whole document, and a commit cannot be mended by an edit.
    return { finding: { ...finding, fixes: () => [], related: [] }, source, key };
  });
}
