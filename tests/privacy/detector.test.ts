import { describe, expect, it } from 'vitest';
import { createDetector } from '../../server/src/core/privacy/create-detector.ts';
import { foldWidth } from '../../server/src/core/privacy/fold.ts';
import { myNumberFits, residentCodeFits } from '../../server/src/core/privacy/identifiers/check-digits.ts';
import { reasons } from '../../server/src/core/privacy/reasons.ts';
import { detectRecord, detectText, readRecord } from '../../server/src/core/privacy/stream.ts';
import { checkDetected, fullDetector, lexicon, ruleDetector } from './support.ts';

describe('identifiers', () => {
  it.each([
    '個人番号　⟦MY_NUMBER:１２３４－５６７８－９０１８⟧',
    '住民票コード ⟦RESIDENT_CODE:12345-67890-1⟧',
    '介護保険証の番号は⟦CARE_INSURANCE_NO:0001234567⟧です。',
    '後期高齢者医療被保険者番号 ⟦HEALTH_INSURANCE_NO:12345678⟧',
    '健康保険　記号 ⟦HEALTH_INSURANCE_NO:1234　番号 56⟧',
    '自立支援医療受給者証番号 ⟦BENEFIT_CERT_NO:1234567⟧',
    '生活保護ケース番号：⟦PUBLIC_ASSISTANCE_NO:345-12⟧',
    '基礎年金番号　⟦PENSION_NO:１２３４－５６７８９０⟧',
    '運転免許証 第⟦DRIVER_LICENSE_NO:301234567890⟧号',
    'パスポート番号は⟦PASSPORT_NO:TK1234567⟧',
    '在留カード ⟦RESIDENCE_CARD_NO:ＡＢ１２３４５６７８ＣＤ⟧',
    '身障手帳 1種2級 ⟦DISABILITY_CERT_NO:第 98765 号⟧',
    '普通　⟦BANK_ACCOUNT:０１２３４５６⟧',
    'ゆうちょ銀行　記号⟦YUCHO_ACCOUNT:12340　番号12345671⟧',
    'LINEのIDは ⟦SNS_ID:hana-1978⟧',
    '車両ナンバー：⟦VEHICLE_NO:足立 580 え ・・12⟧',
    '本人のメールは⟦EMAIL:taro@example.co.jp⟧',
    '生年月日 ⟦BIRTH_DATE:S50/4/3⟧',
    '⟦BIRTH_DATE:昭和五十年四月三日⟧生',
    '⟦BIRTH_DATE:大正15年（1926年）1月3日⟧生まれ',
    '携帯⟦PHONE:０９０−８７６５−４３２１⟧へ架電。',
    '自宅：⟦PHONE:03(3456)7891⟧',
    '本人携帯: ⟦PHONE:+81-90-1234-5678⟧',
  ])('%s', (marked) => checkDetected(marked));

  it('takes the heading of a column for the label', () =>
    checkDetected(
      '| 続柄 | 生年月日 | 個人番号 |\n|---|---|---|\n| 本人 | ⟦BIRTH_DATE:1980/02/03⟧ | ⟦MY_NUMBER:123456789018⟧ |',
    ));

  it('takes the line above for the label', () => checkDetected('■ 電話番号\n⟦PHONE:017-781-4402⟧'));

  it.each([
    '会議は令和8年5月10日、次回は2026-06-10。ケース番号はR5-012。',
    '予算額 1,234,567 円、注文番号 1234567890',
    '誕生日は5月3日で、手帳を2024年に取得した。',
  ])('leaves other numbers alone: %s', (text) => checkDetected(text));

  it('says more where the check digit is right', () => {
    const reason = (text: string): string | undefined => fullDetector.detect(text)[0]?.reason;
    expect(reason('個人番号 123456789018')).toBe('label-check-digit');
    expect(reason('個人番号 123456789012')).toBe('label');
  });

  it('knows the check digits', () => {
    expect(myNumberFits('1234-5678-9018')).toBe(true);
    expect(myNumberFits('123456789012')).toBe(false);
    expect(residentCodeFits('1')).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    '住所　⟦ADDRESS:青森市中央3丁目20番30号 メゾン青葉201号室⟧',
    '転居先は⟦ADDRESS:東津軽郡平内町大字小湊字中沢83-2⟧とのこと。',
    '住民票は⟦ADDRESS:埼玉県川口市並木３－１４－２⟧のまま、友人宅にいる。',
  ])('%s', (marked) => checkDetected(marked));

  it.each(['長岡京市第2次計画では東京都中央区と連携する。', '狛江市から青森市へ転居した。'])(
    'a municipality alone is none: %s',
    (text) => checkDetected(text),
  );
});

describe('offices are not persons', () => {
  it.each([
    '窓口：福祉総合相談窓口　電話 03-3456-7890（直通）',
    '名称 平内町心配ごと相談所(平内町社会福祉協議会内)\n住所 平内町大字小湊字小湊83-2\n電話 017-755-3956',
    '| 機関 | 電話 |\n|---|---|\n| 東地域包括支援センター | 017-700-1111 |',
    '紹介先：田村内科クリニック（電話 043-222-0000）',
    '相談はフリーダイヤル0120-123-456まで。',
  ])('%s', (text) => checkDetected(text));
});

