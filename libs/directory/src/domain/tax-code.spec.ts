import { checkDigit, isTaxCode, normalTaxCode } from './tax-code.js';

describe('a Vietnamese tax code', () => {
  it('has ten digits, the last of which checks the others, and may name a branch', () => {
    expect(['0100109106', '0300588569', '0100109106-001'].map(isTaxCode)).toEqual([true, true, true]);
    expect(['0100109107', '010010910', '01001091061', '0100109106-1', 'MAU-0001', ''].some(isTaxCode)).toBe(false);
  });

  it('has no digit for nine that leave nothing', () => {
    expect(checkDigit('000000000')).toBe(10);
    expect(isTaxCode('0000000000')).toBe(false);
  });

  it('is compared without what people put between the digits', () => {
    expect(['0100 109 106', '100109106', '0100109106001', '0100109106-001'].map(normalTaxCode)).toEqual([
      '0100109106',
      '0100109106',
      '0100109106-001',
      '0100109106-001',
    ]);
  });
});
