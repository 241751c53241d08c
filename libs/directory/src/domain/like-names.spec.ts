import { ALIKE, coreOfName, likeness, spelt, tellingWord } from './like-names.js';

const alike = (one: string, other: string): number => likeness(spelt(one), spelt(other));

describe('names of firms', () => {
  it('leave out what firms of a country are all called', () => {
    expect(coreOfName('Công ty TNHH Cơ khí Đông Anh')).toBe('co khi dong anh');
    expect(coreOfName('Dong Anh Mechanical Co., Ltd.')).toBe('dong anh mechanical');
    expect(coreOfName('東山精機株式会社')).toBe('東山精機');
    expect(coreOfName('(주) 한빛정밀')).toBe('한빛정밀');
  });

  it('are alike in spite of marks, legal forms and slips', () => {
    expect(alike('Công ty Cổ phần Nhựa Hà Nội', 'CTCP NHUA HA NOI')).toBe(1);
    expect(alike('Tanaka Seimitsu Kabushiki Kaisha', 'Tanaka Seimitu Co., Ltd.')).toBeGreaterThan(ALIKE);
    expect(alike('東山精機株式会社', '東山精機')).toBe(1);
  });

  it('are not alike because both are companies', () => {
    expect(alike('Công ty TNHH Minh Phát', 'Công ty TNHH Hoàng Gia')).toBeLessThan(ALIKE);
    expect(alike('Co., Ltd.', 'JSC')).toBe(0);
  });

  it('are looked up by their longest word', () => {
    expect(tellingWord('Công ty TNHH Cơ khí Phương Đông')).toBe('phuong');
    expect(tellingWord('Company Ltd')).toBeNull();
  });
});
