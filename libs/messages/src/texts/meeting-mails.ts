import { defineTexts } from '../texts.js';

/** Letters about meetings: what was offered and until when, and that a timetable is out. */
export const MEETING_MAIL_TEXTS = defineTexts({
  'mails.offer.subject': {
    vi: '{count, plural, other {Có # cuộc gặp được đề xuất cho bạn}}',
    en: '{count, plural, one {# meeting is offered to you} other {# meetings are offered to you}}',
    ja: '{count, plural, other {#件の商談をご提案します}}',
    ko: '{count, plural, other {상담 #건이 제안되었습니다}}',
    'zh-Hant': '{count, plural, other {為您提議 # 場洽談}}',
    th: '{count, plural, other {มีการนัดหมายที่เสนอให้คุณ # รายการ}}',
  },
  'mails.offer.body': {
    vi: 'Ban tổ chức đề xuất cho {company} {count, plural, other {# cuộc gặp}} và nêu lý do của từng đề xuất. Hãy trả lời trước {deadline, time}:\n\n{link}',
    en: 'The organisers offer {company} {count, plural, one {# meeting} other {# meetings}}, each with the reasons for it. Please answer by {deadline, time}:\n\n{link}',
    ja: '主催者より{company}様に{count, plural, other {#件の商談}}をご提案します。それぞれの理由もご覧いただけます。{deadline, time}までにご回答ください。\n\n{link}',
    ko: '주최 측이 {company}에 {count, plural, other {상담 #건}}을 이유와 함께 제안합니다. {deadline, time}까지 답해 주세요.\n\n{link}',
    'zh-Hant':
      '主辦單位為 {company} 提議 {count, plural, other {# 場洽談}}，並附上各場理由。請於 {deadline, time} 前回覆：\n\n{link}',
    th: 'ผู้จัดงานเสนอการนัดหมาย {count, plural, other {# รายการ}} ให้ {company} พร้อมเหตุผลของแต่ละรายการ โปรดตอบภายใน {deadline, time}:\n\n{link}',
  },
  'mails.release.subject': {
    vi: 'Lịch gặp của bạn đã có (bản {version})',
    en: 'Your meeting timetable is out (version {version})',
    ja: '商談スケジュールを公開しました（第{version}版）',
    ko: '상담 일정표가 공개되었습니다({version}판)',
    'zh-Hant': '您的洽談時程已公布（第 {version} 版）',
    th: 'ตารางนัดหมายของคุณออกแล้ว (ฉบับที่ {version})',
  },
  'mails.release.body': {
    vi: 'Lịch gặp bản {version} đã được công bố. Với {who}, {count, plural, other {# cuộc gặp}} là mới, dời hoặc bị bỏ so với bản trước:\n\n{lines}\n\nGiờ ghi theo múi giờ {zone}. Dấu gạch ngang nghĩa là chưa có hoặc không còn. Lịch đầy đủ của bạn có trong hệ thống.',
    en: 'Version {version} of the timetable is released. For {who}, {count, plural, one {# meeting is} other {# meetings are}} new, moved or called off since the version before:\n\n{lines}\n\nTimes are by the clock of {zone}. A dash means not held before, or not held any more. Your whole timetable is in the system.',
    ja: 'スケジュール第{version}版を公開しました。{who}様の商談のうち、前の版から{count, plural, other {#件}}が新規、変更または取りやめとなりました。\n\n{lines}\n\n時刻は{zone}のタイムゾーンによります。「—」は、これまで予定がなかった、または取りやめになったことを示します。全体の予定はシステムでご確認ください。',
    ko: '일정표 {version}판이 공개되었습니다. {who}의 상담 가운데 {count, plural, other {#건}}이 이전 판과 달리 새로 생기거나 옮겨지거나 취소되었습니다.\n\n{lines}\n\n시각은 {zone} 시간대 기준입니다. ‘—’는 이전에 없었거나 더 이상 열리지 않음을 뜻합니다. 전체 일정표는 시스템에서 확인하세요.',
    'zh-Hant':
      '時程第 {version} 版已公布。與前一版相比，{who} 有 {count, plural, other {# 場洽談}}為新增、變動或取消：\n\n{lines}\n\n時間以 {zone} 時區為準。「—」表示原先沒有或不再舉行。完整時程請見系統。',
    th: 'ตารางฉบับที่ {version} เผยแพร่แล้ว สำหรับ {who} มีการนัดหมาย {count, plural, other {# รายการ}} ที่เพิ่ม ย้าย หรือยกเลิกจากฉบับก่อน:\n\n{lines}\n\nเวลาตามเขตเวลา {zone} เครื่องหมาย — หมายถึงเดิมไม่มี หรือไม่จัดแล้ว ตารางทั้งหมดของคุณอยู่ในระบบ',
  },
});
