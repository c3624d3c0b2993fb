import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HeavyParts } from '../host/detector.ts';

/** The folder of the bundle. */
export const here: string = __dirname;

/** Where the name lists and the analyser lie: beside the bundle. */
export function heavyParts(): HeavyParts {
  const data = join(here, 'data');
  return { data: existsSync(data) ? data : join(here, '../server/data'), engine: join(here, 'cli.cjs') };
}
