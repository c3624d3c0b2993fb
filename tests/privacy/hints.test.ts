import { describe, expect, it } from 'vitest';
import { remembering } from '../../server/src/core/privacy/remember.ts';
import { checkDetected, fullDetector } from './support.ts';

describe('surnames that no single place proves', () => {
  it.each([
    ['role and deed', '担当の⟦PERSON:楮原⟧よりご連絡いたします。'],
    ['agency', '訪問看護⟦PERSON:白鳥⟧、ケアマネ⟦PERSON:冨樫⟧が自宅に集まった。'],
    ['behind a word of the dictionary', '6/4 病棟⟦PERSON:片桐⟧Nsにtel。'],
    ['a deed without particle', '⟦PERSON:奥平⟧異動のため⟦PERSON:片桐⟧に担当変更。'],
  ])('%s', (_, marked) => checkDetected(marked));

  it.each([
    '本人以外に頼んだことがない。本人以外には話さない。',
    '主人公は公務員団の議員団長官である。夫婦と面談。',
    '健診は受けていない。健診が済むまで支援を続ける。',
    '地域福祉支援センター島本から報告。地域福祉支援センター島本が電話した。',
    '月島おとしより相談センターへ連絡。',
    '父の泊まりについて、泊まりは月2回とする。',
  ])('leaves alone: %s', (text) => expect(fullDetector.detect(text)).toEqual([]));
});

describe('minutes of councils', () => {
  it.each([
    '○5番（⟦PERSON:愛甲 ともえ⟧君）　再質問いたします。',
    '〔福祉部長　⟦PERSON:彦坂 正敏⟧君　登壇〕',
    '◎⟦PERSON:麓⟧生活福祉課長　昨年度は142件です。',
    '次に、⟦PERSON:門⟧委員。',
    '（⟦PERSON:オカモト⟧委員）外国籍の高齢者も増えている。',
    '⟦PERSON:仲里 さとる⟧議員　質問　空き家対策は',
    '出席議員（12名）\n　１番　⟦PERSON:鴫原 良介⟧　　　２番　⟦PERSON:饗庭 由美⟧',
  ])('%s', (marked) => checkDetected(marked));
});

describe('names beside their reading, kinship or role', () => {
  it.each([
    '長女　⟦PERSON:幸⟧（⟦PERSON:さち⟧）25歳',
    '祖母⟦PERSON:キク⟧（88）、妻⟦PERSON:ナツ子⟧さん',
    '近所の⟦PERSON:馬場義男⟧さん（⟦PERSON:ばば よしお⟧）が来た。',
    '司会（⟦PERSON:水沢⟧）　では始めます。',
    '参加者：⟦PERSON:仁科⟧、⟦PERSON:能⟧、⟦PERSON:八束⟧',
    '夕方 ⟦PERSON:時任⟧さん来所',
    '⟦PERSON:田ノ上⟧さんと話した。',
  ])('%s', (marked) => checkDetected(marked));
});

describe('the remembering tokenizer', () => {
  it('asks once about a word, and about a clause again when others have come since', () => {
    const asked: string[] = [];
    const tokenizer = {
      tokenize: (text: string) => {
        asked.push(text);
        return [];
      },
    };
    const { tokenize } = remembering(tokenizer, 2);
    const [one, two, three] = [
      '相談を受けて支援を調整した',
      '家計の見直しをいっしょに行った',
      '通院の送り迎えを頼まれていた',
    ];
    for (const text of ['相談', one, one, two, three, one, '相談']) tokenize(text);
    expect(asked).toEqual(['相談', one, two, three, one]);
  });
});
