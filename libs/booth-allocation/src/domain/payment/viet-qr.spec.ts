import { unwrap } from '@ketnoi/kernel';
import { readVietQr } from '../../../testing/read-viet-qr.js';
import { crc16 } from './crc16.js';
import { buildVietQr } from './viet-qr.js';

/** As NAPAS has published them. */
const PUBLISHED = {
  withPurpose:
    '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E',
  static: '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F',
};

describe('the check sum of a QR code', () => {
  it('is CRC-16/CCITT-FALSE', () => {
    expect([crc16('123456789'), crc16(''), crc16('A')]).toEqual(['29B1', 'FFFF', 'B915']);
  });

  it('is the one in codes that others have made', () => {
    for (const code of Object.values(PUBLISHED)) expect(crc16(code.slice(0, -4))).toBe(code.slice(-4));
  });
});

describe('a VietQR code', () => {
  it('is built as NAPAS builds it', () => {
    expect(buildVietQr({ bankBin: '970403', account: '0011012345678', amount: null, purpose: null })).toBe(
      PUBLISHED.static,
    );
    expect(buildVietQr({ bankBin: '970436', account: '1900555777', amount: 14_300_000, purpose: 'KN2222222' })).toMatch(
      /^00020101021238540010A00000072701240006970436011019005557770208QRIBFTTA53037045408143000005802VN62130809KN22222226304[0-9A-F]{4}$/,
    );
  });

  it('is read as others have built it', () => {
    expect(unwrap(readVietQr(PUBLISHED.withPurpose))).toEqual({
      bankBin: '970403',
      account: '0011012345678',
      amount: 180_000,
      purpose: 'thanh toan don hang',
    });
    expect(unwrap(readVietQr(PUBLISHED.static))).toMatchObject({ amount: null, purpose: null });
  });

  it('comes back as it went', () => {
    const qr = { bankBin: '970418', account: '12310000123456', amount: 1, purpose: 'KN3F9A7XQ' };
    expect(unwrap(readVietQr(buildVietQr(qr)))).toEqual(qr);
  });

  it('is refused when anything about it is wrong', () => {
    const code = PUBLISHED.withPurpose;
    const remade = (text: string): string => text.slice(0, -4) + crc16(text.slice(0, -4));
    const problems = [
      '',
      'hello',
      code.slice(0, -1),
      code.replace('180000', '180001'),
      remade(code.replace('A000000727', 'A000000728')),
      remade(code.replace('5303704', '5303840')),
      remade(code.replace('38570010', '38580010')),
    ].map((text) => readVietQr(text));
    expect(problems.map((answer) => !answer.ok && answer.error)).toEqual([
      'not-a-qr',
      'not-a-qr',
      'not-a-qr',
      'wrong-check-sum',
      'not-a-vietqr',
      'other-currency',
      'not-a-qr',
    ]);
  });
});
