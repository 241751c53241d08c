import { defineTexts } from '../texts.js';

/** A company's agenda as a list. */
export const AGENDA_COLUMN_TEXTS = defineTexts({
  'exports.agenda': {
    vi: 'Lịch gặp',
    en: 'Agenda',
    ja: '面談予定',
    ko: '상담 일정',
    'zh-Hant': '會面行程',
    th: 'กำหนดนัดพบ',
  },
  'columns.agenda-day': { vi: 'Ngày', en: 'Day', ja: '日付', ko: '날짜', 'zh-Hant': '日期', th: 'วันที่' },
  'columns.agenda-from': { vi: 'Từ', en: 'From', ja: '開始', ko: '시작', 'zh-Hant': '開始', th: 'เริ่ม' },
  'columns.agenda-until': { vi: 'Đến', en: 'Until', ja: '終了', ko: '종료', 'zh-Hant': '結束', th: 'ถึง' },
  'columns.agenda-with': { vi: 'Gặp', en: 'With', ja: '相手', ko: '상대', 'zh-Hant': '對象', th: 'พบกับ' },
  'columns.agenda-place': { vi: 'Nơi gặp', en: 'Place', ja: '場所', ko: '장소', 'zh-Hant': '地點', th: 'สถานที่' },
  'columns.agenda-interpreter': {
    vi: 'Phiên dịch',
    en: 'Interpreter',
    ja: '通訳',
    ko: '통역',
    'zh-Hant': '口譯',
    th: 'ล่าม',
  },
  'columns.agenda-ours': {
    vi: 'Bên mình dự',
    en: 'Attending for us',
    ja: '自社の出席者',
    ko: '우리 측 참석자',
    'zh-Hant': '我方出席者',
    th: 'ผู้เข้าร่วมฝั่งเรา',
  },
  'columns.agenda-theirs': {
    vi: 'Bên kia dự',
    en: 'Attending for them',
    ja: '相手側の出席者',
    ko: '상대 측 참석자',
    'zh-Hant': '對方出席者',
    th: 'ผู้เข้าร่วมฝั่งเขา',
  },
  'values.agenda-place': {
    vi: '{kind, select, booth {Gian} table {Bàn} other {Phòng trực tuyến}} {number}',
    en: '{kind, select, booth {Booth} table {Table} other {Online room}} {number}',
    ja: '{kind, select, booth {ブース} table {テーブル} other {オンラインルーム}}{number}',
    ko: '{kind, select, booth {부스} table {테이블} other {온라인 상담실}} {number}',
    'zh-Hant': '{kind, select, booth {攤位} table {桌號} other {線上會議室}} {number}',
    th: '{kind, select, booth {บูธ} table {โต๊ะ} other {ห้องออนไลน์}} {number}',
  },
});
