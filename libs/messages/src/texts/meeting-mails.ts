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
    vi: 'Lịch gặp bản {version} đã được công bố. {company} có {count, plural, other {# cuộc gặp}}. Xem giờ, địa điểm và phiên dịch tại đây:\n\n{link}',
    en: 'Version {version} of the timetable is released. {company} has {count, plural, one {# meeting} other {# meetings}}. See when, where and with which interpreter:\n\n{link}',
    ja: 'スケジュール第{version}版を公開しました。{company}様の商談は{count, plural, other {#件}}です。日時・場所・通訳はこちらでご確認ください。\n\n{link}',
    ko: '일정표 {version}판이 공개되었습니다. {company}의 상담은 {count, plural, other {#건}}입니다. 시간과 장소, 통역사는 여기에서 확인하세요.\n\n{link}',
    'zh-Hant':
      '時程第 {version} 版已公布。{company} 共有 {count, plural, other {# 場洽談}}。請在此查看時間、地點與口譯員：\n\n{link}',
    th: 'ตารางฉบับที่ {version} เผยแพร่แล้ว {company} มีการนัดหมาย {count, plural, other {# รายการ}} ดูเวลา สถานที่ และล่ามได้ที่นี่:\n\n{link}',
  },
});
