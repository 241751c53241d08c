import { defineTexts } from '../texts.js';

/** Letters about money: that it is asked for, that it has come in, and that it had not. */
export const PAYMENT_MAIL_TEXTS = defineTexts({
  'mails.payment-request.subject': {
    vi: 'Đề nghị thanh toán {reference}',
    en: 'Payment request {reference}',
    ja: 'お支払いのご請求 {reference}',
    ko: '결제 요청 {reference}',
    'zh-Hant': '請款通知 {reference}',
    th: 'คำขอชำระเงิน {reference}',
  },
  'mails.payment-request.body': {
    vi: 'Vui lòng thanh toán {amount} {currency}{due, select, yes { trước ngày {dueOn, date}} other {}}. Ghi đúng nội dung chuyển khoản: {reference}\n\nXem chi tiết{currency, select, VND {, mã VietQR} other {}} và tải bản PDF tại:\n\n{link}',
    en: 'Please pay {amount} {currency}{due, select, yes { by {dueOn, date}} other {}}. State this reference in your transfer: {reference}\n\nDetails{currency, select, VND {, the VietQR code} other {}} and the PDF are here:\n\n{link}',
    ja: '{amount} {currency}を{due, select, yes {{dueOn, date}までに} other {}}お支払いください。お振込の際は参照番号 {reference} を必ずご記入ください。\n\n詳細{currency, select, VND {、VietQRコード} other {}}、PDFはこちらです。\n\n{link}',
    ko: '{amount} {currency}을(를) {due, select, yes {{dueOn, date}까지 } other {}}결제해 주세요. 이체 시 참조 번호 {reference}을(를) 반드시 적어 주세요.\n\n자세한 내용{currency, select, VND {, VietQR 코드} other {}} 및 PDF는 여기에 있습니다.\n\n{link}',
    'zh-Hant':
      '請{due, select, yes {於 {dueOn, date} 前} other {}}支付 {amount} {currency}，轉帳時請註明參考號：{reference}\n\n明細{currency, select, VND {、VietQR 碼} other {}}與 PDF 請見：\n\n{link}',
    th: 'โปรดชำระ {amount} {currency}{due, select, yes { ภายใน {dueOn, date}} other {}} และระบุรหัสอ้างอิง {reference} ในการโอน\n\nดูรายละเอียด{currency, select, VND { รหัส VietQR} other {}} และไฟล์ PDF ได้ที่:\n\n{link}',
  },
  'mails.payment-request-cancelled.subject': {
    vi: 'Hủy đề nghị thanh toán {reference}',
    en: 'Payment request {reference} cancelled',
    ja: '支払い請求 {reference} を取り消しました',
    ko: '결제 요청 {reference} 취소',
    'zh-Hant': '請款單 {reference} 已取消',
    th: 'ยกเลิกคำขอชำระเงิน {reference}',
  },
  'mails.payment-request-cancelled.body': {
    vi: 'Đề nghị thanh toán {reference} đã bị hủy vì việc đặt gian hàng đã kết thúc hoặc thay đổi. Vui lòng không chuyển tiền theo đề nghị này nữa.\n\n{link}',
    en: 'Payment request {reference} has been cancelled, because what was booked has ended or changed. Please do not pay it any more.\n\n{link}',
    ja: '予約の終了または変更により、支払い請求 {reference} を取り消しました。この請求ではお振込みにならないようお願いいたします。\n\n{link}',
    ko: '예약이 종료되거나 변경되어 결제 요청 {reference}이(가) 취소되었습니다. 이 요청으로는 더 이상 송금하지 마세요.\n\n{link}',
    'zh-Hant': '因攤位預訂已結束或變更，請款單 {reference} 已取消，請勿再依此付款。\n\n{link}',
    th: 'คำขอชำระเงิน {reference} ถูกยกเลิก เนื่องจากการจองสิ้นสุดหรือเปลี่ยนแปลงแล้ว โปรดอย่าชำระตามคำขอนี้\n\n{link}',
  },
  'mails.payment-received.subject': {
    vi: 'Đã nhận thanh toán {reference}',
    en: 'Payment received for {reference}',
    ja: 'ご入金を確認しました {reference}',
    ko: '입금 확인 {reference}',
    'zh-Hant': '已收到款項 {reference}',
    th: 'ได้รับชำระเงินแล้ว {reference}',
  },
  'mails.payment-received.body': {
    vi: 'Ban tổ chức đã nhận {amount} {currency} cho đề nghị thanh toán {reference}. Cảm ơn quý doanh nghiệp.\n\n{link}',
    en: 'The organisers have received {amount} {currency} for payment request {reference}. Thank you.\n\n{link}',
    ja: '支払い請求 {reference} について {amount} {currency} のご入金を確認しました。ありがとうございます。\n\n{link}',
    ko: '결제 요청 {reference}에 대해 {amount} {currency}이(가) 입금되었습니다. 감사합니다.\n\n{link}',
    'zh-Hant': '主辦單位已收到請款單 {reference} 的款項 {amount} {currency}，謝謝。\n\n{link}',
    th: 'ผู้จัดงานได้รับเงิน {amount} {currency} สำหรับคำขอชำระเงิน {reference} แล้ว ขอบคุณ\n\n{link}',
  },
  'mails.payment-taken-back.subject': {
    vi: 'Điều chỉnh khoản đã ghi nhận cho {reference}',
    en: 'Correction of a payment for {reference}',
    ja: 'ご入金の訂正 {reference}',
    ko: '입금 내역 정정 {reference}',
    'zh-Hant': '請款單 {reference} 款項更正',
    th: 'แก้ไขรายการชำระเงินของ {reference}',
  },
  'mails.payment-taken-back.body': {
    vi: 'Khoản {amount} {currency} đã được ghi nhận nhầm cho đề nghị thanh toán {reference} nên ban tổ chức đã rút lại. Số tiền còn phải trả xem tại đây:\n\n{link}',
    en: 'The {amount} {currency} that the organisers had entered for payment request {reference} was not meant for it, and has been taken out again. What is still to be paid stands here:\n\n{link}',
    ja: '支払い請求 {reference} に記録した {amount} {currency} は別のお振込みだったため、取り消しました。お支払いの残額はこちらでご確認ください。\n\n{link}',
    ko: '결제 요청 {reference}에 잘못 기록된 {amount} {currency}을(를) 취소했습니다. 남은 금액은 여기에서 확인해 주세요.\n\n{link}',
    'zh-Hant': '先前誤記入請款單 {reference} 的 {amount} {currency} 已撤回。尚須支付的金額請見：\n\n{link}',
    th: 'เงิน {amount} {currency} ที่บันทึกไว้กับคำขอชำระเงิน {reference} เป็นของรายการอื่น จึงถอนออกแล้ว ดูยอดที่ยังต้องชำระได้ที่นี่:\n\n{link}',
  },
});
