import { suggested } from './folded';

const find = (typed: string, ...names: string[]) => suggested(names, (name) => [name], typed);

describe('what is suggested while somebody types', () => {
  it('does without marks, case and width', () => {
    expect(find('dap', 'Đúc', 'Dập nóng')).toEqual(['Dập nóng']);
    expect(find('ｉｓｏ', 'ISO 9001', 'JIS')).toEqual(['ISO 9001']);
    expect(find('プレス', 'プレス加工', '鍛造')).toEqual(['プレス加工']);
    // A letter of Hangul is no mark.
    expect(find('가', '가공', '각')).toEqual(['가공']);
  });

  it('begins with what begins so, and tells all while nothing is typed', () => {
    expect(find('ren', 'Tiện ren', 'Ren', 'Khoan')).toEqual(['Ren', 'Tiện ren']);
    expect(find(' ', 'a', 'b')).toEqual(['a', 'b']);
  });
});
