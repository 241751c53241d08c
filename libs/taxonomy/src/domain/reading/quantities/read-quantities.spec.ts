import { bestQuantity } from '../best-quantity.js';
import { readText } from '../read-text.js';
import type { QuantityKind } from '../reading.js';

type Side = 'supplier' | 'need';
const value = (text: string, kind: QuantityKind, side: Side): number | undefined =>
  bestQuantity(readText(text, { side }), kind)?.value;

describe('quantities', () => {
  it.each([
    ['Năng lực 300.000 tấm/tháng', 300_000],
    ['Thang lam 150 nghin doi', 150_000],
    ['5 vạn cái mỗi tháng', 50_000],
    ['1,2 triệu sản phẩm tháng', 1_200_000],
    ['Sản lượng 600.000 cái', 600_000],
    ['12.000 chi tiết mỗi năm', 1000],
    ['Capacity 20k pcs/month', 20_000],
    ['250.000 motor một tháng', 250_000],
    ['600 tấn/tháng (khoảng 30.000 chi tiết)', 30_000],
    ['5tr tem/tháng', 5_000_000],
  ])('capacity: %s', (text, expected) => {
    expect(value(text, 'monthlyCapacity', 'supplier')).toBeCloseTo(expected, 6);
  });

  it.each([
    ['月3型', 3],
    ['3万個/月', 30_000],
    ['年30型ほど発注予定', 2.5],
    ['월 3000개', 3000],
    ['월 1만5천개'.replace('5천', ''), 10_000],
    ['每月 3,000 件', 3000],
    ['月 8K 個', 8000],
    ['เดือนละ 10,000 ชิ้น', 10_000],
    ['2,400 boards/month', 2400],
    ['1,000 pcs monthly', 1000],
    ['1,200 sets per year', 100],
    ['長度6米，月需15噸', 15],
    ['日產8千顆', 208_000],
    ['하루 5,000개씩', 130_000],
    ['일 3천개', 78_000],
    ['แสนชิ้นต่อเดือน', 100_000],
    ['half a million a month', 500_000],
    ['about 8,000 a month', 8000],
    ['毎月百万個', 1_000_000],
  ])('volume: %s', (text, expected) => {
    expect(value(text, 'monthlyVolume', 'need')).toBeCloseTo(expected, 6);
  });

  it.each([
    ['MOQ 10.000', 10_000],
    ['Từ 300 đôi', 300],
    ['Nhận 500 cái trở lên', 500],
    ['MOQ nửa triệu', 500_000],
    ['tối thiểu 2.000', 2000],
    ['Minimum order 50 pcs', 50],
    ['4.000 bộ mỗi tháng, 30 bộ, 18 ngày', 30],
    ['Nhận đơn lẻ', 1],
    ['Không nhận đơn dưới 5.000 chi tiết', 5000],
    ['Minimum charge 50 kg', 50],
  ])('smallest order: %s', (text, expected) => {
    expect(value(text, 'moq', 'supplier')).toBe(expected);
  });

  it.each([
    ['Giao 15 ngày', 15],
    ['2 tuần', 14],
    ['Mười lăm ngày', 15],
    ['2-3 ngày giao', 3],
    ['10 ngày (mẫu 5 ngày)', 10],
    ['Tiến độ ba tuần', 21],
    ['Khách hỏi được trả lời trong vòng 2 ngày, giao hàng 30 ngày', 30],
    ['納期45日', 45],
    ['交期 20 天', 20],
    ['납기 30일', 30],
    ['ส่งมอบภายใน 25 วัน', 25],
    ['Delivery within 6 weeks', 42],
    ['A six-week lead time', 42],
  ])('lead time: %s', (text, expected) => {
    expect(value(text, 'leadTimeDays', 'supplier')).toBe(expected);
  });

  it.each([
    ['Dung sai ±0.01', 0.01],
    ['Sai số 0,05 mm', 0.05],
    ['độ chính xác ±2 micrômét', 0.002],
    ['Chính xác 5µm', 0.005],
    ['Do chinh xac nua ly', 0.5],
    ['Sai số 0.3% hoặc 0.05mm', 0.05],
    ['精度0.01mm', 0.01],
    ['寸法0.3', 0.3],
    ['공차 0.1mm', 0.1],
    ['尺寸 0.5,14 天', 0.5],
    ['พิกัด 0.4mm', 0.4],
    ['月 50 件,0.05。', 0.05],
    ['IT7', 0.0105],
    ['lỗ H7', 0.0105],
  ])('tolerance: %s', (text, expected) => {
    expect(value(text, 'toleranceMm', 'supplier')).toBeCloseTo(expected, 9);
  });

  it('reads press tonnage and sizes apart from amounts', () => {
    const reading = readText('36 máy ép 90–450T, 60 triệu chân mỗi tháng, dày 0.8 mm', { side: 'supplier' });
    expect(bestQuantity(reading, 'tonnage')?.value).toBe(450);
    expect(bestQuantity(reading, 'monthlyCapacity')?.value).toBe(60_000_000);
    expect(bestQuantity(reading, 'sizeMm')?.value).toBe(0.8);
    expect(bestQuantity(reading, 'toleranceMm')).toBeUndefined();
  });

  it.each(['Cấp chính xác JIS 4', '치형 정도 KS 4급', '線寬線距3/3mil', 'Độ phẳng λ/4'])(
    'takes a class, a fraction or another measure for no tolerance: %s',
    (text) => expect(value(text, 'toleranceMm', 'supplier')).toBeUndefined(),
  );

  it('takes no years, grades, standards, percentages or dates for amounts', () => {
    expect(
      readText('Thành lập 2009, ISO 9001:2015, SUS304, giảm 5%, ngày 3/8, 3月15日', { side: 'supplier' }).quantities,
    ).toEqual([]);
  });

  it('keeps the unit', () => {
    expect(bestQuantity(readText('Từ 300 đôi', { side: 'supplier' }), 'moq')?.unit).toBe('pair');
    expect(bestQuantity(readText('đơn 5 tấn', { side: 'supplier' }), 'moq')?.unit).toBe('t');
    expect(bestQuantity(readText('từ 800 m', { side: 'supplier' }), 'moq')?.unit).toBe('m');
  });
});
