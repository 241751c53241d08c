import { defineTexts } from '../texts.js';

/**
 * How near a timetable is to what is possible at most, `reached.…`, and what one thing more could add, `capacity.<more>`. A limit, not a
 * promise: no timetable exceeds it. `percent` is how much value may still be had; `half` is the half of the day.
 */
export const CAPACITY_TEXTS = defineTexts({
  'reached.bound': {
    vi: '{held, number} trên tối đa {most, number} cuộc gặp; giá trị thấp hơn mức tối đa không quá {percent, percent}.',
    en: '{held, number} of at most {most, number} meetings; the value is at most {percent, percent} below what is possible.',
    ja: '最大{most, number}件のうち{held, number}件の面談。価値は理論上の上限より最大{percent, percent}低いだけです。',
    ko: '최대 {most, number}건 중 상담 {held, number}건. 가치는 가능한 최댓값보다 최대 {percent, percent} 낮습니다.',
    'zh-Hant': '最多 {most, number} 場中的 {held, number} 場會面；價值最多比可能的上限低 {percent, percent}。',
    th: '{held, number} จากไม่เกิน {most, number} นัด มูลค่าต่ำกว่าค่าสูงสุดที่เป็นไปได้ไม่เกิน {percent, percent}',
  },
  'reached.proved': {
    vi: '{held, number} trên tối đa {most, number} cuộc gặp; đã chứng minh không có lịch nào tốt hơn.',
    en: '{held, number} of at most {most, number} meetings; proved that no timetable is better.',
    ja: '最大{most, number}件のうち{held, number}件の面談。これより良い日程はないことが証明されています。',
    ko: '최대 {most, number}건 중 상담 {held, number}건. 더 나은 시간표가 없음이 증명되었습니다.',
    'zh-Hant': '最多 {most, number} 場中的 {held, number} 場會面；已證明沒有更好的時間表。',
    th: '{held, number} จากไม่เกิน {most, number} นัด พิสูจน์แล้วว่าไม่มีตารางใดดีกว่านี้',
  },
  'capacity.table': {
    vi: 'Thêm một bàn{zoned, select, yes { ở khu này} other {}}: nhiều nhất thêm {count, plural, other {# cuộc gặp}}.',
    en: 'One more table{zoned, select, yes { in this zone} other {}}: at most {count, plural, one {# meeting} other {# meetings}} more.',
    ja: 'テーブルを{zoned, select, yes {このゾーンに} other {}}一つ増やすと、面談は最大{count, plural, other {#件}}増えます。',
    ko: '{zoned, select, yes {이 구역에 } other {}}테이블 하나를 더하면 상담이 최대 {count, plural, other {#건}} 늘어납니다.',
    'zh-Hant': '{zoned, select, yes {此區} other {}}增加一張桌位：最多增加 {count, plural, other {# 場會面}}。',
    th: 'เพิ่มโต๊ะหนึ่งโต๊ะ{zoned, select, yes {ในโซนนี้} other {}}: เพิ่มได้ไม่เกิน {count, plural, other {# นัด}}',
  },
  'capacity.online-room': {
    vi: 'Thêm một phòng trực tuyến: nhiều nhất thêm {count, plural, other {# cuộc gặp}}.',
    en: 'One more online room: at most {count, plural, one {# meeting} other {# meetings}} more.',
    ja: 'オンラインルームを一つ増やすと、面談は最大{count, plural, other {#件}}増えます。',
    ko: '온라인 상담실 하나를 더하면 상담이 최대 {count, plural, other {#건}} 늘어납니다.',
    'zh-Hant': '增加一間線上會議室：最多增加 {count, plural, other {# 場會面}}。',
    th: 'เพิ่มห้องออนไลน์หนึ่งห้อง: เพิ่มได้ไม่เกิน {count, plural, other {# นัด}}',
  },
  'capacity.interpreter': {
    vi: 'Thêm một phiên dịch {language}{half, select, none {} first { vào nửa đầu ngày {day, number}} second { vào nửa sau ngày {day, number}} other { vào một phần ngày {day, number}}}: nhiều nhất thêm {count, plural, other {# cuộc gặp}}.',
    en: 'One more interpreter of {language}{half, select, none {} first { in the first half of day {day, number}} second { in the second half of day {day, number}} other { for a part of day {day, number}}}: at most {count, plural, one {# meeting} other {# meetings}} more.',
    ja: '{half, select, none {} first {{day, number}日目の前半に} second {{day, number}日目の後半に} other {{day, number}日目の一部に}}{language}の通訳を一人増やすと、面談は最大{count, plural, other {#件}}増えます。',
    ko: '{half, select, none {} first {{day, number}일째 전반에 } second {{day, number}일째 후반에 } other {{day, number}일째 일부에 }}{language} 통역사 한 명을 더하면 상담이 최대 {count, plural, other {#건}} 늘어납니다.',
    'zh-Hant':
      '{half, select, none {} first {第 {day, number} 天前半} second {第 {day, number} 天後半} other {第 {day, number} 天部分時間}}增加一位{language}口譯員：最多增加 {count, plural, other {# 場會面}}。',
    th: 'เพิ่มล่ามภาษา{language}หนึ่งคน{half, select, none {} first {ในครึ่งแรกของวันที่ {day, number}} second {ในครึ่งหลังของวันที่ {day, number}} other {ในบางช่วงของวันที่ {day, number}}}: เพิ่มได้ไม่เกิน {count, plural, other {# นัด}}',
  },
  'capacity.slot': {
    vi: 'Thêm một khung giờ cuối ngày {day, number}: nhiều nhất thêm {count, plural, other {# cuộc gặp}}.',
    en: 'One more slot at the end of day {day, number}: at most {count, plural, one {# meeting} other {# meetings}} more.',
    ja: '{day, number}日目の最後に時間枠を一つ増やすと、面談は最大{count, plural, other {#件}}増えます。',
    ko: '{day, number}일째 끝에 시간대 하나를 더하면 상담이 최대 {count, plural, other {#건}} 늘어납니다.',
    'zh-Hant': '第 {day, number} 天結束前增加一個時段：最多增加 {count, plural, other {# 場會面}}。',
    th: 'เพิ่มหนึ่งช่วงเวลาท้ายวันที่ {day, number}: เพิ่มได้ไม่เกิน {count, plural, other {# นัด}}',
  },
});
