/** Texts in encodings that don't name themselves. */
import { expect, it, test } from 'vitest';
import { importGlossary } from '../../../src/importing/import';
import { pairs, refusal, remarks } from './imported';

/** The bytes of each sign in an encoding, as the platform decodes them. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text !== '\ufffd' && [...text].length === 1 && !known.has(text)) known.set(text, bytes);
  };
  for (let one = 0; one < 256; one++) learn(one);
  for (let lead = 0x80; lead < 256; lead++)
    for (let trail = 0x40; trail < 256; trail++) learn(lead, trail);
  return (text) => Uint8Array.from([...text].flatMap((sign) => known.get(sign) ?? []));
}

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

const read = (bytes: Uint8Array) => importGlossary({ name: 'words.csv', bytes });

const RUSSIAN: [string, string][] = [
  ['Актив', 'Вещь, которая имеет стоимость для компании'],
  ['Долг', 'Сумма, которую нужно вернуть в срок'],
];
const JAPANESE: [string, string][] = [
  ['資産', '会社が所有する価値のあるもの。'],
  ['帳簿', '取引を記録するための本である。'],
];
const POLISH: [string, string][] = [
  ['Dług', 'Kwota, którą trzeba zwrócić w terminie, który jest znany'],
  ['Księga', 'Zeszyt, w którym zapisuje się to, co się dzieje'],
];
const TEXTS: readonly (readonly [encoding: string, rows: [string, string][], header: string])[] = [
  ['windows-1251', RUSSIAN, 'Термин;Определение'],
  ['koi8-r', RUSSIAN, 'Термин;Определение'],
  ['shift_jis', JAPANESE, '用語;意味'],
  ['euc-jp', JAPANESE, '用語;意味'],
  [
    'gb18030',
    [
      ['资产', '公司拥有的有价值的东西。'],
      ['账簿', '记录公司交易的本子。'],
    ],
    '术语;定义',
  ],
  [
    'big5',
    [
      ['資產', '公司擁有的有價值的東西。'],
      ['帳簿', '記錄公司交易的本子。'],
    ],
    '術語;定義',
  ],
  [
    'euc-kr',
    [
      ['자산', '회사가 소유한 가치 있는 것.'],
      ['부채', '회사가 갚아야 하는 금액.'],
    ],
    '용어;정의',
  ],
  ['windows-1250', POLISH, 'Pojęcie;Definicja'],
  [
    'windows-1253',
    [
      ['Χρέος', 'Ένα ποσό που πρέπει να επιστραφεί'],
      ['Βιβλίο', 'Εκεί γράφονται οι λογαριασμοί'],
    ],
    'Όρος;Ορισμός',
  ],
  [
    'windows-1255',
    [
      ['נכס', 'דבר בעל ערך ששייך לחברה'],
      ['חוב', 'סכום שהחברה צריכה להחזיר'],
    ],
    'מונח;הגדרה',
  ],
  [
    'windows-1256',
    [
      ['أصل', 'شيء له قيمة تملكه الشركة'],
      ['دين', 'مبلغ يجب على الشركة أن تعيده'],
    ],
    'مصطلح;تعريف',
  ],
  [
    'macintosh',
    [
      ['Café', 'A place – “naïve” people meet there'],
      ['Fiancée', 'She says déjà vu'],
    ],
    'term;definition',
  ],
  [
    'windows-1252',
    [
      ['Bär', 'Ein großes Tier für 5 £'],
      ['Öl', 'Was man zum Kochen nimmt'],
    ],
    'Begriff;Erklärung',
  ],
];

it.each(TEXTS)('recognises %s', (encoding, rows, header) => {
  const text = [header, ...rows.map((row) => row.join(';'))].join('\r\n');
  expect(pairs(read(encoderOf(encoding)(text)))).toEqual(rows);
});

it.each([true, false])('recognises UTF-16 without a byte order mark in any script', (isLittle) => {
  for (const rows of [RUSSIAN, JAPANESE]) {
    const text = ['term;definition', ...rows.map((row) => row.join(';'))].join('\n');
    expect(pairs(read(utf16(text, isLittle)))).toEqual(rows);
  }
});

test('a few damaged bytes don’t make UTF-8 another encoding', () => {
  const text = 'term;definition\nBär;Ein großes Tier, größer als Füchse\nÖl;Für die Küche?';
  const bytes = new TextEncoder().encode(text);
  bytes[bytes.length - 1] = 0xff;
  const made = read(bytes);
  expect(pairs(made)[0]).toEqual(['Bär', 'Ein großes Tier, größer als Füchse']);
  expect(remarks(made)[0]).toContain('damaged');
});

test('bytes that no encoding explains are refused', () => {
  const bytes = Uint8Array.from({ length: 600 }, (_, at) =>
    at % 12 === 11 ? 10 : 0x81 + ((at * 7) % 12),
  );
  expect(refusal(() => read(bytes))).toContain('encoding');
});
