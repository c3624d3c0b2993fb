import type { Region } from './types.ts';

/** What council minutes set in front of who speaks: ○議長（…君）, ◎健康福祉部長（…）, ○5番（…君）. */
const bracketed =
  /^\s*[○◯〇◎●◇◆〔[(]\s?(?:\d{1,3}番|[一-龠ァ-ヶー・]{0,16}[長監幹事査員者局佐記席])\s?[(]\s?([^()、。]{2,14}?)\s?(?:君|氏|さん|議員|委員)?\s?[)]/;
/** A seat before a name: 5番、…君, 〔5番 …君 登壇〕. */
const seated = /(?:^|[^\d])\d{1,3}番[、 ]\s?([^()、。\d\s]{1,5}(?: {1,2}[^()、。\d\s]{1,5}?)?)(?=君|議員|さん)/g;

const region = (start: number, length: number): Region => ({
  start,
  end: start + length,
  mode: 'strict',
  staff: true,
  reason: 'speaker',
  person: true,
});

/** Where the minutes of a council name who speaks or is called upon. */
export function speechRegions(text: string): Region[] {
  const regions: Region[] = [];
  const speaker = bracketed.exec(text);
  if (speaker?.[1]) regions.push(region(speaker[0].lastIndexOf(speaker[1]), speaker[1].length));
  for (const match of text.matchAll(seated)) {
    const name = match[1] ?? '';
    regions.push(region(match.index + match[0].length - name.length, name.length));
  }
  return regions;
}
