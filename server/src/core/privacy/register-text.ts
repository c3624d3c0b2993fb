import { foldVariants, foldWidth, toHiragana } from './fold.ts';

/** In what kana a sign is written. */
export type Script = 'katakana' | 'hiragana';

/** A text in the one spelling in which names are compared; each unit knows where it came from. */
export interface NameText {
  readonly text: string;
  /** In what kana the unit is written in the source; undefined for other signs. */
  scriptAt(index: number): Script | undefined;
  /** Whether white space stands in front of the unit in the source. */
  gapAt(index: number): boolean;
  start(index: number): number;
  end(index: number): number;
}

/**
 * Variants that the detector does without: they are met in names that somebody typed from a family register, and as
 * the radicals that a copy from a PDF leaves behind. Some are a pair of units; a name has one spelling all the same.
 */
const variants: ReadonlyMap<string, string> = new Map(
  (
    '𠮷吉 𣘺橋 槗橋 𡈽土 𠀋丈 𦚰脇 𥔎崎 𣳾泰 𠩤原 𫝆今 峯峰 薗園 祗祇 鷗鴎 佛仏 發発 敎教 淸清 靑青 籠篭 擧挙 應応 勳勲 薰薫 緖緒 步歩 郞郎 穗穂 ' +
    '吳呉 單単 溫温 狹狭 莊荘 藝芸 龜亀 廐厩 驛駅 蠣蛎 蘆芦 鰺鯵 昻昂 曉暁 壯壮 戶戸 髮髪 舩船 桺柳 嵓岩 埜野 枩松 邨村 劔剣 劍剣 劒剣 竝並 ' +
    '彥彦 曻昇 滿満 淨浄 燈灯 爲為 礒磯 禰祢 絲糸 繩縄 總総 聰聡 舊旧 萠萌 蔣蒋 螢蛍 衞衛 覺覚 觀観 讓譲 賴頼 鄕郷 釋釈 錄録 鎭鎮 靈霊 顯顕 ' +
    '餠餅 驒騨 鷄鶏 鹽塩 麥麦 麴麹 黃黄 默黙 橫横 樣様 樂楽 權権 歸帰 濟済 瑤瑶 祿禄 禪禅 繪絵 纖繊 聲声 臺台 藥薬 處処 號号 蠶蚕 譽誉 贊賛 醫医 ' +
    '鑛鉱 靱靭 倂併 內内 兩両 勵励 參参 團団 圍囲 堯尭 壹壱 奧奥 姬姫 孃嬢 寬寛 寶宝 尙尚 專専 嶽岳 巢巣 當当 恆恒 悅悦 愼慎 晉晋 曆暦 乘乗 歲歳 ' +
    '⻑長 ⻆角 ⻘青 ⻄西 ⻝食 ⻤鬼 ⻩黄 ⻫斉 ⻯竜 ⻲亀 ⻨麦 ⻁虎 ⺠民 ⺟母 ⻭歯 ⻉貝 ⼾戸 ⻶高'
  )
    .split(' ')
    .map((pair) => {
      const [from = '', to = ''] = pair;
      return [from, to] as const;
    }),
);

/** Marks that say which shape of a sign is meant, and signs that nobody sees: they belong to what stands before. */
const unseen = /\u00ad|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;
/** Voiced marks that stand apart, as half-width kana and texts from a Mac have them. */
const marks: ReadonlySet<string> = new Set(['゛', '゜', '\u3099', '\u309a']);
/** Signs of their own in the standard that are the usual ones in all but their place: 神, ⾕. */
const compatible = /[\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1d}]/u;

/** Reads a text for names: width, 旧字体 and 異体字, kana in hiragana, letters small, no spaces. */
export function readNameText(text: string): NameText {
  const wide = foldVariants(foldWidth(text));
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps = new Set<number>();
  let at = 0;
  for (const sign of wide) {
    const next = at + sign.length;
    if (sign === ' ' || sign === '\t') gaps.add(units.length);
    else if (units.length > 0 && isOfLast(sign)) {
      if (marks.has(sign)) units[units.length - 1] = toHiragana(`${units.at(-1)}${voiced(sign)}`);
      ends[ends.length - 1] = next;
    } else if (!isOfLast(sign))
      for (const unit of units16(plain(sign))) {
        units.push(unit);
        starts.push(at);
        ends.push(next);
      }
    at = next;
  }
  return {
    text: units.join(''),
    start: (index) => starts[index] ?? 0,
    end: (index) => ends[index] ?? 0,
    gapAt: (index) => gaps.has(index),
    scriptAt: (index) => scriptOf(wide.charAt(starts[index] ?? wide.length)),
  };
}

/** Nearly every sign is hiragana, katakana or one of the common kanji. */
const isCommon = (code: number) => (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x9fff);

const isOfLast = (sign: string) => !isCommon(sign.charCodeAt(0)) && (marks.has(sign) || unseen.test(sign));
/** The UTF-16 units of a sign that no variant replaces. */
const units16 = (sign: string) => (sign.length === 1 ? [sign] : sign.split(''));
const voiced = (mark: string) => (mark === '゛' || mark === '\u3099' ? '゛' : '゜');

/** One sign in its usual spelling. */
function plain(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - 0x60);
  if (isCommon(code)) return variants.get(sign) ?? sign;
  if (code < 0x80) return sign.toLowerCase();
  const usual = compatible.test(sign) ? foldVariants(sign.normalize('NFKC')) : sign;
  return variants.get(usual) ?? usual;
}

/** The kana that a name is written in; undefined where it is of several scripts. */
export function scriptOf(name: string): Script | undefined {
  if (/^[ァ-ヺー]+$/.test(name)) return 'katakana';
  return /^[ぁ-んー]+$/.test(name) ? 'hiragana' : undefined;
}
