declare const KASANE_VERSION: string | undefined;

/** The version of package.json, put in by the bundler. */
export const version: string = typeof KASANE_VERSION === 'string' ? KASANE_VERSION : '0.0.0';
