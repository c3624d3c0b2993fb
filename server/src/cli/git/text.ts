import { decode } from '../../host/files.ts';

const shiftJis = new TextDecoder('shift_jis', { fatal: true });

/**
 * The text of any file that is one, however it was saved: UTF-8, Shift_JIS and UTF-16 with its mark (as Excel writes).
 * Undefined for binary files. Names are looked for in it; offsets count in the decoded text.
 */
export function anyText(bytes: Uint8Array): string | undefined {
  const wide = wideText(bytes);
  if (wide !== undefined) return wide;
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  if (decoded.problem !== 'shiftJis') return undefined;
  try {
    return shiftJis.decode(bytes);
  } catch {
    return undefined;
  }
}

function wideText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}
