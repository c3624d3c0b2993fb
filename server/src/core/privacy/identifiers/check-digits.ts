const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/** Sum of digits times weights, where the weight is given by the position counted from the right (1 = rightmost). */
function weightedSum(digits: readonly number[], weight: (position: number) => number): number {
  return digits.reduce((sum, digit, index) => sum + digit * weight(digits.length - index), 0);
}

/**
 * 個人番号: 12 digits, the last is the check digit: 11 − (Σ Pn·Qn mod 11), 0 when the remainder is 0 or 1;
 * Qn = n + 1 for n ≤ 6, n − 5 for n ≥ 7, counted from the right of the first eleven
 * (行政手続における特定の個人を識別するための番号の利用等に関する法律の規定による通知カード等に関する省令 5条).
 */
export function myNumberFits(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits.pop();
  if (digits.length !== 11) return false;
  const remainder = weightedSum(digits, (n) => (n <= 6 ? n + 1 : n - 5)) % 11;
  return check === (remainder <= 1 ? 0 : 11 - remainder);
}

/** 住民票コード: 11 digits, the last a check digit of the same kind with weights 2–7, 2–5 from the right (住民基本台帳法施行規則 1条). */
export function residentCodeFits(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits.pop();
  if (digits.length !== 10) return false;
  const remainder = weightedSum(digits, (n) => (n <= 6 ? n + 1 : n - 5)) % 11;
  return check === (remainder <= 1 ? 0 : 11 - remainder);
}
