/** Whether a name is that of a municipality or a ward (長岡京市, 名古屋市中村区). */
export type IsMunicipality = (name: string) => boolean;

const prefecture = /^(?:東京都|北海道|(?:京都|大阪)府|[一-鿿]{2,3}県)/;
const county = /^[一-鿿ヶケァ-ヺー]{1,5}郡/;

/** By its shape alone: the first 市・区・町・村 that is not itself a part of the name (市川市, 町田市, 余市町). */
const shaped = /^[^\d０-９\s]{1,6}?[市区町村](?![市区町村])/;
/** Without a prefecture or 郡 before it 本町 is a part of a town. */
const shapedAlone = /^[^\d０-９\s]{1,6}?[市区](?![市区町村])/;

function lengthAt(text: string, isMunicipality: IsMunicipality): number {
  for (let length = Math.min(12, text.length); length >= 2; length -= 1) {
    if (isMunicipality(text.slice(0, length))) return length;
  }
  return 0;
}

/** An address down to its municipality, undefined where it names none: 京都府長岡京市開田1-1-1 → 京都府長岡京市. */
export function toMunicipality(address: string, isMunicipality: IsMunicipality = () => false): string | undefined {
  const whole = lengthAt(address, isMunicipality);
  if (whole > 0) return address.slice(0, whole);
  const head = prefecture.exec(address)?.[0] ?? '';
  const rest = address.slice(head.length).replace(/^[\s\u3000]+/, '');
  const gap = address.length - head.length - rest.length;
  const region = county.exec(rest)?.[0] ?? '';
  const local = rest.slice(region.length);
  const length =
    lengthAt(rest, isMunicipality) ||
    lengthWithin(local, isMunicipality, { region, pattern: head || region ? shaped : shapedAlone });
  return length > 0 ? address.slice(0, head.length + gap + length) : head || undefined;
}

interface Shape {
  readonly region: string;
  readonly pattern: RegExp;
}

function lengthWithin(local: string, isMunicipality: IsMunicipality, { region, pattern }: Shape): number {
  const listed = lengthAt(local, isMunicipality);
  if (listed > 0) return region.length + listed;
  const match = pattern.exec(local);
  return match ? region.length + match[0].length : 0;
}

const number = '[0-9０-９〇一二三四五六七八九十百]';
const houseNumber = new RegExp(
  `(?:第?${number}+\\s*(?:丁目|条|番|号|地割)|[0-9０-９]|${number}+\\s*[-－‐−ー]\\s*${number}).*$`,
  's',
);

/** An address without its house number and what follows it, undefined where nothing is left: 長岡京市開田1-1-1 → 長岡京市開田. */
export function toTown(address: string): string | undefined {
  const town = address.replace(houseNumber, '').trimEnd();
  return town === '' || town === address ? undefined : town;
}
