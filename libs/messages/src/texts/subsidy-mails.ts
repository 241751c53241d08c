import { defineTexts } from '../texts.js';

/** Letters to a firm about its request for a subsidy. Amounts are đồng. */
export const SUBSIDY_MAIL_TEXTS = defineTexts({
  'mails.subsidy-approved.subject': {
    vi: 'Hồ sơ hỗ trợ của {company} đã được phê duyệt',
    en: 'The subsidy for {company} is approved',
    ja: '{company}様の補助申請が承認されました',
    ko: '{company}의 지원 신청이 승인되었습니다',
    'zh-Hant': '{company} 的補助申請已核准',
    th: 'คำขอรับการสนับสนุนของ {company} ได้รับอนุมัติแล้ว',
  },
  'mails.subsidy-approved.body': {
    vi: 'Theo quyết định số {decision}, chương trình “{programme}” hỗ trợ {company} {amount, number} đồng. Khoản này được trừ vào số tiền doanh nghiệp phải trả cho gian hàng; báo giá của gian hàng đã được cập nhật.',
    en: 'By decision {decision}, the programme “{programme}” grants {company} {amount, number} đồng. What the firm owes for its booth is lower by this amount; the quote of the booking shows it.',
    ja: '決定{decision}により、プログラム「{programme}」から{company}様に{amount, number}ドンの補助が決まりました。ブース料金のお支払額からこの金額が差し引かれ、予約の見積に反映されています。',
    ko: '결정 {decision}에 따라 “{programme}” 사업이 {company}에 {amount, number}동을 지원합니다. 부스 비용에서 이 금액이 차감되었으며 예약 견적에 반영되었습니다.',
    'zh-Hant':
      '依決定 {decision}，計畫「{programme}」補助 {company} {amount, number} 越南盾。此金額已自攤位應付款中扣除，並反映於預訂報價。',
    th: 'ตามคำสั่งเลขที่ {decision} โครงการ “{programme}” สนับสนุน {company} เป็นเงิน {amount, number} ดอง ยอดที่ต้องชำระค่าบูธลดลงตามจำนวนนี้ และแสดงในใบเสนอราคาของการจองแล้ว',
  },
  'mails.subsidy-refused.subject': {
    vi: 'Hồ sơ hỗ trợ của {company} không được chấp nhận',
    en: 'The request of {company} for a subsidy was refused',
    ja: '{company}様の補助申請は承認されませんでした',
    ko: '{company}의 지원 신청이 받아들여지지 않았습니다',
    'zh-Hant': '{company} 的補助申請未獲核准',
    th: 'คำขอรับการสนับสนุนของ {company} ไม่ได้รับอนุมัติ',
  },
  'mails.subsidy-refused.body': {
    vi: 'Chương trình “{programme}” không chấp nhận hồ sơ của {company}. Lý do: {reason}\n\nDoanh nghiệp có thể nộp hồ sơ khác cho cùng chi phí này.',
    en: 'The programme “{programme}” has refused the request of {company}. The reason: {reason}\n\nThe firm may make another request for the same costs.',
    ja: 'プログラム「{programme}」は{company}様の申請を承認しませんでした。理由：{reason}\n\n同じ費用について改めて申請できます。',
    ko: '“{programme}” 사업이 {company}의 신청을 받아들이지 않았습니다. 사유: {reason}\n\n같은 비용에 대해 다시 신청할 수 있습니다.',
    'zh-Hant': '計畫「{programme}」未核准 {company} 的申請。原因：{reason}\n\n可就相同費用另行申請。',
    th: 'โครงการ “{programme}” ไม่อนุมัติคำขอของ {company} เหตุผล: {reason}\n\nบริษัทยื่นคำขออื่นสำหรับค่าใช้จ่ายเดียวกันได้',
  },
});
