import { defineTexts } from '../texts.js';

/** Refusals that several rooms share. A room's own stand in its own file. */
export const ERROR_TEXTS = defineTexts({
  'errors.not-found': {
    vi: 'Không tìm thấy, hoặc bạn không được xem.',
    en: 'This does not exist, or you may not see it.',
    ja: '存在しないか、閲覧する権限がありません。',
    ko: '존재하지 않거나 볼 수 있는 권한이 없습니다.',
    'zh-Hant': '不存在，或您無權查看。',
    th: 'ไม่พบรายการนี้ หรือคุณไม่มีสิทธิ์ดู',
  },
  'errors.not-allowed': {
    vi: 'Bạn không có quyền làm việc này.',
    en: 'You may not do this.',
    ja: 'この操作を行う権限がありません。',
    ko: '이 작업을 할 권한이 없습니다.',
    'zh-Hant': '您無權執行此操作。',
    th: 'คุณไม่มีสิทธิ์ทำรายการนี้',
  },
  'errors.idempotency-conflict': {
    vi: 'Khóa yêu cầu này đã được dùng cho một yêu cầu khác.',
    en: 'This request key was already used for a different request.',
    ja: 'このリクエストキーは別のリクエストで使用済みです。',
    ko: '이 요청 키는 이미 다른 요청에 사용되었습니다.',
    'zh-Hant': '此請求金鑰已用於另一個請求。',
    th: 'คีย์คำขอนี้ถูกใช้กับคำขออื่นไปแล้ว',
  },
  'errors.request-too-large': {
    vi: 'Yêu cầu này dài hơn mức cho phép ({kilobytes} kB) nên không được đọc và chưa lưu gì. Hãy rút ngắn hoặc gửi từng phần.',
    en: 'This request is longer than the {kilobytes} kB that are taken. It was not read and nothing was changed: shorten it, or send it in parts.',
    ja: 'リクエストが上限の{kilobytes} kBを超えているため、読み込まれず、何も変更されていません。短くするか、分けて送信してください。',
    ko: '요청이 한도 {kilobytes} kB를 넘어 읽지 않았으며 아무것도 변경되지 않았습니다. 줄이거나 나누어 보내 주세요.',
    'zh-Hant': '此請求超過{kilobytes} kB的上限，因此未被讀取，也未作任何變更。請縮短內容或分次送出。',
    th: 'คำขอนี้ยาวเกิน {kilobytes} kB ที่รับได้ จึงไม่ได้อ่านและไม่มีอะไรเปลี่ยนแปลง กรุณาย่อหรือแบ่งส่ง',
  },
  'errors.invalid-input': {
    vi: '{count, plural, other {Có # mục cần sửa.}}',
    en: '{count, plural, one {# entry needs correcting.} other {# entries need correcting.}}',
    ja: '{count, plural, other {#か所の入力を修正してください。}}',
    ko: '{count, plural, other {입력 항목 #개를 고쳐 주세요.}}',
    'zh-Hant': '{count, plural, other {有 # 處輸入需要更正。}}',
    th: '{count, plural, other {มี # รายการที่ต้องแก้ไข}}',
  },
});
