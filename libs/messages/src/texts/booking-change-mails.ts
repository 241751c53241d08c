import { defineTexts } from '../texts.js';

/**
 * Letters about what somebody did to a booking that stands. `who` = organiser, group-leader or member; `why` is yes where
 * a reason was given; amounts come in whole đồng or dollars.
 */
export const BOOKING_CHANGE_MAIL_TEXTS = defineTexts({
  'mails.booking-moved.subject': {
    vi: '{company} được chuyển từ gian hàng {from} sang gian hàng {booth}',
    en: '{company} was moved from booth {from} to booth {booth}',
    ja: '{company}様のブースが{from}から{booth}に変わりました',
    ko: '{company}의 부스가 {from}에서 {booth}(으)로 변경되었습니다',
    'zh-Hant': '{company} 已由攤位 {from} 移至攤位 {booth}',
    th: '{company} ถูกย้ายจากบูธ {from} ไปบูธ {booth}',
  },
  'mails.booking-moved.body': {
    vi: 'Kính gửi {company},\n\n{who, select, group-leader {Trưởng đoàn} other {Ban tổ chức}} đã chuyển quý công ty từ gian hàng {from} sang gian hàng {booth}.{why, select, yes { Lý do: {reason}.} other {}} Giá: {price} {currency}.{due, select, yes { Tiền đặt cọc còn lại: {deposit} {currency}, hạn {dueOn, date}.} other {}} Các cuộc gặp chuyển theo; số tiền đã thanh toán vẫn được tính.',
    en: 'Dear {company},\n\n{who, select, group-leader {The leader of your group has} other {The organisers have}} moved you from booth {from} to booth {booth}.{why, select, yes { The reason: {reason}.} other {}} Price: {price} {currency}.{due, select, yes { Deposit still to pay: {deposit} {currency}, due on {dueOn, date}.} other {}} Your meetings go along; what you paid stays paid.',
    ja: '{company}御中\n\n{who, select, group-leader {団体の代表者} other {主催者}}がブース{from}からブース{booth}へ移しました。{why, select, yes {理由：{reason}。} other {}}料金は{price} {currency}です。{due, select, yes {保証金の残額は{deposit} {currency}、期限は{dueOn, date}です。} other {}}商談も一緒に移り、お支払い済みの金額はそのまま有効です。',
    ko: '{company} 귀중\n\n{who, select, group-leader {단체 대표} other {주최 측}}에서 부스를 {from}에서 {booth}(으)로 옮겼습니다.{why, select, yes { 사유: {reason}.} other {}} 요금은 {price} {currency}입니다.{due, select, yes { 남은 계약금은 {deposit} {currency}, 기한은 {dueOn, date}입니다.} other {}} 상담도 함께 옮겨지며 납부하신 금액은 그대로 유효합니다.',
    'zh-Hant':
      '{company} 您好：\n\n{who, select, group-leader {貴團團長} other {主辦單位}}已將貴公司由攤位 {from} 移至攤位 {booth}。{why, select, yes {原因：{reason}。} other {}}費用為 {price} {currency}。{due, select, yes {尚須支付訂金 {deposit} {currency}，期限為 {dueOn, date}。} other {}}洽談一併移至新攤位，已付款項仍然有效。',
    th: 'เรียน {company}\n\n{who, select, group-leader {หัวหน้ากลุ่มของท่าน} other {ผู้จัดงาน}}ได้ย้ายท่านจากบูธ {from} ไปบูธ {booth}{why, select, yes { เหตุผล: {reason}} other {}} ราคา {price} {currency}{due, select, yes { เงินมัดจำที่ยังต้องชำระ {deposit} {currency} ภายในวันที่ {dueOn, date}} other {}} การนัดหมายย้ายตามไปด้วย และเงินที่ชำระแล้วยังคงมีผล',
  },
  'mails.booth-redrawn.subject': {
    vi: 'Gian hàng {booth} thay cho gian hàng {from} của {company}',
    en: 'Booth {booth} takes the place of booth {from} of {company}',
    ja: '{company}様のブース{from}はブース{booth}になりました',
    ko: '{company}의 부스 {from}이(가) 부스 {booth}(으)로 바뀌었습니다',
    'zh-Hant': '{company} 的攤位 {from} 改為攤位 {booth}',
    th: 'บูธ {from} ของ {company} เปลี่ยนเป็นบูธ {booth}',
  },
  'mails.booth-redrawn.body': {
    vi: 'Kính gửi {company},\n\nBan tổ chức đã vẽ lại mặt bằng: thay cho gian hàng {from}, quý công ty có gian hàng {booth}. Giá mới: {price} {currency}.{due, select, yes { Tiền đặt cọc còn lại: {deposit} {currency}, hạn {dueOn, date}.} other {}} Dịch vụ thêm, các cuộc gặp và số tiền đã thanh toán được giữ nguyên. Nếu đã nhận đề nghị thanh toán trước đây, xin chờ đề nghị mới.',
    en: 'Dear {company},\n\nThe organisers have drawn the plan anew: in the place of booth {from} you have booth {booth}. New price: {price} {currency}.{due, select, yes { Deposit still to pay: {deposit} {currency}, due on {dueOn, date}.} other {}} Extras, meetings and what you paid are kept. If you were asked for a payment before, please wait for a new request.',
    ja: '{company}御中\n\n会場図の変更により、ブース{from}に代わってブース{booth}をご利用いただきます。新しい料金は{price} {currency}です。{due, select, yes {保証金の残額は{deposit} {currency}、期限は{dueOn, date}です。} other {}}追加サービス、商談、お支払い済みの金額はそのまま引き継がれます。以前の請求がある場合は、新しい請求をお待ちください。',
    ko: '{company} 귀중\n\n도면이 변경되어 부스 {from} 대신 부스 {booth}을(를) 사용하시게 됩니다. 새 요금은 {price} {currency}입니다.{due, select, yes { 남은 계약금은 {deposit} {currency}, 기한은 {dueOn, date}입니다.} other {}} 추가 서비스, 상담, 납부하신 금액은 그대로 이어집니다. 이전 납부 요청을 받으셨다면 새 요청을 기다려 주세요.',
    'zh-Hant':
      '{company} 您好：\n\n主辦單位已重新繪製平面圖：貴公司的攤位 {from} 改為攤位 {booth}。新費用為 {price} {currency}。{due, select, yes {尚須支付訂金 {deposit} {currency}，期限為 {dueOn, date}。} other {}}加購項目、洽談及已付款項均予保留。若先前已收到付款通知，請等候新的通知。',
    th: 'เรียน {company}\n\nผู้จัดงานปรับผังใหม่ ท่านได้บูธ {booth} แทนบูธ {from} ราคาใหม่ {price} {currency}{due, select, yes { เงินมัดจำที่ยังต้องชำระ {deposit} {currency} ภายในวันที่ {dueOn, date}} other {}} บริการเสริม การนัดหมาย และเงินที่ชำระแล้วยังคงเดิม หากเคยได้รับใบแจ้งชำระเงิน โปรดรอใบแจ้งใหม่',
  },
  'mails.booking-cancelled.subject': {
    vi: 'Đã hủy đặt gian hàng {booth} của {company}',
    en: 'The booking of booth {booth} for {company} was cancelled',
    ja: '{company}様のブース{booth}のご予約は取り消されました',
    ko: '{company}의 부스 {booth} 예약이 취소되었습니다',
    'zh-Hant': '{company} 的攤位 {booth} 預訂已取消',
    th: 'ยกเลิกการจองบูธ {booth} ของ {company} แล้ว',
  },
  'mails.booking-cancelled.body': {
    vi: 'Kính gửi {company},\n\n{who, select, member {Quý công ty} group-leader {Trưởng đoàn} other {Ban tổ chức}} đã hủy đặt gian hàng {booth}.{why, select, yes { Lý do: {reason}.} other {}} Phí hủy: {fee} {currency}.',
    en: 'Dear {company},\n\n{who, select, member {Your company has} group-leader {The leader of your group has} other {The organisers have}} cancelled the booking of booth {booth}.{why, select, yes { The reason: {reason}.} other {}} Cancellation fee: {fee} {currency}.',
    ja: '{company}御中\n\n{who, select, member {貴社} group-leader {団体の代表者} other {主催者}}がブース{booth}のご予約を取り消しました。{why, select, yes {理由：{reason}。} other {}}取消手数料は{fee} {currency}です。',
    ko: '{company} 귀중\n\n{who, select, member {귀사} group-leader {단체 대표} other {주최 측}}에서 부스 {booth} 예약을 취소했습니다.{why, select, yes { 사유: {reason}.} other {}} 취소 수수료는 {fee} {currency}입니다.',
    'zh-Hant':
      '{company} 您好：\n\n{who, select, member {貴公司} group-leader {貴團團長} other {主辦單位}}已取消攤位 {booth} 的預訂。{why, select, yes {原因：{reason}。} other {}}取消費用為 {fee} {currency}。',
    th: 'เรียน {company}\n\n{who, select, member {บริษัทของท่าน} group-leader {หัวหน้ากลุ่มของท่าน} other {ผู้จัดงาน}}ได้ยกเลิกการจองบูธ {booth}{why, select, yes { เหตุผล: {reason}} other {}} ค่าธรรมเนียมการยกเลิก {fee} {currency}',
  },
  'mails.swap-consented.subject': {
    vi: 'Đã đổi gian hàng: {company} nay ở gian hàng {booth}',
    en: 'Booths swapped: {company} now has booth {booth}',
    ja: 'ブースを交換しました：{company}様はブース{booth}です',
    ko: '부스 교환 완료: {company}의 부스는 {booth}입니다',
    'zh-Hant': '攤位已交換：{company} 現為攤位 {booth}',
    th: 'แลกบูธแล้ว: {company} อยู่บูธ {booth}',
  },
  'mails.swap-consented.body': {
    vi: 'Kính gửi {company},\n\n{who, select, group-leader {Trưởng đoàn} other {Ban tổ chức}} đã thay mặt quý công ty đồng ý đổi gian hàng {from} lấy gian hàng {booth}. Giá: {price} {currency}. Các cuộc gặp của quý công ty chuyển theo.',
    en: 'Dear {company},\n\n{who, select, group-leader {The leader of your group has} other {The organisers have}} consented for you to swap booth {from} for booth {booth}. Price: {price} {currency}. Your meetings go along.',
    ja: '{company}御中\n\n{who, select, group-leader {団体の代表者} other {主催者}}が貴社に代わり、ブース{from}とブース{booth}の交換を承諾しました。料金は{price} {currency}です。商談も一緒に移ります。',
    ko: '{company} 귀중\n\n{who, select, group-leader {단체 대표} other {주최 측}}에서 귀사를 대신해 부스 {from}와(과) 부스 {booth}의 교환에 동의했습니다. 요금은 {price} {currency}입니다. 상담도 함께 옮겨집니다.',
    'zh-Hant':
      '{company} 您好：\n\n{who, select, group-leader {貴團團長} other {主辦單位}}已代表貴公司同意以攤位 {from} 交換攤位 {booth}。費用為 {price} {currency}。洽談一併移至新攤位。',
    th: 'เรียน {company}\n\n{who, select, group-leader {หัวหน้ากลุ่มของท่าน} other {ผู้จัดงาน}}ได้ตกลงแทนท่านให้แลกบูธ {from} กับบูธ {booth} ราคา {price} {currency} การนัดหมายของท่านย้ายตามไปด้วย',
  },
});
