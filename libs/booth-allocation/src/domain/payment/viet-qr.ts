import { err, ok, type Result } from '@ketnoi/kernel';
import { crc16 } from './crc16.js';
import { field, fieldsOf } from './emv-fields.js';

/**
 * VietQR: a transfer to a bank account, in the merchant-presented QR code of EMVCo with NAPAS's template (field 38).
 * The payer's bank fills in account, amount and purpose from it. Built and read here; drawn elsewhere.
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

export type VietQrProblem = 'not-a-qr' | 'wrong-check-sum' | 'not-a-vietqr' | 'other-currency';

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

/** Reads what `buildVietQr`, or any bank, has built. */
export function readVietQr(text: string): Result<VietQr, VietQrProblem> {
  const fields = fieldsOf(text);
  if (!fields || fields.get('00') !== '01' || text.slice(-8, -4) !== CHECK_HEAD) return err('not-a-qr');
  if (fields.get('63')?.toUpperCase() !== crc16(text.slice(0, -4))) return err('wrong-check-sum');
  const template = fieldsOf(fields.get('38') ?? '');
  const beneficiary = fieldsOf(template?.get('01') ?? '');
  const [bankBin, account] = [beneficiary?.get('00'), beneficiary?.get('01')];
  if (template?.get('00') !== NAPAS || template.get('02') !== TO_ACCOUNT || !bankBin || !account)
    return err('not-a-vietqr');
  if (fields.get('53') !== VND) return err('other-currency');
  const amount = fields.get('54');
  return ok({
    bankBin,
    account,
    amount: amount === undefined ? null : Number(amount),
    purpose: fieldsOf(fields.get('62') ?? '')?.get('08') ?? null,
  });
}
