import type { Language, Rng } from '@ketnoi/kernel';
import { pick } from './chance.js';

/** Every invented firm and person carries this, in every script. */
export const MARKER: Readonly<Record<Language, string>> = {
  vi: '(Mẫu)',
  en: '(Fictional)',
  ja: '(架空)',
  ko: '(가상)',
  'zh-Hant': '(虛構)',
  th: '(สมมติ)',
};

/** Invented words: no firm is known to bear them. Two of them and a number make a name. */
const STEMS = [
  'Lamvero',
  'Tessoka',
  'Minravel',
  'Oraxi',
  'Quenova',
  'Halbeto',
  'Sorvina',
  'Dakuren',
  'Nerolith',
  'Pavonka',
];
const TAILS = [
  'Ylmera',
  'Jotavi',
  'Bersolan',
  'Kirumeo',
  'Vandori',
  'Zelphin',
  'Tarimo',
  'Olvaset',
  'Fenquil',
  'Rudamira',
];

export interface FirmName {
  readonly registered: string;
  readonly english: string;
  readonly short: string;
}

const REGISTERED: Readonly<Record<string, readonly ((core: string) => string)[]>> = {
  VN: [(c) => `Công ty TNHH ${c} ${MARKER.vi}`, (c) => `Công ty Cổ phần ${c} ${MARKER.vi}`],
  JP: [(c) => `株式会社${c}${MARKER.ja}`, (c) => `${c}株式会社${MARKER.ja}`],
  KR: [(c) => `주식회사 ${c} ${MARKER.ko}`],
  TW: [(c) => `${c}股份有限公司${MARKER['zh-Hant']}`, (c) => `${c}有限公司${MARKER['zh-Hant']}`],
  HK: [(c) => `${c}有限公司${MARKER['zh-Hant']}`],
  TH: [(c) => `บริษัท ${c} จำกัด ${MARKER.th}`],
};

/** `number` counts the firms of the whole demo and keeps names apart. */
export function firmName(rng: Rng, country: string, number: number): FirmName {
  const core = `${STEMS[number % 10]} ${TAILS[Math.floor(number / 10) % 10]} ${Math.floor(number / 100) + 1}`;
  const form = pick(rng, REGISTERED[country]);
  return { registered: form(core), english: `${core} Co., Ltd. ${MARKER.en}`, short: `${core} ${MARKER.en}` };
}

export interface PersonName {
  readonly own: string;
  readonly latin: string;
  readonly reading: string | null;
}

/** Names in the order of the country: surname first but in Thailand. The given names mean "example", "sample", "trial". */
const PEOPLE: Readonly<Record<string, readonly (readonly [own: string, latin: string, reading: string | null])[]>> = {
  VN: [
    ['Nguyễn Thí Dụ', 'Nguyen Thi Du', null],
    ['Trần Minh Họa', 'Tran Minh Hoa', null],
    ['Lê Văn Mẫu', 'Le Van Mau', null],
    ['Phạm Thử Nghiệm', 'Pham Thu Nghiem', null],
    ['Đỗ Giả Định', 'Do Gia Dinh', null],
  ],
  JP: [
    ['例川 見本', 'Reikawa Mihon', 'れいかわ みほん'],
    ['試山 仮名', 'Tameyama Kana', 'ためやま かな'],
    ['仮田 例子', 'Karita Reiko', 'かりた れいこ'],
  ],
  KR: [
    ['김견본', 'Kim Gyeonbon', '김견본'],
    ['이예시', 'Lee Yesi', '이예시'],
    ['박시험', 'Park Siheom', '박시험'],
  ],
  TW: [
    ['林範例', 'Lin Fan-li', null],
    ['陳樣本', 'Chen Yang-pen', null],
  ],
  HK: [
    ['陳樣本', 'Chan Yeung Boon', null],
    ['李試用', 'Lee Si Yung', null],
  ],
  TH: [
    ['ตัวอย่าง ใจดี', 'Tuayang Jaidee', null],
    ['ทดลอง สมมติ', 'Thotlong Sommot', null],
  ],
};
const MARKER_OF: Readonly<Record<string, string>> = {
  VN: MARKER.vi,
  JP: MARKER.ja,
  KR: MARKER.ko,
  TW: MARKER['zh-Hant'],
  HK: MARKER['zh-Hant'],
  TH: MARKER.th,
};

export function personName(rng: Rng, country: string): PersonName {
  const [own, latin, reading] = pick(rng, PEOPLE[country] ?? PEOPLE.VN);
  return { own: `${own} ${MARKER_OF[country] ?? MARKER.vi}`, latin: `${latin} ${MARKER.en}`, reading };
}
