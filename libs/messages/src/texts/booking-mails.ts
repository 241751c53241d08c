import { defineTexts } from '../texts.js';

/** Letters about bookings. `due` is yes where a deposit is asked for; amounts come in whole đồng or dollars. */
export const BOOKING_MAIL_TEXTS = defineTexts({
  'mails.booking-approved.subject': {
    vi: 'Gian hàng {booth} của {company} đã được duyệt',
    en: 'Booth {booth} is approved for {company}',
    ja: '{company}様のブース{booth}が承認されました',
    ko: '{company}의 부스 {booth} 신청이 승인되었습니다',
    'zh-Hant': '{company} 的攤位 {booth} 已獲核准',
    th: 'บูธ {booth} ของ {company} ได้รับการอนุมัติแล้ว',
  },
  'mails.booking-approved.body': {
    vi: 'Kính gửi {company},\n\nBan tổ chức đã duyệt gian hàng {booth}. Giá: {price} {currency}.{due, select, yes { Vui lòng đặt cọc {deposit} {currency} chậm nhất ngày {dueOn, date}.} other {}}',
    en: 'Dear {company},\n\nThe organisers have approved booth {booth}. Price: {price} {currency}.{due, select, yes { Please pay the deposit of {deposit} {currency} by {dueOn, date}.} other {}}',
    ja: '{company}御中\n\nブース{booth}のお申し込みを承認しました。料金は{price} {currency}です。{due, select, yes {{dueOn, date}までに保証金{deposit} {currency}をお支払いください。} other {}}',
    ko: '{company} 귀중\n\n부스 {booth} 신청을 승인했습니다. 요금은 {price} {currency}입니다.{due, select, yes { {dueOn, date}까지 계약금 {deposit} {currency}를 납부해 주세요.} other {}}',
    'zh-Hant':
      '{company} 您好：\n\n主辦單位已核准攤位 {booth}，費用為 {price} {currency}。{due, select, yes {請於 {dueOn, date} 前支付訂金 {deposit} {currency}。} other {}}',
    th: 'เรียน {company}\n\nผู้จัดงานอนุมัติบูธ {booth} แล้ว ราคา {price} {currency}{due, select, yes { โปรดชำระเงินมัดจำ {deposit} {currency} ภายในวันที่ {dueOn, date}} other {}}',
  },
  'mails.booking-refused.subject': {
    vi: 'Đơn đăng ký gian hàng {booth} không được duyệt',
    en: 'Your application for booth {booth} was refused',
    ja: 'ブース{booth}のお申し込みについて（お断り）',
    ko: '부스 {booth} 신청이 승인되지 않았습니다',
    'zh-Hant': '您申請的攤位 {booth} 未獲核准',
    th: 'คำขอบูธ {booth} ไม่ได้รับการอนุมัติ',
  },
  'mails.booking-refused.body': {
    vi: 'Kính gửi {company},\n\nRất tiếc ban tổ chức không thể duyệt đơn đăng ký gian hàng {booth}. Lý do: {reason}',
    en: 'Dear {company},\n\nWe are sorry that we cannot accept your application for booth {booth}. The reason: {reason}',
    ja: '{company}御中\n\n誠に申し訳ございませんが、ブース{booth}のお申し込みをお受けできません。理由：{reason}',
    ko: '{company} 귀중\n\n죄송하지만 부스 {booth} 신청을 받아들일 수 없습니다. 사유: {reason}',
    'zh-Hant': '{company} 您好：\n\n很抱歉，我們無法接受您對攤位 {booth} 的申請。原因：{reason}',
    th: 'เรียน {company}\n\nขออภัยที่ไม่สามารถอนุมัติคำขอบูธ {booth} ได้ เหตุผล: {reason}',
  },
  'mails.booth-allotted.subject': {
    vi: '{company} được phân gian hàng {booth}',
    en: 'Booth {booth} is given to {company}',
    ja: '{company}様にブース{booth}を割り当てました',
    ko: '{company}에 부스 {booth}을(를) 배정했습니다',
    'zh-Hant': '攤位 {booth} 已分配給 {company}',
    th: 'บูธ {booth} ถูกจัดสรรให้ {company}',
  },
  'mails.booth-allotted.body': {
    vi: 'Kính gửi {company},\n\nBan tổ chức phân cho quý công ty gian hàng {booth}. Lý do: {reason}. Giá: {price} {currency}.{due, select, yes { Vui lòng đặt cọc {deposit} {currency} chậm nhất ngày {dueOn, date}.} other {}}',
    en: 'Dear {company},\n\nThe organisers give you booth {booth}. The reason: {reason}. Price: {price} {currency}.{due, select, yes { Please pay the deposit of {deposit} {currency} by {dueOn, date}.} other {}}',
    ja: '{company}御中\n\n主催者よりブース{booth}を割り当てました。理由：{reason}。料金は{price} {currency}です。{due, select, yes {{dueOn, date}までに保証金{deposit} {currency}をお支払いください。} other {}}',
    ko: '{company} 귀중\n\n주최 측이 부스 {booth}을(를) 배정했습니다. 사유: {reason}. 요금은 {price} {currency}입니다.{due, select, yes { {dueOn, date}까지 계약금 {deposit} {currency}를 납부해 주세요.} other {}}',
    'zh-Hant':
      '{company} 您好：\n\n主辦單位將攤位 {booth} 分配給貴公司。原因：{reason}。費用為 {price} {currency}。{due, select, yes {請於 {dueOn, date} 前支付訂金 {deposit} {currency}。} other {}}',
    th: 'เรียน {company}\n\nผู้จัดงานจัดสรรบูธ {booth} ให้บริษัทของท่าน เหตุผล: {reason} ราคา {price} {currency}{due, select, yes { โปรดชำระเงินมัดจำ {deposit} {currency} ภายในวันที่ {dueOn, date}} other {}}',
  },
  'mails.booth-withdrawn.subject': {
    vi: 'Ban tổ chức phải rút gian hàng {booth}',
    en: 'The organisers had to withdraw booth {booth}',
    ja: 'ブース{booth}の取り下げについて',
    ko: '주최 측이 부스 {booth}을(를) 철회했습니다',
    'zh-Hant': '主辦單位須收回攤位 {booth}',
    th: 'ผู้จัดงานจำเป็นต้องถอนบูธ {booth}',
  },
  'mails.booth-withdrawn.body': {
    vi: 'Kính gửi {company},\n\nRất tiếc gian hàng {booth} không còn sử dụng được và đơn đặt của quý công ty đã kết thúc, không phát sinh phí. Lý do: {reason}. Ban tổ chức sẽ liên hệ về gian hàng khác và các khoản đã thanh toán.',
    en: 'Dear {company},\n\nWe are sorry: booth {booth} is no longer available, and your booking has ended without any fee. The reason: {reason}. We will contact you about another booth and about what you have paid.',
    ja: '{company}御中\n\n申し訳ございませんが、ブース{booth}はご利用いただけなくなり、ご予約は手数料なしで終了しました。理由：{reason}。代わりのブースとお支払い済みの金額について、改めてご連絡いたします。',
    ko: '{company} 귀중\n\n죄송합니다. 부스 {booth}을(를) 더 이상 사용할 수 없어 예약이 수수료 없이 종료되었습니다. 사유: {reason}. 다른 부스와 이미 납부하신 금액에 대해 연락드리겠습니다.',
    'zh-Hant':
      '{company} 您好：\n\n很抱歉，攤位 {booth} 已無法使用，您的預訂已結束且不收取任何費用。原因：{reason}。我們將就其他攤位及已付款項與您聯繫。',
    th: 'เรียน {company}\n\nขออภัย บูธ {booth} ไม่สามารถใช้งานได้อีกต่อไป และการจองของท่านสิ้นสุดลงโดยไม่มีค่าธรรมเนียม เหตุผล: {reason} เราจะติดต่อท่านเรื่องบูธอื่นและเงินที่ชำระแล้ว',
  },
  'mails.deposit-reminder.subject': {
    vi: 'Nhắc đặt cọc gian hàng {booth}, chậm nhất ngày {dueOn, date}',
    en: 'Reminder: the deposit for booth {booth} is due on {dueOn, date}',
    ja: 'ブース{booth}の保証金のご案内（期限：{dueOn, date}）',
    ko: '부스 {booth} 계약금 납부 안내(기한 {dueOn, date})',
    'zh-Hant': '提醒：攤位 {booth} 的訂金應於 {dueOn, date} 前支付',
    th: 'แจ้งเตือน: เงินมัดจำบูธ {booth} ครบกำหนดวันที่ {dueOn, date}',
  },
  'mails.deposit-reminder.body': {
    vi: 'Kính gửi {company},\n\nChúng tôi chưa nhận được {deposit} {currency} tiền đặt cọc cho gian hàng {booth}, hạn cuối là ngày {dueOn, date}. Nếu sau đó vẫn chưa nhận được, ban tổ chức có thể dành gian hàng cho đơn vị khác. Nếu quý công ty vừa chuyển khoản, xin bỏ qua thư này.',
    en: 'Dear {company},\n\nWe have not yet received {deposit} {currency} of the deposit for booth {booth}, which is due on {dueOn, date}. Should it not arrive, the organisers may give the booth to somebody else. If you have just paid, please ignore this letter.',
    ja: '{company}御中\n\nブース{booth}の保証金のうち{deposit} {currency}がまだ確認できておりません。お支払期限は{dueOn, date}です。その後もご入金がない場合、ブースを他社に割り当てることがあります。行き違いでお支払い済みの場合はご容赦ください。',
    ko: '{company} 귀중\n\n부스 {booth}의 계약금 {deposit} {currency}가 아직 확인되지 않았습니다. 납부 기한은 {dueOn, date}입니다. 이후에도 납부되지 않으면 부스가 다른 업체에 배정될 수 있습니다. 방금 납부하셨다면 이 메일은 무시해 주세요.',
    'zh-Hant':
      '{company} 您好：\n\n我們尚未收到攤位 {booth} 的訂金 {deposit} {currency}，付款期限為 {dueOn, date}。逾期仍未收到，主辦單位得將攤位分配給其他公司。若您剛完成付款，請忽略此信。',
    th: 'เรียน {company}\n\nเรายังไม่ได้รับเงินมัดจำ {deposit} {currency} สำหรับบูธ {booth} ซึ่งครบกำหนดวันที่ {dueOn, date} หากยังไม่ได้รับหลังจากนั้น ผู้จัดงานอาจมอบบูธให้ผู้อื่น หากท่านเพิ่งชำระเงิน โปรดเพิกเฉยต่อจดหมายนี้',
  },
  'mails.booking-lapsed.subject': {
    vi: 'Gian hàng {booth} đã bị thu hồi vì chưa đặt cọc',
    en: 'Booth {booth} was freed because the deposit is missing',
    ja: '保証金未入金のためブース{booth}を解放しました',
    ko: '계약금 미납으로 부스 {booth}이(가) 회수되었습니다',
    'zh-Hant': '因未收到訂金，攤位 {booth} 已收回',
    th: 'บูธ {booth} ถูกเพิกถอนเนื่องจากไม่ได้รับเงินมัดจำ',
  },
  'mails.booking-lapsed.body': {
    vi: 'Kính gửi {company},\n\nDù đã nhắc, chúng tôi vẫn chưa nhận được tiền đặt cọc đến hạn ngày {dueOn, date} cho gian hàng {booth}. Đơn đặt gian hàng đã kết thúc. Vui lòng liên hệ ban tổ chức nếu có nhầm lẫn.',
    en: 'Dear {company},\n\nIn spite of our reminder we have not received the deposit for booth {booth}, which was due on {dueOn, date}. The booking has ended. Please contact the organisers if this is a mistake.',
    ja: '{company}御中\n\nご案内を差し上げましたが、{dueOn, date}期限のブース{booth}の保証金を確認できませんでした。ご予約は終了しました。誤りの場合は主催者までご連絡ください。',
    ko: '{company} 귀중\n\n안내에도 불구하고 {dueOn, date}까지의 부스 {booth} 계약금이 납부되지 않아 예약이 종료되었습니다. 착오가 있다면 주최 측에 연락해 주세요.',
    'zh-Hant':
      '{company} 您好：\n\n經提醒後，我們仍未收到攤位 {booth} 應於 {dueOn, date} 前支付的訂金，預訂已結束。若有誤會，請與主辦單位聯繫。',
    th: 'เรียน {company}\n\nแม้จะแจ้งเตือนแล้ว เรายังไม่ได้รับเงินมัดจำบูธ {booth} ที่ครบกำหนดวันที่ {dueOn, date} การจองจึงสิ้นสุดลง โปรดติดต่อผู้จัดงานหากมีข้อผิดพลาด',
  },
});
