import type { PaymentPurpose } from '@ketnoi/booth-allocation';
import type { Words } from '../pdf/paper-words.js';

/** What stands on requests for payment and on confirmations. */
export const PAPER = {
  requestTitle: ['GIẤY ĐỀ NGHỊ THANH TOÁN', 'PAYMENT REQUEST'],
  confirmationTitle: ['XÁC NHẬN ĐẶT GIAN HÀNG', 'BOOKING CONFIRMATION'],
  number: ['Số', 'Number'],
  date: ['Ngày', 'Date'],
  fair: ['Hội chợ', 'Fair'],
  venue: ['Địa điểm', 'Venue'],
  payer: ['Đơn vị thanh toán', 'Payer'],
  company: ['Doanh nghiệp', 'Company'],
  firms: ['đơn vị', 'companies'],
  taxCode: ['Mã số thuế', 'Tax code'],
  registrationNumber: ['Số đăng ký', 'Registration number'],
  address: ['Địa chỉ', 'Address'],
  booth: ['Gian hàng', 'Booth'],
  purpose: ['Nội dung', 'For'],
  net: ['Trước thuế', 'Net'],
  vatRate: ['Thuế suất', 'VAT rate'],
  vat: ['Thuế GTGT', 'VAT'],
  gross: ['Thành tiền', 'Amount'],
  total: ['Tổng cộng', 'Total'],
  received: ['Đã nhận', 'Received'],
  waived: ['Phần thiếu được bỏ qua', 'Shortfall let pass'],
  due: ['Còn phải thanh toán', 'Amount due'],
  dueOn: ['Hạn thanh toán', 'Due on'],
  howToPay: ['Thông tin chuyển khoản', 'How to pay'],
  bank: ['Ngân hàng', 'Bank'],
  account: ['Số tài khoản', 'Account number'],
  holder: ['Chủ tài khoản', 'Account holder'],
  swift: ['Mã SWIFT', 'SWIFT code'],
  content: ['Nội dung chuyển khoản', 'Payment reference'],
  contentHint: [
    'Ghi đúng nội dung chuyển khoản để tiền được ghi nhận tự động. Phí ngân hàng do bên chuyển chịu.',
    'State exactly this reference so that your payment is recognised. Bank charges are for the payer.',
  ],
  scan: ['Quét mã VietQR bằng ứng dụng ngân hàng', 'Scan with a Vietnamese banking app'],
  noInvoice: [
    'Giấy này không phải là hóa đơn. Hóa đơn điện tử được xuất sau khi nhận tiền.',
    'This is not an invoice. The e-invoice follows once payment has been received.',
  ],
  fictional: ['MẪU', 'SPECIMEN'],
  fictionalHint: [
    'Hội chợ giả tưởng: không chuyển tiền theo giấy này.',
    'A fictional fair: do not pay against this paper.',
  ],
  cancelled: ['ĐÃ HỦY', 'CANCELLED'],
  paid: ['ĐÃ THANH TOÁN', 'PAID'],
  hall: ['Sảnh', 'Hall'],
  zone: ['Khu', 'Zone'],
  kind: ['Loại gian', 'Kind'],
  area: ['Diện tích', 'Area'],
  openSides: ['Số mặt mở', 'Open sides'],
  price: ['Giá thuê (gồm thuế)', 'Price incl. VAT'],
  fullPrice: ['Giá đầy đủ', 'Full price'],
  cityShare: ['Thành phố hỗ trợ', "City's share"],
  firmShare: ['Doanh nghiệp thanh toán', "Company's share"],
  deposit: ['Tiền đặt cọc', 'Deposit'],
  state: ['Tình trạng', 'State'],
  openDays: ['Thời gian', 'Dates'],
} as const satisfies Readonly<Record<string, Words>>;

export const PURPOSE_WORDS: Readonly<Record<PaymentPurpose, Words>> = {
  deposit: ['Đặt cọc', 'Deposit'],
  balance: ['Thanh toán phần còn lại', 'Balance'],
  full: ['Thanh toán toàn bộ', 'Full payment'],
  fee: ['Phí hủy', 'Cancellation fee'],
};

export const STATE_WORDS: Readonly<Record<'approved' | 'confirmed' | 'paid', Words>> = {
  approved: ['Đã duyệt, chờ đặt cọc', 'Approved, deposit outstanding'],
  confirmed: ['Đã xác nhận', 'Confirmed'],
  paid: ['Đã thanh toán đủ', 'Paid in full'],
};

export const KIND_WORDS: Readonly<Record<string, Words>> = {
  shell: ['Gian tiêu chuẩn', 'Shell scheme'],
  raw: ['Đất trống', 'Raw space'],
};
