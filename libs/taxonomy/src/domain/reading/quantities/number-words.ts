/** Numbers written as words, where a unit follows: "mười lăm ngày", "nửa triệu", "six weeks", 三週間, 보름. */
export interface NumberWords {
  /** Matches the words alone; the lookahead demands the unit. Flags: g. */
  readonly pattern: RegExp;
  readonly value: (words: string) => number | undefined;
}

const VI: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const VI_UNIT = '(?:ngay|tuan|thang|trieu|nghin|ngan|van|bo|cai|chiec|tu|tan|ly|li|san pham|chi tiet)';
const EN: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const HAN: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  兩: 2,
  両: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const THAI: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  สิบ: 10,
  ครึ่ง: 0.5,
};
const KO: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  십: 10,
};

export const NUMBER_WORDS: readonly NumberWords[] = [
  {
    pattern: new RegExp(
      `(?<![a-z])(?:(?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin) )?muoi(?: (?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin))?|mot|hai|ba|bon|nam|sau|bay|tam|chin|nua)(?= ${VI_UNIT}(?![a-z]))`,
      'g',
    ),
    value: vietnamese,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:(?:twenty|thirty|forty|fifty|sixty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|half|${Object.keys(
        EN,
      )
        .filter((word) => word !== 'a')
        .join(
          '|',
        )})(?=[ -](?:(?:working |business |calendar )?days?|weeks?|months?|thousand|million|hundred|dozen)(?![a-z]))`,
      'g',
    ),
    value: (words) => (words === 'half' ? 0.5 : words.split(/[- ]/).reduce((sum, word) => sum + (EN[word] ?? 0), 0)),
  },
  {
    // what follows, million or thousand, multiplies it
    pattern: /(?<![a-z])(?:half a|a quarter (?:of a )?|a)(?= ?(?:million|thousand|hundred|dozen)(?![a-z]))/g,
    value: (words) => (words === 'a' ? 1 : words.startsWith('half') ? 0.5 : 0.25),
  },
  {
    // a magnitude alone: 百万個, 백만 개, แสนชิ้น
    pattern: /(?<![\d一二兩両三四五六七八九十百千万萬數数]\s?)百[万萬](?=\s?(?:個|枚|本|件|片|顆|套|台|米|米))/g,
    value: () => 1e6,
  },
  {
    pattern: /(?<![\d가-힣]\s?)(?:십만|백만|천만)(?=\s?(?:개|장|대|매|본|세트|미터))/g,
    value: (words) => ({ 십만: 1e5, 백만: 1e6, 천만: 1e7 })[words],
  },
  {
    pattern: /(?<![\d\u0e00-\u0e7f]\s?)(?:พัน|หมื่น|แสน|ล้าน)(?=\s?(?:ชิ้น|ชุด|ตัว|ใบ|เส้น|แผ่น|คู่|อัน|กล่อง|เมตร))/g,
    value: (words) => ({ พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 })[words],
  },
  {
    pattern:
      /(?<![一二兩両三四五六七八九十百千月年第])[一二兩両三四五六七八九]?十?[一二兩両三四五六七八九]?(?<=[一二兩両三四五六七八九十])(?=(?:天|日間|日以内|個?工作天|週間?|周|個月|か月|ヶ月|カ月|万|萬|千|百万))/g,
    value: han,
  },
  {
    pattern: /(?<![가-힣])(?:한|두|세|네|일|이|삼|사|오|육|십)(?= ?(?:달|주(?:일|간)?(?![가-힣])|개월|만|천))/g,
    value: (words) => KO[words],
  },
  {
    pattern: /(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|สิบ|ครึ่ง)(?= ?(?:วัน|สัปดาห์|อาทิตย์|เดือน|พัน|หมื่น|แสน|ล้าน))/g,
    value: (words) => THAI[words],
  },
];

function vietnamese(words: string): number | undefined {
  if (words === 'nua') return 0.5;
  const parts = words.split(' ');
  const ten = parts.indexOf('muoi');
  if (ten === -1) return VI[parts[0]!];
  const tens = ten === 0 ? 1 : VI[parts[0]!]!;
  const unit = parts[ten + 1];
  return tens * 10 + (unit === undefined ? 0 : unit === 'tu' ? 4 : (VI[unit] ?? 0));
}

function han(words: string): number | undefined {
  if (words === '') return undefined;
  const ten = words.indexOf('十');
  if (ten === -1) return words.length === 1 ? HAN[words] : undefined;
  return (ten === 0 ? 1 : HAN[words[0]!]!) * 10 + (ten + 1 < words.length ? HAN[words[ten + 1]!]! : 0);
}
