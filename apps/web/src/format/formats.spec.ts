import { formatsIn } from './formats';

/** Browsers put narrow and no-break spaces where a test would write a plain one. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('formats', () => {
  it('writes money in its own unit and the reader\u2019s way', () => {
    expect(plain(formatsIn('vi', 'UTC').money({ amount: 22_000_000, currency: 'VND' }))).toBe('22.000.000 ₫');
    expect(plain(formatsIn('en', 'UTC').money({ amount: 123_456, currency: 'USD' }))).toBe('US$1,234.56');
  });

  it('tells times in the zone that was chosen', () => {
    expect(formatsIn('en', 'Asia/Ho_Chi_Minh').time('2026-10-21T02:00:00Z')).toBe('09:00');
    expect(formatsIn('ja', 'Asia/Tokyo').time('2026-10-21T02:00:00Z')).toBe('11:00');
    expect(formatsIn('ja', 'Asia/Ho_Chi_Minh').zoneName).toBe('ベトナム時間');
  });

  it('keeps to the calendar day, and to our years in Thai', () => {
    expect(formatsIn('en', 'America/New_York').day('2026-10-21')).toBe('21 October 2026');
    expect(formatsIn('th', 'UTC').day('2026-10-21')).toContain('2026');
  });

  it('names languages, whatever they are written in, and lists as the reader does', () => {
    expect(formatsIn('vi', 'UTC').language('zh-Hant')).toBe('Tiếng Trung');
    expect(formatsIn('ja', 'UTC').list(['金型', '治具'])).toBe('金型、治具');
    expect(formatsIn('ko', 'UTC').list(['금형', '지그'])).toBe('금형, 지그');
    expect(formatsIn('zh-Hant', 'UTC').aside('銅', '必要')).toBe('銅（必要）');
    expect(formatsIn('th', 'UTC').labelled('A', 'B')).toBe('A: B');
  });
});
