/** How strong a contact is: weekly or more, monthly, or rarer and unknown. */
export type Strength = 'strong' | 'normal' | 'weak';

/** The words of the legend and the table. */
export const strengthNames: Readonly<Record<Strength, string>> = {
  strong: '週1回以上',
  normal: '月1回以上',
  weak: 'それより少ない・記載なし',
};

const order: readonly Strength[] = ['weak', 'normal', 'strong'];

/** The stronger of two. */
export function stronger(a: Strength, b: Strength): Strength {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** Read first and taken out: 2か月に1回 holds the words of 月に1回. */
const rare =
  /隔月|(?:[2-9]|1\d|二|三|四|五|六|数)(?:[かカヶヵケ箇ヵ]月|月)(?:に|ごと|おき|毎)|半年|四半期|年に?\d*回?/g;
const fortnightly = /隔週|(?:[2-4]|二|三|四)週間?(?:に|ごと|おき|毎)|第[1-5一二三四五][^月]{0,9}曜/;
const weekly =
  /毎日|毎週|平日|毎[月火水木金土日]曜|日に\d|1日\d+回|週(?:に)?(?:\d|[一二三四五六七数])|週(?:ごと|あたり)|月(?:に)?(?:[4-9]|[1-3]\d)回/;
const monthly = /毎月|月(?:に)?(?:[1-3]|一|二|三|数)(?:[、〜～~から-]+\d)?(?:回|度|日|泊)|月々|月末|月初/;

/** Strength of a 頻度 in any words: the most frequent contact that it names. */
export function strengthOf(frequency: string | undefined): Strength {
  if (!frequency) return 'weak';
  const text = frequency.normalize('NFKC').replace(/\s+/g, '').replace(rare, '');
  const plain = text.replace(new RegExp(fortnightly, 'g'), '');
  if (weekly.test(plain)) return 'strong';
  return monthly.test(text) || fortnightly.test(text) ? 'normal' : 'weak';
}

/** Strength by the entries of 支援経過 within half a year: 20 are nearly weekly, 5 nearly monthly. */
export function strengthOfContacts(count: number): Strength {
  if (count >= 20) return 'strong';
  return count >= 5 ? 'normal' : 'weak';
}
