import { defineTexts } from '../texts.js';

/** Repairs on the day: why one could not be applied or undone, why a meeting fell through, and the letter to those who change. */
export const REPAIR_TEXTS = defineTexts({
  'errors.nothing-released': {
    vi: 'Chưa công bố lịch gặp nào.',
    en: 'No timetable has been released yet.',
    ja: '公開された日程表がまだありません。',
    ko: '아직 공개된 시간표가 없습니다.',
    'zh-Hant': '尚未發布任何時間表。',
    th: 'ยังไม่มีตารางนัดที่เผยแพร่',
  },
  'errors.repair-outdated': {
    vi: 'Lịch gặp hoặc dữ liệu đã thay đổi sau khi xem trước (bản mới nhất: {version}). Hãy xem trước lại.',
    en: 'Something has changed since this was previewed (newest version: {version}). Please preview it again.',
    ja: 'プレビュー後に変更がありました（最新は第{version}版）。もう一度プレビューしてください。',
    ko: '미리 보기 이후 변경된 사항이 있습니다(최신 {version}판). 다시 미리 보기해 주세요.',
    'zh-Hant': '預覽之後已有變動（最新為第 {version} 版），請重新預覽。',
    th: 'มีการเปลี่ยนแปลงหลังจากดูตัวอย่าง (ฉบับล่าสุด: {version}) โปรดดูตัวอย่างอีกครั้ง',
  },
  'errors.repair-superseded': {
    vi: 'Không thể hoàn tác: bản {version} đã được công bố sau đó.',
    en: 'This can no longer be undone: version {version} has been released since.',
    ja: '元に戻せません。その後、第{version}版が公開されています。',
    ko: '되돌릴 수 없습니다. 그 뒤에 {version}판이 공개되었습니다.',
    'zh-Hant': '無法復原：其後已發布第 {version} 版。',
    th: 'ย้อนกลับไม่ได้แล้ว เพราะมีการเผยแพร่ฉบับที่ {version} หลังจากนั้น',
  },
  'errors.unreleased-work': {
    vi: 'Không thể hoàn tác: lịch đang soạn có {count, plural, other {# cuộc gặp}} khác bản đã công bố và sẽ bị mất. Hãy hoàn tác các thay đổi đó hoặc công bố lịch.',
    en: 'Not undone: {count, plural, one {# meeting of the working timetable differs} other {# meetings of the working timetable differ}} from what is released and would be lost. Take those changes back, or release them.',
    ja: '元に戻せません。作成中の日程表に未公開の変更が{count, plural, other {#件}}あり、失われます。変更を取り消すか、公開してください。',
    ko: '되돌릴 수 없습니다. 작업 중인 시간표에 공개되지 않은 변경이 {count, plural, other {#건}} 있어 사라지게 됩니다. 변경을 취소하거나 공개해 주세요.',
    'zh-Hant':
      '無法復原：編輯中的時程有 {count, plural, other {# 場洽談}}與已發布的不同，將會遺失。請先撤回這些變動或予以發布。',
    th: 'ย้อนกลับไม่ได้ เพราะตารางที่กำลังจัดทำมี {count, plural, other {# นัดหมาย}} ที่ต่างจากฉบับที่เผยแพร่และจะสูญหาย โปรดยกเลิกการเปลี่ยนแปลงเหล่านั้นหรือเผยแพร่ก่อน',
  },
  'unscheduled.no-show': {
    vi: '{who, select, buyer {Bên mua} supplier {Nhà cung cấp} other {Một người tham dự}} không đến hội chợ.',
    en: '{who, select, buyer {The buyer} supplier {The supplier} other {Somebody who attends}} does not come.',
    ja: '{who, select, buyer {バイヤー} supplier {サプライヤー} other {出席者}}が来場しません。',
    ko: '{who, select, buyer {바이어} supplier {공급사} other {참석자}} 측이 오지 않습니다.',
    'zh-Hant': '{who, select, buyer {買家} supplier {供應商} other {出席者}}未到場。',
    th: '{who, select, buyer {ผู้ซื้อ} supplier {ผู้ขาย} other {ผู้เข้าร่วม}}ไม่มาร่วมงาน',
  },
  'mails.repair.subject': {
    vi: '{count, plural, other {# cuộc gặp của {who} đã thay đổi}} (lịch bản {version})',
    en: '{count, plural, one {# meeting of {who} has changed} other {# meetings of {who} have changed}} (timetable version {version})',
    ja: '{who}の商談{count, plural, other {#件}}が変更されました（日程表 第{version}版）',
    ko: '{who}의 상담 {count, plural, other {#건}}이 변경되었습니다(시간표 {version}판)',
    'zh-Hant': '{who} 有 {count, plural, other {# 場洽談}}變動（時程第 {version} 版）',
    th: 'การนัดหมาย {count, plural, other {# รายการ}} ของ {who} เปลี่ยนแปลง (ตารางฉบับที่ {version})',
  },
  'mails.repair.body': {
    vi: 'Lịch gặp trong ngày đã được điều chỉnh. Từ nay áp dụng:\n\n{lines}\n\nGiờ ghi theo múi giờ {zone}. Dấu gạch ngang nghĩa là chưa có hoặc không còn. Lịch của bạn trong hệ thống đã được cập nhật.',
    en: 'The timetable of the day was mended. From now on:\n\n{lines}\n\nTimes are by the clock of {zone}. A dash means not held before, or not held any more. Your timetable in the system is up to date.',
    ja: '当日の日程表を調整しました。今後の予定は次のとおりです。\n\n{lines}\n\n時刻は{zone}のタイムゾーンによります。「—」は、これまで予定がなかった、または取りやめになったことを示します。システム内のスケジュールは更新済みです。',
    ko: '당일 시간표가 조정되었습니다. 이제부터의 일정은 다음과 같습니다.\n\n{lines}\n\n시각은 {zone} 시간대 기준입니다. ‘—’는 이전에 없었거나 더 이상 열리지 않음을 뜻합니다. 시스템의 일정표는 이미 갱신되었습니다.',
    'zh-Hant':
      '當日時程已調整，即日起如下：\n\n{lines}\n\n時間以 {zone} 時區為準。「—」表示原先沒有或不再舉行。系統中的時程已更新。',
    th: 'ตารางของวันนี้ได้รับการปรับแล้ว นับจากนี้:\n\n{lines}\n\nเวลาตามเขตเวลา {zone} เครื่องหมาย — หมายถึงเดิมไม่มี หรือไม่จัดแล้ว ตารางของคุณในระบบปรับปรุงแล้ว',
  },
});
