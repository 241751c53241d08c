import { readPoints } from './read-points.js';

const read = (text: string) => readPoints(new TextEncoder().encode(text));

it('reads points under headings of any of our languages', async () => {
  expect(await read('Mã số thuế,Điểm ưu tiên,Đơn vị mới,Ghi chú\n0101,40,có,x\n0102,0,,\n')).toEqual({
    problems: [],
    rows: [
      { row: 2, company: '0101', points: 40, newcomer: true },
      { row: 3, company: '0102', points: 0, newcomer: false },
    ],
  });
});

it('names the row and column of what it cannot read', async () => {
  expect(await read('company,points,newcomer\na,4.5,yes\nb,3,perhaps\n')).toMatchObject({
    rows: [{ company: 'a' }, { company: 'b' }],
    problems: [
      { row: 2, column: 'points', code: 'unusable' },
      { row: 3, column: 'newcomer', code: 'unusable' },
    ],
  });
  expect(await read('company\na\n')).toEqual({ rows: [], problems: [{ row: 1, column: 'points', code: 'required' }] });
});
