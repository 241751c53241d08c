/** What stands right behind a number: its unit and, for amounts, the time they are counted over. */
import type { QuantityUnit } from '../reading.js';

export type UnitClass =
  | 'count'
  | 'day'
  | 'week'
  | 'month'
  | 'length'
  | 'weight'
  | 'none'
  /** Known and of no interest: volts, people, machines, money, degrees, layers, shots. */
  | 'foreign';

export interface UnitAhead {
  readonly unitClass: UnitClass;
  readonly unit: QuantityUnit | undefined;
  /** Multiplies the number into `unit` (µm to mm, cm to mm, g to kg). */
  readonly times: number;
  /** Length of the unit as written, 0 for none. */
  readonly length: number;
}

type Row = readonly [RegExp, UnitClass, QuantityUnit | undefined, number];
const END = '(?![a-z0-9])';
const row = (pattern: string, unitClass: UnitClass, unit?: QuantityUnit, times = 1): Row => [
  new RegExp(`^\\s?(?:${pattern})`),
  unitClass,
  unit,
  times,
];

/**
 * In order; the first that fits. A set (bộ, セット, 套) counts as one piece: what is sold is the set, and only declared
 * data can tell sets from pieces.
 */
const ROWS: readonly Row[] = [
  row('%|phan tram|percent|パーセント|퍼센트|เปอร์เซ็นต์|‰|ppm', 'foreign'),
  row(
    `(?:um|u(?=[^a-z])|micro(?:met(?:re|er)?s?|n)?s?|mic)${END}|ミクロン|マイクロ(?:メートル)?|미크론|마이크로|微米|ไมครอน`,
    'length',
    'mm',
    0.001,
  ),
  row(
    `(?:mm|ly|li|mili(?:met)?|millimet(?:er|re)s?)(?![a-z])(?!\\s?[0-9])|㎜|ミリ|밀리|毫米|公釐|มม\\.?|มิลลิเมตร`,
    'length',
    'mm',
  ),
  row(`cm${END}|㎝|公分|センチ|ซม\\.?`, 'length', 'mm', 10),
  row(`(?:sq\\.? ?ft|sqft|sf|ft2)${END}|ft²`, 'foreign'),
  row(`m2${END}|m²|㎡|met vuong|sqm|平米|坪|평|ตร`, 'foreign'),
  row(
    `(?:k?va?|k?wh?|m?ah?(?! (?:month|week|day|year))|k?hz|mhz|db|oz|mil|inch(?:es)?|feet|ft|khoang|bar|mpa|gsm|shore|rpm|spm|lpm|bit|dpi|nm|n|j|ohm|lumen|lm|mesh|den|ne|dtex)${END}|"|°|℃|'|do c${END}`,
    'foreign',
  ),
  row(
    `(?:nguoi|nhan vien|cong nhan|nhan su|tho|ky su|people|persons?|staff|employees|workers|engineers)${END}|名|人|명|คน`,
    'foreign',
  ),
  row(
    `(?:lop|layers?|buoc|truc|axis|axes|kenh|mau|colou?rs?|lan|shots?|chu ky|cycles|vong|tram|cavit\\w+|long(?: khuon)?|stations?|day chuyen|chuyen|lines?|dau|vi tri|phut|min(?:utes)?|gio|hours?|hrs?|h|giay|lit|ml|dong|vnd|usd|do(?: la)?|nam|years?|tuoi|quy|ca|noi|loai|size|ma|cua hang|khach|du an)${END}|층|層|色|軸|時間|시간|小時|年|년|세(?!트)|歳|円|元|원|バーツ|บาท|ชั่วโมง|ปี|สี|ชั้น|種|종|回|회|次`,
    'foreign',
  ),
  row(
    `(?:ngay|days?|working days|business days|calendar days|wd)(?: lam viec)?${END}|(?:個)?工作天|営業日|영업일|日(?![本系])(?:間|以内)?|天|일(?!본|반|정|부|괄|체|단)|วัน`,
    'day',
    'days',
  ),
  row(`(?:tuan|weeks?|wks?)${END}|週間?|周|주(?:일|간)?(?![가-힣])|주(?=이내|안)|สัปดาห์|อาทิตย์|禮拜`, 'week', 'days', 7),
  row(`(?:thang|months?|mths?)${END}|(?:ヶ|か|カ|ヵ|ケ|個|个)月|개월|달(?![가-힣])|เดือน`, 'month', 'days', 30),
  row(`(?:kg|ky|kilos?|can)${END}|㎏|キロ|킬로|公斤|กก\\.?|กิโล(?:กรัม)?`, 'weight', 'kg'),
  row(`(?:g|gr|gram(?:s)?)${END}`, 'weight', 'kg', 0.001),
  row(`(?:tan|tonnes?|tons?|t|mt)${END}|トン|톤|噸|吨|公噸|ตัน`, 'weight', 't'),
  row(`(?:may|machines?|presses|units? of machine|robot|xe)${END}`, 'foreign'),
  row(`(?:doi|cap|pairs?|prs)${END}|足|双|켤레|雙|對|คู่`, 'count', 'pair'),
  row(`(?:yds?|yards?)${END}|야드|碼|码|ヤード|หลา`, 'count', 'm', 0.9144),
  row(`(?:m|met|meters?|metres?)${END}|メートル|미터|公尺|米(?![國国])|เมตร`, 'count', 'm'),
  row(
    `(?:cai|chiec|chi tiet|bo(?: mach| khuon)?|sp|san pham|tam|thanh|cay|hop|thung|khay|chan|cuon|soi|tui|ban|to|con|hat|vien|qua|bong|board|khung|cum|motor|cam bien|dung cu|dao|tu|vo|lo|thau kinh|vanh|moc|cuc|don vi|mon|linh kien|nhan|tem|cuc|op|nut|mui|lo xo|khuon|mau|mieng|dai|ong|phoi|hang|goi|quyen|cuon|pallet|pcs?|pieces?|ea|units?|sets?|boards?|panels?|tools?|parts?|boxes|rolls?|sheets?|pins?|dies?|mou?lds?|items?|cartons?|bags?)${END}|個|ヶ(?!月)|ケ(?!月)|本(?![社日])|枚|台|型|面|セット|組|式|点|箱|丁|巻|件|片|套|支|副|只|隻|條|張|基|顆|颗|粒|塊|瓶|罐|袋|卷|捲|玉|反|개(?!월)|매|장|본|대|세트|조(?![립건])|벌|롤|셋트|(?:알|병|팩|박스|캔|봉|통)(?![가-힣])|ชิ้น|ชุด|ตัว(?!อย่าง)|ใบ|ม้วน|ตู้|เส้น|อัน|แผ่น|กล่อง|ลูก|เครื่อง|หน่วย|ดอก|แท่ง|เม็ด|หลอด|ขวด|ถุง|แพ็ค`,
    'count',
    'pcs',
  ),
];
const NOTHING: UnitAhead = { unitClass: 'none', unit: undefined, times: 1, length: 0 };

