import { written } from './written';

describe('what stands in the gap of a text', () => {
  it.each([
    ['vi', '1.242'],
    ['en', '1,242'],
    ['ja', '1,242'],
    ['ko', '1,242'],
    ['zh-Hant', '1,242'],
    ['th', '1,242'],
  ])('writes a number as %s does', (language, said) => {
    expect(written(1242, undefined, language)).toBe(said);
  });

  it('says a thousandth as such', () => {
    expect(written(0.005, undefined, 'vi')).toBe('0,005');
  });

  it('leaves words as they are', () => {
    expect(written('A-01', undefined, 'vi')).toBe('A-01');
    expect(written(undefined, undefined, 'vi')).toBeUndefined();
  });
});
