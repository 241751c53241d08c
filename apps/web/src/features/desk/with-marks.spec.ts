import { withMarks } from './with-marks';

const mark = (companyId: string, arrived: boolean, day = 0) => ({ fairId: 'f', companyId, day, arrived });

it('shows what was tapped before the gateway knows of it', () => {
  const marks = [mark('a', false), mark('b', true), mark('c', true, 1)];
  expect(withMarks(['a', 'd'], marks, 'f', 0)).toEqual(['d', 'b']);
});
