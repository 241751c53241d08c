import { readableName } from './readable-name';

const TANAKA = { ownName: '田中一郎', latinName: 'Tanaka Ichiro' };
const LAN = { ownName: 'Nguyễn Thị Lan', latinName: 'Nguyen Thi Lan' };

it('adds letters for who does not read a script', () => {
  expect(readableName(TANAKA, 'ja')).toBe('田中一郎');
  expect(readableName(TANAKA, 'vi')).toBe('田中一郎 (Tanaka Ichiro)');
  expect(readableName({ ownName: 'สมชาย', latinName: 'Somchai' }, 'ko')).toBe('สมชาย (Somchai)');
  expect(readableName(LAN, 'ja')).toBe('Nguyễn Thị Lan');
});
