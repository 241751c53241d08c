import { zoneNameIn } from './zone-name.js';

describe('what a zone is called', () => {
  it.each([
    ['ja', '機械製造', 'Cơ khí', '機械製造（Cơ khí）'],
    ['zh-Hant', '機械製造', 'Cơ khí', '機械製造（Cơ khí）'],
    ['ko', '기계제조', 'Cơ khí', '기계제조 (Cơ khí)'],
    ['th', 'ญี่ปุ่น', 'Gian Nhật Bản', 'ญี่ปุ่น (Gian Nhật Bản)'],
    ['en', 'Mechanical engineering', 'Metal', 'Mechanical engineering (Metal)'],
    ['vi', 'Cơ khí chế tạo', 'Metal', 'Cơ khí chế tạo (Metal)'],
  ] as const)('tells in %s what it is: %s', (language, told, hung, name) =>
    expect(zoneNameIn(language, told, hung)).toBe(name),
  );

  it.each([
    ['vi', 'Cơ khí chế tạo', 'Cơ khí'],
    ['vi', 'Điện và điện tử', 'Điện – điện tử'],
    ['vi', 'Công nghiệp hỗ trợ ngành dệt may', 'Dệt may – da giày'],
    ['en', 'Japan', 'Japan pavilion'],
    ['ja', '日本', '日本館'],
    ['en', 'Engineering plastics and rubber', 'PLASTICS & RUBBER'],
  ] as const)('in %s, %s is no news beside %s', (language, told, hung) =>
    expect(zoneNameIn(language, told, hung)).toBe(hung),
  );

  it('is what hangs there where nobody said what it is for', () =>
    expect(zoneNameIn('ja', null, 'Khu A')).toBe('Khu A'));
});
