import {
  type BookingOnPaper,
  draftPaymentRequest,
  type FairOnPaper,
  type FirmOnPaper,
  type PayableBooking,
  type PaymentRequestView,
} from '@ketnoi/booth-allocation';
import { type BookingId, type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';

export const FAIR: FairOnPaper = {
  names: {
    vi: 'Triển lãm Công nghiệp hỗ trợ Hà Nội 2027 (Mẫu)',
    en: 'Hanoi Supporting Industries Fair 2027 (Fictional)',
  },
  venue: 'Cung Văn hóa Hữu nghị, 91 Trần Hưng Đạo, Hà Nội',
  startsOn: '2027-10-20',
  endsOn: '2027-10-22',
  timeZone: 'Asia/Ho_Chi_Minh',
  fictional: true,
};

export const firm = (n: number, with_: Partial<FirmOnPaper> = {}): FirmOnPaper => ({
  companyId: `company-${n}` as CompanyId,
  registeredName: 'Công ty TNHH Cơ khí Đặng Phượng (Mẫu)',
  englishName: 'Dang Phuong Mechanical Co., Ltd (Fictional)',
  taxCode: '0100109106',
  country: 'VN',
  address: 'Lô 5, KCN Quang Minh, Mê Linh, Hà Nội',
  ...with_,
});

const payable = (n: number, with_: Partial<PayableBooking>): PayableBooking => ({
  bookingId: `booking-${n}` as BookingId,
  companyId: `company-${n}` as CompanyId,
  boothNumber: `A-${n}`,
  state: 'approved',
  currency: 'VND',
  price: 23_760_000,
  vat: 1_760_000,
  vatPermille: 80,
  deposit: 11_880_000,
  depositDueOn: '2027-08-16',
  paid: 0,
  waived: 0,
  billed: { amount: 0, vat: 0 },
  cancellationFee: null,
  ...with_,
});

/** A request for the deposits of so many firms. */
export function requestView(firms: number, with_: Partial<PayableBooking> = {}): PaymentRequestView {
  const numbers = Array.from({ length: firms }, (_, i) => i + 1);
  const account = { bankName: 'Ngân hàng Mẫu Việt Nam', accountNumber: '1900555777', holder: 'BAN TO CHUC (MAU)' };
  return {
    request: unwrap(
      draftPaymentRequest({
        fairId: 'fair' as FairId,
        id: '01900000-0000-7000-8000-009f3a61c2d7' as never,
        purpose: 'deposit',
        bookings: numbers.map((n) => payable(n, with_)),
        accounts: [
          { ...account, currency: 'VND', bankBin: '970436', swift: null, feeTolerance: 20_000 },
          { ...account, currency: 'USD', bankBin: null, swift: 'MAUBVNVX', feeTolerance: 3_000 },
        ],
        dueOn: null,
      }),
    ),
    fair: FAIR,
    firms: numbers.map((n) => firm(n)),
    invoices: [],
    createdAt: new Date('2027-08-02T18:00:00Z'),
    paidAt: null,
    cancelledAt: null,
    cancelReason: null,
    cancelCause: null,
  };
}

export const BOOKING: BookingOnPaper = {
  bookingId: 'booking-1' as BookingId,
  state: 'confirmed',
  fair: FAIR,
  firm: firm(1),
  boothNumber: 'A-1',
  hall: 'Nhà A1',
  zone: 'Linh kiện cơ khí',
  kind: 'shell',
  areaDm2: 900,
  openSides: 2,
  currency: 'VND',
  price: 16_632_000,
  quote: {
    listVersion: 1,
    currency: 'VND',
    lines: [],
    net: 22_000_000,
    vatPermille: 80,
    vat: 1_760_000,
    total: 23_760_000,
    cityShare: 7_128_000,
    firmShare: 16_632_000,
  },
  deposit: 8_316_000,
  paid: 8_316_000,
  waived: 0,
  bookedAt: new Date('2027-07-20T02:00:00Z'),
};
