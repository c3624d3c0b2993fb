import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';

/** Reports a bug by place and kind of error only: messages may quote a document. */
export type ReportBug = (where: string, error: unknown) => void;

/** Where in our own bundle an error arose: function names and lines, never its message. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const places = frames.slice(0, 4).map((line) => line.trim().replace(/\(?[^\s(]*[\\/]([^\\/]+:\d+:\d+)\)?$/, '($1)'));
  return `${error.name} ${places.join(' < ')}`;
}

/** A reporter that writes to the client's log. */
export function bugReporter(connection: Connection): ReportBug {
  return (where, error) => connection.console.error(`${where}: ${placeOf(error)}`);
}

/** Answers a request. */
export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/** Guards a request: cancelled stays cancelled, a bug is logged and answered with `empty`. */
export function guarded<P, R>(name: string, report: ReportBug, empty: R, handler: Handler<P, R>) {
  return async (...given: readonly [params: P, token: CancellationToken]): Promise<R> => {
    const [params, token] = withToken(given);
    const result = await attempt(name, report, empty, () =>
      token.isCancellationRequested ? empty : handler(params, token),
    );
    if (token.isCancellationRequested) throw cancelled();
    return result;
  };
}

/** Of a request that came without params the connection hands over the token alone. */
function withToken<P>(given: readonly [P, CancellationToken?]): readonly [P, CancellationToken] {
  const [first, token] = given;
  return token ? [first, token] : [undefined as P, first as CancellationToken];
}

async function attempt<R>(name: string, report: ReportBug, empty: R, run: () => R | Promise<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    report(name, error);
    return empty;
  }
}

/** The answer to a request that nobody waits for any more. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Runs a notification's handler; a bug in it is logged. */
export function noticed<P>(name: string, report: ReportBug, handler: (params: P) => void | Promise<void>) {
  return async (params: P): Promise<void> => {
    try {
      await handler(params);
    } catch (error) {
      report(name, error);
    }
  };
}
