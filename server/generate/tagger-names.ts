import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignNames } from '../src/core/privacy/names/foreign-table.ts';
import { type Random, WordMaker } from './tagger-random.ts';

/** The lists from which names are made. */
export interface NameLists {
  readonly surnames: readonly { readonly name: string; readonly reading: string }[];
  readonly given: readonly { readonly reading: string; readonly names: readonly string[] }[];
  readonly prefectures: readonly string[];
  readonly municipalities: readonly string[];
}

const unstarred = (name: string): string => name.replace(/\*$/, '');

/** Reads the shipped lists of a folder. */
export function readNameLists(folder: string): NameLists {
  const rows = (file: string): string[][] =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
  const places = rows('municipalities.txt');
  const town = (name: string): string => name.replace(/^.{1,5}?郡(?=.+[町村]$)/, '').replace(/^(.+?市).+区$/, '$1');
  return {
    surnames: rows('surnames.txt').map(([name = '', reading = '']) => ({ name: unstarred(name), reading })),
    given: rows('given-names.txt').map(([reading = '', ...names]) => ({ reading, names: names.map(unstarred) })),
    prefectures: places.flatMap((row) => row.slice(0, 1)),
    municipalities: places.flatMap((row) => row.slice(1).map(town)),
  };
}

const warriors =
  '信長秀家義元忠政宗光景盛重直清正勝頼吉高昌房久範氏経実定隆晴貞康輝利通綱国助親治種泰行幸顕時持満尊基兼成朝';
const sinoSurnames =
  '王李張劉陳楊黄趙周呉徐孫馬朱胡郭何林高羅鄭梁謝宋唐許鄧韓馮曹彭曾田董袁潘蔡蒋余于杜葉程魏蘇呂丁沈任姚盧姜崔鍾譚陸汪范石廖賈夏方白鄒孟熊秦邱江尹薛段雷侯龍史陶黎賀顧毛龔邵万銭戴莫孔湯金朴申権安柳洪全文兪河成具禹閔';
const sinoGiven =
  '明国華建文軍平志偉東海強生光林民永傑鵬輝玉秀麗英蘭梅桂芳雲霞燕紅娟敏静慧潔徳成龍祥福栄貴立大小春正中世忠仁義勇剛宏達学良新天元宗景善守信思子安康家沢澤鎮潤哲洙鎬炳在相承泰鉄賢俊珍淑順恵昌斌錦銘煥熙鉉基善佑';
const koreanSurnames =
  'キム イ パク チェ チョン カン チョ ユン チャン イム ハン シン オ ソ クォン ファン アン ソン ユ ホン コ ムン ペ ノ ナム ク ヤン'.split(
    ' ',
  );
const koreanSyllables =
  'ミン ジュン ヒョン ソン ウォン デ ジ ヨン スン チョル グク ヨル ギュ ホ ジェ ソク テ ヒ ウン ギョン ハ ナ ラ ユン ス チャン ドン サン ウ ビン'.split(
    ' ',
  );
const foreignParticles = 'フォン ファン デ デル ダ デ・ラ ル ヴァン ファン・デル ド ビン アル'.split(' ');
const latinGiven =
  'John Mary Robert David Peter Anna Paul George Thomas Sarah Helen Michael Jack Karen Linda Frank Victor Hans Karl Pierre Jean Luis Carlos Maria Ivan Olga Boris Lars Erik Elena Omar Ali Wei Ken Susan Alan Alice Emma Felix Simon Ruth Grace'.split(
    ' ',
  );
const latinSurnames =
  'Smith Brown Taylor Wilson Evans Walker Hughes Cooper Bennett Fisher Grant Mason Porter Reed Shaw Turner Webb Young Larsen Jensen Novak Horvat Petrov Rossi Romano Garcia Lopez Silva Costa Moreau Becker Weber Nguyen Tran Wong Chan'.split(
    ' ',
  );
const initials = 'ABCDEFGHJKLMPRSTW';
const commonKanji =
  '一二三四五六七八九十百千万上下左右前後内外中大小高低長短新旧東西南北春夏秋冬朝昼夜年月日時分金銀銅鉄石岩砂土水火木草花竹松梅桜米麦豆茶酒油塩糖肉魚貝鳥獣虫牛馬犬猫羊豚鶏龍虎象熊鹿狐狼鼠蛇亀蛙海山川河湖沼池島岸浜港峠谷原野森林空天地星光雲雨雪風雷音声色形心身体頭目耳口鼻手足骨血皮毛肝胃腸肺脳神経病薬医食飲衣服住家屋室門戸窓床柱壁橋道路車船舟機械器具刀剣弓矢銃砲弾軍兵隊将士官民王帝皇后君臣公私国県府市町村郡区藩領主客人男女老若父母兄弟姉妹夫妻子孫友師弟生学校教育文字書画絵詩歌曲楽劇舞演映写真紙筆本紀伝史記録論説話談語詞意義理法律令規制度権利税財産貨幣株券銀行商業工農漁鉱製造作品物質量数値計算測定検査試験研究開発明見聞知識情報信号電波磁気熱力圧速重軽強弱硬軟黒白赤青黄緑紫茶深浅広狭遠近早遅古今始終開閉進退出入来往返送受取得失勝敗攻守防備戦争乱変革命改造建築設立組織団体協会議院省庁局部課係委員党派連合同盟条約宣言独立自由平和安全危険災害救助支援福祉保護介護相互共通特別普通正副主従先後次第等級段階層種類科目属群系統列順位番号点線面角円球方向側辺端底頂根茎葉実種芽果房粒粉液泡氷霧煙炎灰炭';

