import { fieldsPart, type SheetContent } from '../model.ts';
import type { SheetReader } from '../reader.ts';

/** A document without a known 種別: all that stands in it, key by key and heading by heading. */
export function otherSheet(reader: SheetReader): SheetContent {
  return { parts: [fieldsPart(reader.remaining()), ...reader.preamble(), ...reader.otherSections()] };
}
