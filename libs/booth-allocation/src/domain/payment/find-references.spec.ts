import { NearReferences, referencesIn } from './find-references.js';
import { referenceOf } from './payment-reference.js';

const reference = referenceOf('01900000-0000-7000-8000-009f3a61c2d7');
const other = referenceOf('01900000-0000-7000-8000-00112233445a');
const spaced = `${reference.slice(0, 2)} ${reference.slice(2, 5)} ${reference.slice(5)}`;

describe('a reference in what the bank says', () => {
  it.each([
    ['as it was given', reference],
    ['in small letters', `ck ${reference.toLowerCase()} tien gian hang`],
    ['with spaces', `Thanh toan ${spaced}`],
    ['between the words of the bank', `MBVCB.3278907687.${reference}.CT tu 0711000123456 CTY HOA SEN toi 1900555`],
    ['glued to its neighbours', `IBFTTHANHTOAN${reference}0123FT24123`],
    ['after letters like its own', `HOANKN${reference}`],
    ['broken over lines', `${reference.slice(0, 4)}\n${reference.slice(4)}`],
    ['with dashes, in a sentence with marks', `Đặt cọc — ${reference.slice(0, 5)}-${reference.slice(5)}`],
  ])('is found %s', (_, content) => {
    expect(referencesIn(content)).toEqual([reference]);
  });

  it('is found twice when there are two, and never made up', () => {
    expect(referencesIn(`${reference} va ${other}`)).toEqual([reference, other]);
    expect(referencesIn('NGUYEN VAN KN CHUYEN TIEN KN2345678 0123456789')).toEqual([]);
  });
});

describe('a mistyped reference', () => {
  const near = new NearReferences([reference, other]);
  const at = (place: number, sign: string): string => reference.slice(0, place) + sign + reference.slice(place + 1);

  it.each([
    ['one sign wrong', at(5, reference[5] === 'A' ? 'B' : 'A')],
    ['a zero for a letter', at(4, '0')],
    ['a wrong prefix', at(0, 'X')],
    ['a sign missing', reference.slice(0, 4) + reference.slice(5)],
    ['a sign too many', `${reference.slice(0, 6)}8${reference.slice(6)}`],
    ['neighbours that changed places', reference.slice(0, 6) + reference[7] + reference[6] + reference[8]],
  ])('with %s is seen', (_, typed) => {
    expect(referencesIn(`ck ${typed} hoa sen`)).toEqual([]);
    expect(near.in(`ck ${typed} hoa sen`)).toEqual([reference]);
  });

  it('with two errors is nobody’s', () => {
    const wrong = [...reference];
    [wrong[3], wrong[7]] = ['0', '1'];
    expect(near.in(wrong.join(''))).toEqual([]);
  });
});
