import { crc16 } from './crc16.js';
import { field } from './emv-fields.js';

/**
 * VietQR: a transfer to a bank account, in the merchant-presented QR code of EMVCo with NAPAS's template (field 38).
 * The payer's bank fills in account, amount and purpose from it. Built here, drawn elsewhere.
 */
export interface VietQr {
  /** Six digits that name the bank. */
  readonly bankBin: string;
  readonly account: string;
  /** Whole đồng; null leaves it to the payer. */
  readonly amount: number | null;
  /** Up to 25 signs that travel with the transfer. */
  readonly purpose: string | null;
}

const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const VND = '704';
/** The check sum's field counts itself, its length included. */
const CHECK_HEAD = '6304';

/** @throws RangeError for what fits no field: check accounts with `checkBankAccount` first */
export function buildVietQr({ bankBin, account, amount, purpose }: VietQr): string {
  const beneficiary = field('00', bankBin) + field('01', account);
  const body = [
    field('00', '01'),
    field('01', amount === null ? '11' : '12'),
    field('38', field('00', NAPAS) + field('01', beneficiary) + field('02', TO_ACCOUNT)),
    field('53', VND),
    amount === null ? '' : field('54', String(amount)),
    field('58', 'VN'),
    purpose === null ? '' : field('62', field('08', purpose)),
    CHECK_HEAD,
  ].join('');
  return body + crc16(body);
}
