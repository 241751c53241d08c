import { checkDigit, isTaxCode, normalTaxCode } from './tax-code.js';

describe('a Vietnamese tax code', () => {
  it('has ten digits, the last of which checks the others, and may name a branch', () => {
    expect(['0100109106', '0300588569', '0100109106-001'].map(isTaxCode)).toEqual([true, true, true]);
    expect(['0100109107', '010010910', '01001091061', '0100109106-1', 'MAU-0001', ''].some(isTaxCode)).toBe(false);
  });

  it('is the number on a person’s card, which begins with a province', () => {
    expect(['001090012345', '096305000001'].map(isTaxCode)).toEqual([true, true]);
    expect(['000090012345', '097090012345', '101090012345', '00109001234'].some(isTaxCode)).toBe(false);
  });

  it('has no digit for nine that leave nothing', () => {
    expect(checkDigit('000000000')).toBe(10);
    expect(isTaxCode('0000000000')).toBe(false);
  });

  it.each([
    ['0100 109 106', '0100109106'],
    ['０１００１０９１０６', '0100109106'],
    ['100109106', '0100109106'],
    ['0100109106001', '0100109106-001'],
    ['0100109106–001', '0100109106-001'],
    ['100109106001', '0100109106-001'],
    ['001 090 012 345', '001090012345'],
    ['100109107', '100109107'],
    ['t-123 456.789', 'T123456789'],
  ])('%s is compared as %s', (written, compared) => expect(normalTaxCode(written)).toBe(compared));
});
