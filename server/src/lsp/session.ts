import type { Connection } from 'vscode-languageserver/node';
import type { ReportBug } from './guard.ts';
import type { Preferences } from './preferences.ts';
import type { Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** What every part of the server works with. */
export interface Session {
  readonly connection: Connection;
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly preferences: Preferences;
  readonly report: ReportBug;
}
