import { defineTexts } from '../texts.js';

/** What stands in lists under the headings of states and kinds. */
export const LISTED_VALUE_TEXTS = defineTexts({
  'values.booking-state': {
    vi: '{state, select, held {Đang giữ} applied {Chờ duyệt} approved {Đã duyệt} confirmed {Đã đặt cọc} paid {Đã thanh toán} released {Đã trả lại} refused {Bị từ chối} expired {Hết hạn} cancelled {Đã hủy} withdrawn {Bị rút} merged {Đã gộp} other {{state}}}',
    en: '{state, select, held {Held} applied {Applied} approved {Approved} confirmed {Deposit paid} paid {Paid} released {Given back} refused {Refused} expired {Expired} cancelled {Cancelled} withdrawn {Withdrawn} merged {Merged} other {{state}}}',
    ja: '{state, select, held {仮確保中} applied {承認待ち} approved {承認済み} confirmed {保証金入金済み} paid {支払い済み} released {返却済み} refused {却下} expired {期限切れ} cancelled {キャンセル済み} withdrawn {取り下げ} merged {統合済み} other {{state}}}',
    ko: '{state, select, held {임시 확보} applied {승인 대기} approved {승인됨} confirmed {계약금 납부} paid {납부 완료} released {반환됨} refused {거절됨} expired {기한 만료} cancelled {취소됨} withdrawn {철회됨} merged {병합됨} other {{state}}}',
    'zh-Hant':
      '{state, select, held {保留中} applied {待核准} approved {已核准} confirmed {已付訂金} paid {已付清} released {已歸還} refused {已拒絕} expired {已逾期} cancelled {已取消} withdrawn {已收回} merged {已合併} other {{state}}}',
    th: '{state, select, held {ถือไว้} applied {รออนุมัติ} approved {อนุมัติแล้ว} confirmed {ชำระมัดจำแล้ว} paid {ชำระครบแล้ว} released {คืนแล้ว} refused {ไม่อนุมัติ} expired {หมดเวลา} cancelled {ยกเลิกแล้ว} withdrawn {ถูกเพิกถอน} merged {รวมแล้ว} other {{state}}}',
  },
  'values.grant-state': {
    vi: '{state, select, requested {Đang xét} approved {Đã duyệt} settled {Đã quyết toán} refused {Bị từ chối} released {Đã hủy} other {{state}}}',
    en: '{state, select, requested {Requested} approved {Approved} settled {Settled} refused {Refused} released {Released} other {{state}}}',
    ja: '{state, select, requested {申請中} approved {承認済み} settled {精算済み} refused {却下} released {取消済み} other {{state}}}',
    ko: '{state, select, requested {신청됨} approved {승인됨} settled {정산됨} refused {거절됨} released {해제됨} other {{state}}}',
    'zh-Hant':
      '{state, select, requested {審核中} approved {已核准} settled {已結算} refused {已拒絕} released {已解除} other {{state}}}',
    th: '{state, select, requested {รอพิจารณา} approved {อนุมัติแล้ว} settled {จ่ายแล้ว} refused {ไม่อนุมัติ} released {ยกเลิกแล้ว} other {{state}}}',
  },
  'values.subsidised-cost': {
    vi: '{cost, select, rent {Tiền thuê gian hàng} extras {Dịch vụ thêm} other {{cost}}}',
    en: '{cost, select, rent {Rent} extras {Extras} other {{cost}}}',
    ja: '{cost, select, rent {ブース使用料} extras {追加サービス} other {{cost}}}',
    ko: '{cost, select, rent {임차료} extras {추가 서비스} other {{cost}}}',
    'zh-Hant': '{cost, select, rent {攤位租金} extras {加購服務} other {{cost}}}',
    th: '{cost, select, rent {ค่าเช่าบูธ} extras {บริการเสริม} other {{cost}}}',
  },
});
