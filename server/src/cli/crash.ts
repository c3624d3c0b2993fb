import { basename } from 'node:path';
import type { Text } from '../../../schemas/text.ts';

/**
 * What is said of a fault of the tool: never the exception's own message, which may quote a document. With `debug` the
 * places follow, as file names and line numbers.
 */
export function crashText(error: unknown, debug: boolean): Text {
  const places = debug && error instanceof Error ? placesOf(error.stack ?? '') : [];
  const tail = places.length > 0 ? `\n${places.join('\n')}` : '';
  const hint = debug
    ? { ja: '', en: '' }
    : { ja: '--debug を付けると、起きた場所が分かります。', en: ' --debug shows where.' };
  return {
    ja: `kasane の不具合で、調べ終えられませんでした。${hint.ja}${tail}`,
    en: `A fault of kasane itself: the work was not finished.${hint.en}${tail}`,
  };
}

function placesOf(stack: string): string[] {
  return stack.split('\n').flatMap((line) => {
    const match = /^\s+at .*?([^\s(]+):(\d+):(\d+)\)?$/.exec(line);
    return match?.[1] ? [`    ${basename(match[1])}:${match[2]}:${match[3]}`] : [];
  });
}
