import { firmOfTaxCode, taxCodesMeant } from './firm-meant.js';

describe('the firm that a code in a list means', () => {
  const firms = ['0100109106', '0100109106-001', '0100109107-002', '001090012345', 'T123456789', null].map(
    (taxCode) => ({ taxCode }),
  );
  const read = (text: string) => firmOfTaxCode(firms, text)?.taxCode;

  it('is found however the code was typed, and without the zeros that a spreadsheet dropped', () => {
    expect(['0100109106', '100109106', '0100-109-106'].map(read)).toEqual(Array(3).fill('0100109106'));
    expect(['100109106001', '0100109106001'].map(read)).toEqual(Array(2).fill('0100109106-001'));
    expect(read('100109107002')).toBe('0100109107-002');
    expect(['001090012345', '1090012345', '001-090-012-345'].map(read)).toEqual(Array(3).fill('001090012345'));
    expect(read('t 123-456-789')).toBe('T123456789');
    expect(firmOfTaxCode([{ taxCode: '0000001878' }], '1878')?.taxCode).toBe('0000001878');
    expect([read('100109'), read(''), read('-')]).toEqual([undefined, undefined, undefined]);
  });

  it('is nobody where two could be meant', () => {
    const twins = [{ taxCode: '001090012345' }, { taxCode: '1090-012-345' }];
    expect(firmOfTaxCode(twins, '1090 012345')).toBeNull();
    expect(firmOfTaxCode(twins, '001090012345')).toBe(twins[0]);
    expect(taxCodesMeant('1090 012345')).toEqual(['1090 012345', '1090012345', '001090012345']);
  });
});
