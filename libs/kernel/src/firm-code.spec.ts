import { isFirmCode, normalFirmCode } from './firm-code.js';
import { firmOfTaxCode, taxCodesMeant } from './firm-meant.js';

/** Of public bodies and of large firms, as they print them themselves. */
const KNOWN = [
  ['JP', '7000012050002', '7000012050003'],
  ['JP', '1180301018771', '2180301018771'],
  ['KR', '124-81-00998', '124-81-00997'],
  ['KR', '220-81-62517', '220-81-62571'],
  ['TW', '04595257', '04595258'],
  ['TW', '22099131', '22099132'],
  ['TH', '0107544000108', '0107544000109'],
  ['TH', '0-9940-00160-09-7', '0-9940-00160-09-8'],
  ['HK', '12345678', '1234567'],
  ['VN', '0100109106', '0100109107'],
] as const;

describe('the number by which a register knows a firm', () => {
  it.each(KNOWN)('of %s is %s, not %s', (country, right, wrong) => {
    expect([right, wrong].map((text) => isFirmCode(normalFirmCode(text, country), country))).toEqual([true, false]);
  });

  it('of Taiwan with a seventh digit 7 may count one more, and a multiple of five does', () => {
    expect(['10458575', '10458574', '04595252'].map((code) => isFirmCode(`TW${code}`, 'TW'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isFirmCode('TW10458576', 'TW')).toBe(false);
  });

  it.each([
    ['７０００-0120-50002', 'JP', 'JP7000012050002'],
    ['T7000012050002', 'JP', 'JP7000012050002'],
    ['jp7000012050002', 'JP', 'JP7000012050002'],
    ['124 81 00998', 'KR', 'KR1248100998'],
    ['HRB 123456', 'DE', 'DEHRB123456'],
    ['0100 109 106', 'VN', '0100109106'],
  ])('%s of %s is kept as %s', (written, country, kept) => expect(normalFirmCode(written, country)).toBe(kept));

  it('of a country whose rule is not known is any of letters and digits that fits', () => {
    const codes = ['DEHRB123456', 'DE', 'DE1', 'DEÄ1', `DE${'1'.repeat(15)}`, 'FR123'];
    expect(codes.map((code) => isFirmCode(code, 'DE'))).toEqual([true, false, false, false, false, false]);
  });

  it('in a list means the firm that has it, with its country or without', () => {
    const firms = ['JP7000012050002', 'KR1248100998', 'HK22099131', 'TW22099131', '0100109106'].map((taxCode) => ({
      taxCode,
    }));
    const read = (text: string) => firmOfTaxCode(firms, text)?.taxCode;
    expect(['7000012050002', 'JP7000012050002', 'T7000-0120-50002'].map(read)).toEqual(
      Array(3).fill('JP7000012050002'),
    );
    expect(['124-81-00998', '0100109106'].map(read)).toEqual(['KR1248100998', '0100109106']);
    expect(['22099131', 'TW22099131'].map(read)).toEqual([undefined, 'TW22099131']);
    expect(taxCodesMeant('7000012050002')).toContain('JP7000012050002');
  });
});