export function unitAhead(plain: string, at: number): UnitAhead {
  // "a six-week lead time"
  const ahead = plain
    .slice(at, at + 24)
    .replace(/^-(?=(?:working-|business-|calendar-)?(?:day|week|month)s?(?![a-z]))/, ' ');
  for (const [pattern, unitClass, unit, times] of ROWS) {
    const match = pattern.exec(ahead);
    if (match !== null) return { unitClass, unit, times, length: match[0].length };
  }
  return NOTHING;
}

export type Period = 'month' | 'year' | 'week' | 'day';
/** A month has 26 working days and a twelfth of 52 weeks. */
export const PER_MONTH: Readonly<Record<Period, number>> = { month: 1, year: 1 / 12, week: 52 / 12, day: 26 };

const PERIOD_WORDS: readonly (readonly [Period, string])[] = [
  ['month', '(?:thang|months?|mth|mo)(?![a-z])|月|월|달|เดือน'],
  ['year', '(?:nam|years?|yr|annum)(?![a-z])|年|년|ปี'],
  ['week', '(?:tuan|weeks?|wk)(?![a-z])|週|周|주|สัปดาห์'],
  ['day', '(?:ngay|days?)(?![a-z])|日|天|일|วัน'],
];
const PERIODS_AHEAD: readonly (readonly [Period, RegExp])[] = [
  ...PERIOD_WORDS.map(
    ([period, words]) =>
      [
        period,
        new RegExp(
          `^(?: ?[a-z]+){0,3}? ?\\(?(?:/|(?<![a-z])(?:moi|mot|hang|trong mot|per|a|an|each|every|trong)(?![a-z])|ต่อ|每|毎|매) ?(?:1 ?)?(?:${words})`,
        ),
      ] as const,
  ),
  ['month', /^(?: ?[a-z]+){0,2}? (?:thang(?![a-z])(?! ?\d)|monthly(?![a-z]))/],
  ['year', /^(?: ?[a-z]+){0,2}? (?:annually|yearly|p\.?a\.?)(?![a-z])/],
  ['week', /^(?: ?[a-z]+){0,2}? weekly(?![a-z])/],
];
const APPROX =
  '(?:khoang|chung|tam|tren|duoi|lam|ra|duc|duoc|dat|san xuat|giao|cung cap|co the|toi|la|du kien|can|mua|dat hang|about|approx\\.?|around|some|of|volume|demand|quantity|約|약|대략|平均|ประมาณ|~|≈|:|ほど|量|물량|수량|生産|產能|産|產|産量|需求|需要|需|用量|用|交|供|에|は|に|間|간|평균|각|各)';
