import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import type { Language } from '../../../schemas/text.ts';
import type { Settings } from './settings.ts';
import { isServed, normalUri } from './uris.ts';

/** What a user may set for a resource, in the section `kasane` of the editor's configuration. */
export interface Preference {
  /** `language`: `ja` or `en`; the editor's own language unless set. */
  readonly language: Language;
  /** `check.onType`: false checks when a document is opened and saved only. */
  readonly checkOnType: boolean;
  /** `hints.enabled`: whether hints stand behind dates and years. */
  readonly hints: boolean;
}

const section = 'kasane';

/** A client that has not answered by then is not waited for, in milliseconds. */
const patience = 500;

/** The preferences of each open document. They are asked for when it is opened and whenever they change. */
export class Preferences {
  /** Called when preferences of open documents may have changed. */
  onChange: () => void = () => {};
  readonly #connection: Connection;
  readonly #settings: Settings;
  readonly #known = new Map<string, Preference>();
  /** What a client that cannot be asked has told of all resources. */
  #told: Preference;

  constructor(connection: Connection, settings: Settings) {
    this.#connection = connection;
    this.#settings = settings;
    this.#told = readPreference(undefined, settings.language);
  }

  /** The preference of a document; those of the whole workspace before its own are known, and for files. */
  of(uri: string): Preference {
    return this.#known.get(normalUri(uri)) ?? this.#told;
  }

  /** Asks the client for the preference of a document; settles when it is known or cannot be had. */
  async load(uri: string): Promise<void> {
    if (!this.#settings.configuration || !isServed(uri)) return;
    const asked = this.#connection.workspace.getConfiguration({ scopeUri: uri, section }).then(
      (answer: unknown) => this.#known.set(normalUri(uri), readPreference(answer, this.#settings.language)),
      () => undefined,
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([asked, late]);
    clearTimeout(timer);
  }

  forget(uri: string): void {
    this.#known.delete(normalUri(uri));
  }

  /** Asks to be told of changes, where the client wants to be asked. */
  async listen(): Promise<void> {
    if (!this.#settings.configurationEvents) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section });
  }

  /** The client's configuration changed: `settings` is what it tells, when it cannot be asked. */
  async changed(settings: unknown, open: readonly string[]): Promise<void> {
    const told = part(settings, section);
    if (told !== undefined) this.#told = readPreference(told, this.#settings.language);
    await Promise.all(open.map((uri) => this.load(uri)));
    this.onChange();
  }
}

/** Reads the section; what is missing or of another type is as if it were not set. */
export function readPreference(section: unknown, fallback: Language): Preference {
  const language = part(section, 'language');
  const hints = part(section, 'hints');
  return {
    language: language === 'ja' || language === 'en' ? language : fallback,
    checkOnType: part(part(section, 'check'), 'onType') !== false,
    hints: hints !== false && part(hints, 'enabled') !== false,
  };
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
