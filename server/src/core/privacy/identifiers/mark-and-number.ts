import type { Hit } from '../finding.ts';

/** 記号 and 番号 in one phrase: health insurance and ゆうちょ both write their numbers so. */
const markThenNumber =
  /記号[^0-9A-Za-z。|\n]{0,8}?([0-9A-Za-z][0-9A-Za-z-]{0,9}|[一-龠ぁ-ん]{1,4}[- ]?\d{1,6})[^0-9A-Za-z。\n]{0,10}番号[^0-9A-Za-z。\n]{0,6}?(\d{1,8})(?!\d)/g;
const markAndNumber =
  /記号\s?[・･及び/,、·と]{0,2}\s?番号[^0-9A-Za-z。\n]{0,10}?([0-9A-Za-z]{1,10}(?:\s?[-・･/ ]\s?\d{1,8}){0,2})(?![0-9A-Za-z])/g;
const yuchoWords = /ゆうちょ|郵便局|郵貯|貯金|通帳|口座/;
const healthWords = /保険|健保|国保|けんぽ|共済|被保険者|組合/;
const yuchoMark = /^1\d{4}/;

function kindOf(before: string, value: string): 'YUCHO_ACCOUNT' | 'HEALTH_INSURANCE_NO' | undefined {
  if (/手帳[^。]{0,6}$/.test(before)) return undefined;
  const yucho = before.search(yuchoWords);
  const health = before.search(healthWords);
  if (yucho >= 0 && yucho >= health) return 'YUCHO_ACCOUNT';
  if (health >= 0) return 'HEALTH_INSURANCE_NO';
  return yuchoMark.test(value) && /\d{6,8}$/.test(value) ? 'YUCHO_ACCOUNT' : 'HEALTH_INSURANCE_NO';
}

function hitOf(text: string, match: RegExpExecArray): Hit[] {
  const first = match[1] ?? '';
  const start = match.index + match[0].indexOf(first, 2);
  const end = match.index + match[0].length;
  const type = kindOf(text.slice(Math.max(0, match.index - 40), match.index), text.slice(start, end));
  return type === undefined ? [] : [{ type, start, end, tier: 'certain', reason: 'label' }];
}

/** 記号・番号 pairs of health insurance cards and of ゆうちょ accounts, told apart by the words in front and the digits. */
export function findInsuranceAndYucho(text: string): Hit[] {
  if (!text.includes('記号')) return [];
  return [...text.matchAll(markThenNumber), ...text.matchAll(markAndNumber)].flatMap((match) => hitOf(text, match));
}
