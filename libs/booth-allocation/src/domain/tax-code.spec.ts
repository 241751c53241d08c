import { firmOfTaxCode } from './tax-code.js';

it('a tax code whose zero a spreadsheet dropped is read with it, where that leaves one firm', () => {
  const firms = ['0100109106', '0100109106-001', '0100109107002', null].map((taxCode) => ({ taxCode }));
  const read = (text: string) => firmOfTaxCode(firms, text)?.taxCode;
  expect(read('0100109106')).toBe('0100109106');
  expect(read('100109106')).toBe('0100109106');
  expect(read('100109106001')).toBe('0100109106-001');
  expect(read('100109107002')).toBe('0100109107002');
  expect([read('100109'), read('')]).toEqual([undefined, undefined]);
  const both = [...firms, { taxCode: '0100109106001' }];
  expect(firmOfTaxCode(both, '100109106001')).toBeNull();
});