const PERIODS_BEFORE: readonly (readonly [Period, RegExp])[] = [
  [
    'month',
    new RegExp(
      `(?:(?<![a-z])(?:thang|monthly|per month|a month|each month)|(?<!\\d)月|每月|毎月|單月|每個月|一個月|(?<!\\d ?)월|매월|매달|한 ?달에|เดือนละ|ต่อเดือน|ทุกเดือน)(?: ?${APPROX})* ?$`,
    ),
  ],
  [
    'year',
    new RegExp(
      `(?:(?<![a-z])(?:moi nam|mot nam|hang nam|annual(?:ly)?|yearly|per year)|(?<!\\d)年|每年|毎年|(?<![가-힣])연|매년|ปีละ|ต่อปี)(?: ?${APPROX})* ?$`,
    ),
  ],
  [
    'week',
    new RegExp(
      `(?:(?<![a-z])(?:moi tuan|mot tuan|hang tuan|weekly|per week)|每週|毎週|週(?=に|約)|매주|สัปดาห์ละ)(?: ?${APPROX})* ?$`,
    ),
  ],
  [
    'day',
    new RegExp(
      `(?:(?<![a-z])(?:moi ngay|mot ngay|daily|per day)|每天|每日|毎日|日産|日產|一天|(?<![\\d月])[1一]日(?=に|約|あたり)|(?<![가-힣])(?:일산|하루(?: ?에)?|매일|일일)|(?<![가-힣\\d] ?)일|วันละ)(?: ?${APPROX})* ?$`,
    ),
  ],
];

/** The period behind the unit: "/tháng", "mỗi tháng", "per month", "ต่อเดือน"; the noun counted may stand between. */
export function periodAhead(plain: string, at: number): Period | undefined {
  const ahead = plain.slice(at, at + 36);
  for (const [period, pattern] of PERIODS_AHEAD) if (pattern.test(ahead)) return period;
  return undefined;
}

/** The period before the number: "tháng 150 nghìn", 月3型, 월 3000개, เดือนละ 10,000. */
export function periodBefore(plain: string, at: number): Period | undefined {
  const before = plain.slice(Math.max(0, at - 32), at);
  for (const [period, pattern] of PERIODS_BEFORE) if (pattern.test(before)) return period;
  return undefined;
}