describe('names', () => {
  it.each([
    '⟦PERSON:髙木　敏行⟧様、⟦PERSON:山﨑⟧さん',
    '長女の⟦PERSON:結菜⟧さんは不登校。',
    '⟦PERSON:林⟧さんと⟦PERSON:森⟧さん、⟦PERSON:東⟧さんが参加した。',
    '⟦PERSON:グエン・ヴァン・アン⟧さん（ベトナム国籍）',
    '委員　⟦PERSON:山 田　太 郎⟧',
    '⟦PERSON:山田⟧健康福祉部長　お答えします。',
    '⟦PERSON:𠮷野⟧さん、🙂 ⟦PERSON:佐藤⟧さん',
    'フリガナ：⟦PERSON:ﾔﾏﾀﾞ ﾀﾛｳ⟧',
  ])('%s', (marked) => checkDetected(marked));

  it('a name once proven is found everywhere', () =>
    checkDetected('氏名：⟦PERSON:鴫原 康介⟧\n⟦PERSON:鴫原⟧宅を訪問。⟦PERSON:康介⟧は不在だった。'));

  it.each([
    'A氏、Bさん、○○さん、△△様、某さん、本人、長女の希望を聞く。',
    '皆さん、お客様、大家さん、患者さん、ケアマネさんの様子。',
    '田中クリニック、佐藤商店、石川県、中野区長、上野駅。',
    '母の入院、長男の就労、妻の希望、娘の将来。',
  ])('no person: %s', (text) => {
    checkDetected(text);
    checkDetected(text, ruleDetector);
  });

  it('works while the tokenizer is not there', () =>
    checkDetected('出席者：福祉相談課 ⟦PERSON:山本⟧主査、民生委員 ⟦PERSON:渡部⟧様', ruleDetector));
});

describe('what is known beforehand', () => {
  const roleOf = (text: string, staff: readonly string[]): (string | undefined)[] =>
    fullDetector.detect(text, { staff }).map(({ role }) => role);

  it('marks the names of registered staff, full and by surname', () =>
    expect(roleOf('髙橋さんと佐藤さんが訪問した。', ['高橋 美咲'])).toEqual(['staff', undefined]));

  it('marks attendees and professions of the text itself', () =>
    expect(roleOf('出席者：田中（社協）\n保健師の中村さんが鈴木さんを訪問。', [])).toEqual([
      'staff',
      'staff',
      undefined,
    ]));

  it('leaves out allowed words and names of agencies', () => {
    checkDetected('松本さんの里に行った。', fullDetector, { agencies: ['松本さんの里'] });
    checkDetected('金太郎さんの絵', fullDetector, { allowed: ['金太郎'] });
  });
});

describe('the answer', () => {
  it('has words for every reason', () => {
    const text = '氏名：山田太郎　電話 090-1234-5678\n田中さんと佐藤課長、鈴木宅。';
    for (const { reason } of fullDetector.detect(text)) expect(reasons).toHaveProperty(reason);
  });

  it('is the same for a text seen before and for a changed line', () => {
    const detector = createDetector({ lexicon, cachedLines: 4 });
    const text = '氏名：山田太郎\n山田は来所した。';
    expect(detector.detect(text)).toEqual(detector.detect(text));
    expect(detector.detect(text.replace('山田太郎', '未定'))).toEqual([]);
  });

  it('counts carriage returns', () => {
    const found = fullDetector.detect('一行目\r\n山田太郎さん\r\n');
    expect(found.map(({ start, end }) => [start, end])).toEqual([[5, 9]]);
  });

  it('is that of kasane detect', () => {
    expect(readRecord('{"id": 7, "text": "山田さん"}')).toEqual({ id: 7, text: '山田さん' });
    expect(readRecord('{"id": 7}')).toBeUndefined();
    expect(readRecord('{')).toBeUndefined();
    const span = { type: 'PERSON', start: 0, end: 2, tier: 'certain', reason: 'honorific' };
    expect(detectRecord(fullDetector, { id: 7, text: '山田さん' })).toEqual({ id: 7, spans: [span] });
    expect(detectText(fullDetector, '山田さん', { tier: 'possible' })).toEqual({ findings: [] });
  });
});

describe('folding', () => {
  it('keeps lengths', () => {
    const text = '０９０－ＡＢ　ﾔﾏﾀﾞ〜１ー２𠮷';
    expect(foldWidth(text)).toHaveLength(text.length);
    expect(foldWidth(text)).toBe('090-AB ヤマタ゛~1-2𠮷');
  });
});

describe('time grows with the length only', () => {
  it.each(['あ', '山', 'ア', '1', '1-', 'a@', 'A ', '(', ' ', '|', '住所：', '記号', 'アー・', '東京都中央区'])(
    '%s',
    (piece) => {
      const start = performance.now();
      ruleDetector.detect(piece.repeat(Math.ceil(40_000 / piece.length)));
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
