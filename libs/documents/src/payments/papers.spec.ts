import { readVietQr } from '@ketnoi/booth-allocation/testing';
import { unwrap } from '@ketnoi/kernel';
import { textOfPdf } from '../pdf/pdf-text.fixture.js';
import { bookingConfirmationPdf } from './booking-confirmation-pdf.js';
import { BOOKING, firm, requestView } from './papers.fixture.js';
import { paymentRequestPdf, vietQrOf } from './payment-request-pdf.js';

const textOf = async (pdf: Promise<Buffer>): Promise<string> => textOfPdf(await pdf).replace(/\s+/g, ' ');

describe('a request for payment on paper', () => {
  it('keeps every Vietnamese letter, in both languages on one sheet', async () => {
    const view = requestView(1);
    const text = await textOf(paymentRequestPdf(view, 'both'));
    for (const words of [
      'Triển lãm Công nghiệp hỗ trợ Hà Nội 2027 (Mẫu)',
      'GIẤY ĐỀ NGHỊ THANH TOÁN',
      'PAYMENT REQUEST',
      'Công ty TNHH Cơ khí Đặng Phượng (Mẫu)',
      'Lô 5, KCN Quang Minh, Mê Linh, Hà Nội',
      '11.000.000 VND',
      '880.000 VND',
      '8%',
      '11.880.000 VND',
      '16/08/2027',
      '03/08/2027',
      view.request.reference,
      '1900555777',
      'không chuyển tiền theo giấy này',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('\uFFFD');
  });

  it('is in one language when asked, with dollars and SWIFT for firms abroad', async () => {
    const dollars = requestView(1, { currency: 'USD', price: 300_000, vat: 0, vatPermille: 0, deposit: 150_000 });
    const japanese = { ...dollars, firms: [firm(1, { registeredName: '株式会社サンプル', englishName: 'Sample KK' })] };
    const text = await textOf(paymentRequestPdf(japanese, 'en'));
    for (const words of ['PAYMENT REQUEST', '1,500.00 USD', 'MAUBVNVX', 'Sample KK', '16 August 2027'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/THANH TOÁN|VietQR/);
    expect(vietQrOf(dollars.request)).toBeNull();
  });

  it('lists the firms of a group, over pages where they are many', async () => {
    const text = await textOf(paymentRequestPdf(requestView(60), 'vi'));
    for (const words of ['60 đơn vị', 'A-1 ', 'A-60', '712.800.000 VND', '2 / ']) expect(text).toContain(words);
  });

  it('carries a code that pays what is outstanding, while it is', () => {
    const { request } = requestView(2);
    expect(unwrap(readVietQr(vietQrOf(request) ?? ''))).toEqual({
      bankBin: '970436',
      account: '1900555777',
      amount: 23_760_000,
      purpose: request.reference,
    });
    expect(vietQrOf({ ...request, state: 'cancelled' })).toBeNull();
  });
});

it('a confirmation of a booking tells full price, the city’s share and the firm’s', async () => {
  const text = await textOf(bookingConfirmationPdf(BOOKING, 'both'));
  for (const words of ['XÁC NHẬN ĐẶT GIAN HÀNG', '23.760.000 VND', '7.128.000 VND', '16.632.000 VND', '9 m²', 'Nhà A1'])
    expect(text).toContain(words);
  expect(text).not.toContain('Shortfall');
});

it('a confirmation of a booking says what was let pass, so that its figures add up', async () => {
  const text = await textOf(bookingConfirmationPdf({ ...BOOKING, waived: 11_000 }, 'both'));
  for (const words of ['Phần thiếu được bỏ qua', 'Shortfall let pass', '11.000 VND']) expect(text).toContain(words);
});
