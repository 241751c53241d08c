import fc from 'fast-check';
import { isReference, referenceOf } from './payment-reference.js';

const reference = fc
  .bigInt({ min: 0n, max: (1n << 40n) - 1n })
  .map((n) => referenceOf(`01900000-0000-7000-8000-00${n.toString(16).padStart(10, '0')}`));
const SIGNS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

describe('the reference of a payment request', () => {
  it('is two letters, six signs and a check sign', () => {
    expect(referenceOf('01900000-0000-7000-8000-000000000000')).toBe('KN2222222');
    fc.assert(fc.property(reference, (text) => isReference(text) && /^KN[2-9A-HJKMNP-Z]{7}$/.test(text)));
  });

  it('shows every sign that was mistyped', () => {
    fc.assert(
      fc.property(reference, fc.nat({ max: 8 }), fc.constantFrom(...SIGNS), (text, at, sign) => {
        const wrong = text.slice(0, at) + sign + text.slice(at + 1);
        return wrong === text || !isReference(wrong);
      }),
    );
  });

  it('shows any two signs that changed places', () => {
    fc.assert(
      fc.property(reference, fc.integer({ min: 2, max: 7 }), fc.integer({ min: 3, max: 8 }), (text, a, b) => {
        const signs = [...text];
        [signs[a], signs[b]] = [signs[b], signs[a]];
        return signs.join('') === text || !isReference(signs.join(''));
      }),
    );
  });
});
