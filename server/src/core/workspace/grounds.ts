import { foldGround } from './normalize.ts';

/** On what a meeting rests, and what follows. */
export interface Ground {
  readonly name: string;
  /** 同意なし: 可. */
  readonly withoutConsent: boolean;
  /** 守秘: 要. */
  readonly secrecy: boolean;
}

/** Shipped grounds (domain notes §2.1); kasane.yaml may add to them. */
export const defaultGrounds: readonly Ground[] = [
  { name: '本人同意', withoutConsent: false, secrecy: false },
  { name: '社会福祉法106条の6', withoutConsent: true, secrecy: true },
  { name: '生活困窮者自立支援法9条', withoutConsent: true, secrecy: true },
  { name: '生活保護法27条の3', withoutConsent: true, secrecy: true },
  { name: '児童福祉法25条の2', withoutConsent: true, secrecy: true },
];

/** The table of grounds; statutes are found however they are cited. */
export class Grounds {
  readonly #grounds: readonly (readonly [string, Ground])[];

  constructor(grounds: readonly Ground[]) {
    this.#grounds = grounds.map((ground) => [foldGround(ground.name), ground]);
  }

  get all(): readonly Ground[] {
    return this.#grounds.map(([, ground]) => ground);
  }

  /** The ground a text names; undefined when the table has none. */
  find(text: string): Ground | undefined {
    const folded = foldGround(text);
    if (folded === '') return undefined;
    const same = this.#grounds.find(([name]) => name === folded);
    return (same ?? this.#grounds.find(([name]) => /^\d+条/.test(folded) && name.endsWith(folded)))?.[1];
  }
}
