import { defineTexts } from '../texts.js';

/** Headings and states of the list of booths that offices download. */
export const BOOTH_COLUMN_TEXTS = defineTexts({
  'exports.booths': {
    vi: 'Danh sách gian hàng',
    en: 'Booths',
    ja: 'ブース一覧',
    ko: '부스 목록',
    'zh-Hant': '攤位清單',
    th: 'รายการบูธ',
  },
  'columns.hall': {
    vi: 'Nhà trưng bày',
    en: 'Hall',
    ja: 'ホール',
    ko: '전시홀',
    'zh-Hant': '展館',
    th: 'ฮอลล์',
  },
  'columns.zone': { vi: 'Khu', en: 'Zone', ja: 'ゾーン', ko: '구역', 'zh-Hant': '展區', th: 'โซน' },
  'columns.open-sides': {
    vi: 'Số mặt mở',
    en: 'Open sides',
    ja: '開放面数',
    ko: '개방면 수',
    'zh-Hant': '開放面數',
    th: 'จำนวนด้านเปิด',
  },
  'columns.power': { vi: 'Công suất điện', en: 'Power', ja: '電力', ko: '전력', 'zh-Hant': '電力', th: 'กำลังไฟ' },
  'columns.list-price': {
    vi: 'Giá niêm yết',
    en: 'List price',
    ja: '定価',
    ko: '정가',
    'zh-Hant': '定價',
    th: 'ราคาตั้ง',
  },
  'values.booth-state': {
    vi: '{state, select, free {Còn trống} held {Đang giữ} booked {Đã đặt} reserved {Dành riêng} withdrawn {Đã rút} other {{state}}}',
    en: '{state, select, free {Free} held {Held} booked {Booked} reserved {Reserved} withdrawn {Withdrawn} other {{state}}}',
    ja: '{state, select, free {空き} held {仮確保中} booked {予約済み} reserved {確保済み} withdrawn {取り下げ} other {{state}}}',
    ko: '{state, select, free {비어 있음} held {임시 확보} booked {예약됨} reserved {지정 예약} withdrawn {철회됨} other {{state}}}',
    'zh-Hant':
      '{state, select, free {可預訂} held {保留中} booked {已預訂} reserved {專用保留} withdrawn {已收回} other {{state}}}',
    th: '{state, select, free {ว่าง} held {ถือไว้} booked {จองแล้ว} reserved {สงวนไว้} withdrawn {ถูกเพิกถอน} other {{state}}}',
  },
});