const isKanji = (name: string): boolean => /^[一-鿿々]+$/.test(name);
const toKatakana = (kana: string): string =>
  kana.replace(/[ぁ-ゖ]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0x60));

/** Which characters stand first, inside and last in names; often ones come as often. */
function charactersOf(names: readonly string[]): { first: string[]; middle: string[]; last: string[] } {
  const written = names.filter((name) => name.length >= 2 && isKanji(name));
  return {
    first: written.map((name) => name.charAt(0)),
    middle: written.flatMap((name) => [...name.slice(1, -1)]),
    last: written.map((name) => name.slice(-1)),
  };
}

/** Makes names of people, and words that look like them and are none. */
export class NameMaker {
  readonly #random: Random;
  readonly #lists: NameLists;
  readonly #foreignPlaces: readonly string[];
  readonly #loanWords: readonly string[];
  readonly #foreign: WordMaker;
  readonly #anyKatakana: WordMaker;
  readonly #surname: ReturnType<typeof charactersOf>;
  readonly #given: ReturnType<typeof charactersOf>;
  readonly #shortReadings: readonly string[];
  readonly #foreignGiven = [...foreignNames.given];
  readonly #foreignSurnames = [...foreignNames.surname];

  constructor(random: Random, lists: NameLists, foreignPlaces: readonly string[], loanWords: readonly string[]) {
    this.#random = random;
    this.#lists = lists;
    this.#foreignPlaces = foreignPlaces;
    this.#loanWords = loanWords;
    const people = [...this.#foreignGiven, ...this.#foreignSurnames];
    this.#foreign = new WordMaker(people);
    this.#anyKatakana = new WordMaker([...people, ...foreignPlaces, ...foreignPlaces, ...loanWords]);
    this.#surname = charactersOf(lists.surnames.map(({ name }) => name));
    this.#given = charactersOf(lists.given.flatMap(({ names }) => names));
    this.#shortReadings = lists.given.map(({ reading }) => reading).filter(({ length }) => length >= 2 && length <= 4);
  }

  surname(): string {
    const random = this.#random;
    return random.share(
      [0.3, () => this.#lists.surnames[Math.floor(random.next() ** 2 * 2000)]?.name ?? ''],
      [0.32, () => random.of(this.#lists.surnames).name],
      [0.38, () => this.unlistedSurname()],
    );
  }

  unlistedSurname(): string {
    const { first, middle, last } = this.#surname;
    const random = this.#random;
    return random.share(
      [0.68, () => random.of(first) + random.of(last)],
      [0.22, () => random.of(first) + random.of(middle) + random.of(last)],
      [0.05, () => random.of(first) + random.of('ヶノケ') + random.of(last)],
      [0.05, () => random.of(random.chance(0.5) ? first : last)],
    );
  }

  givenKanji(): string {
    const { first, last } = this.#given;
    const random = this.#random;
    return random.share(
      [
        0.62,
        () =>
          random.of(
            random
              .of(this.#lists.given)
              .names.filter(isKanji)
              .concat(random.of(first) + random.of(last)),
          ),
      ],
      [0.08, () => random.of(first)],
      [0.05, () => random.of(first) + random.of(last) + random.of('郎子美助介吉男丸')],
      [0.25, () => random.of(first) + random.of(last)],
    );
  }

  #kana(): string {
    return this.#random.of(this.#shortReadings);
  }

  /** A given name: in kanji to a share, else in hiragana or katakana. */
  given(inKanji: number): string {
    const rest = (1 - inKanji) / 2;
    return this.#random.share(
      [inKanji, () => this.givenKanji()],
      [rest, () => this.#kana()],
      [rest, () => toKatakana(this.#kana())],
    );
  }

  full(): string {
    return this.surname() + this.given(0.92);
  }

  historic(): string {
    const random = this.#random;
    const given = random.of(warriors) + random.of(warriors);
    return random.share(
      [0.5, () => given],
      [0.1, () => random.of(['源', '平', '藤原', '橘', '大江', '菅原', '紀']) + given],
      [0.3, () => this.surname() + given],
      [0.1, () => this.surname() + random.of(['左衛門', '右衛門', '兵衛', '之助', '太郎', '之丞', '五郎', '大夫'])],
    );
  }

  #foreignGivenName(): string {
    return this.#random.chance(0.7) ? this.#random.of(this.#foreignGiven) : this.#foreign.make(this.#random);
  }

  #foreignSurname(): string {
    return this.#random.chance(0.6) ? this.#random.of(this.#foreignSurnames) : this.#foreign.make(this.#random);
  }

  foreignSingle(): string {
    return this.#random.share(
      [0.45, () => this.#random.of(this.#foreignSurnames)],
      [0.15, () => this.#random.of(this.#foreignGiven)],
      [0.4, () => this.#foreign.make(this.#random)],
    );
  }

  foreignFull(): string {
    const random = this.#random;
    if (random.chance(0.08))
      return `${random.of(koreanSurnames)}・${random.of(koreanSyllables)}${random.of(koreanSyllables)}`;
    const middle = random.share(
      [0.12, () => `・${random.of(foreignParticles)}`],
      [0.1, () => `・${random.of(initials)}${random.chance(0.3) ? '.' : ''}`],
      [0.06, () => `・${this.#foreignGivenName()}`],
      [0.72, () => ''],
    );
    const second = random.chance(0.06) ? `${random.chance(0.5) ? '＝' : '・'}${this.#foreignSurname()}` : '';
    return `${this.#foreignGivenName()}${middle}・${this.#foreignSurname()}${second}`;
  }

  /** A foreign name as residents write it, with ・ or alone. */
  foreignResident(): string {
    if (this.#random.chance(0.3)) return this.#foreignGivenName();
    const middle = this.#random.chance(0.4) ? `・${this.#foreignGivenName()}` : '';
    return `${this.#foreignGivenName()}${middle}・${this.#foreignSurname()}`;
  }

  sino(): string {
    const random = this.#random;
    return random.of(sinoSurnames) + random.of(sinoGiven) + (random.chance(0.75) ? random.of(sinoGiven) : '');
  }

  stage(): string {
    const random = this.#random;
    const nick = (): string => this.#foreign.make(random).slice(0, 4);
    return random.share(
      [0.3, () => this.surname() + (random.chance(0.5) ? this.#kana() : toKatakana(this.#kana()))],
      [0.15, () => nick() + this.surname()],
      [0.1, () => nick() + this.givenKanji()],
      [
        0.15,
        () =>
          random.of(this.#given.first) + random.of(this.#surname.last) + random.of('家亭軒楼舎') + this.givenKanji(),
      ],
      [0.15, () => random.of(this.#surname.first) + random.of(this.#given.last) + this.#kana()],
      [0.07, () => `${random.of(this.#given.first)}の${random.of('里海山花富士川')}`],
      [0.08, () => random.of(this.#surname.first) + random.of('龍山海風鵬錦花富士')],
    );
  }

  latin(): string {
    const random = this.#random;
    const middle = random.chance(0.15) ? `${random.of(initials)}. ` : '';
    return `${random.of(latinGiven)} ${middle}${random.of(latinSurnames)}`;
  }

  reading(): string {
    const random = this.#random;
    return random.of(this.#lists.surnames).reading + random.of([' ', '　', '']) + random.of(this.#lists.given).reading;
  }

  municipality(): string {
    return this.#random.of(this.#lists.municipalities);
  }

  prefecture(): string {
    return this.#random.of(this.#lists.prefectures);
  }

  /** A word that looks like a surname and names a place, a firm or a school. */
  placeLikeName(): string {
    const random = this.#random;
    return random.share(
      [0.35, () => random.of(this.#lists.surnames).name],
      [0.2, () => this.unlistedSurname()],
      [0.25, () => this.municipality().replace(/[市区町村]$/, '')],
      [0.2, () => random.of(this.#surname.first) + random.of('山川田原野崎島津浦浜沢谷坂岡宮本松')],
    );
  }

  /** A word in katakana that names no person. */
  katakanaWord(): string {
    const random = this.#random;
    return random.share(
      [0.62, () => this.#anyKatakana.make(random)],
      [0.17, () => random.of(this.#foreignPlaces)],
      [0.12, () => random.of(this.#loanWords) + (random.chance(0.5) ? random.of(this.#loanWords) : '')],
      [0.06, () => random.of(this.#foreignSurnames)],
      [0.03, () => random.of(this.#foreignGiven)],
    );
  }

  /** Kanji put together at random. */
  kanjiWord(): string {
    const random = this.#random;
    const length = random.chance(0.6) ? 2 : random.chance(0.6) ? 3 : 1;
    return Array.from({ length }, () => random.of(commonKanji)).join('');
  }
}
