import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { browserPlaces } from '../../server/src/cli/render/chromium.ts';
import { missingCharacters } from '../../server/src/cli/render/pdf-fonts.ts';

test('a browser is looked for on PATH and where installers put it', () => {
  const linux = browserPlaces('linux', { PATH: '/opt/own:/usr/local/bin:relative' });
  expect(linux[0]).toBe('/opt/own/chromium');
  for (const place of ['/usr/local/bin/microsoft-edge', '/snap/bin/chromium', '/opt/google/chrome/chrome'])
    expect(linux).toContain(place);
  expect(linux.every((place) => place.startsWith('/'))).toBe(true);
  const mac = browserPlaces('darwin', { PATH: '/usr/bin', HOME: '/Users/a' });
  expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(mac).toContain('/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  const windows = browserPlaces('win32', {
    Path: 'D:\\tools',
    ProgramFiles: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
  });
  expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(windows).toContain('C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
  expect(windows).toContain('D:\\tools\\chrome.exe');
  expect(browserPlaces('linux', {}).length).toBeGreaterThan(0);
});

/** As much of a PDF as tells which characters its fonts show. */
function pdfWith(map: string): Buffer {
  const packed = deflateSync(Buffer.from(map, 'latin1'));
  return Buffer.concat([
    Buffer.from(`1 0 obj\n<</Filter /FlateDecode /Length ${packed.length}>> stream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

test('the fonts of a PDF tell which characters it cannot show', () => {
  const pdf = pdfWith(
    '2 beginbfchar\n<0001> <3042>\n<0002> <2ED1>\nendbfchar\n1 beginbfrange\n<0003> <0005> <672C>\nendbfrange',
  );
  expect(missingCharacters(pdf, 'あ長本札木 abc、。')).toEqual(['木']);
  expect(missingCharacters(Buffer.from('%PDF-1.4 stream'), 'あ')).toEqual(['あ']);
});
