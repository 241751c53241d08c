import type { VietQr } from '@ketnoi/booth-allocation';
import { err, ok, type Result } from '@ketnoi/kernel';
import { crc16 } from '../src/domain/payment/crc16.js';

export type VietQrProblem = 'not-a-qr' | 'wrong-check-sum' | 'not-a-vietqr' | 'other-currency';

/** Reads a VietQR code of any bank as a payer's bank would, by NAPAS's paper and not by the code that builds ours. */
export function readVietQr(text: string): Result<VietQr, VietQrProblem> {
  const fields = fieldsOf(text);
  if (!fields || fields.get('00') !== '01' || text.slice(-8, -4) !== '6304') return err('not-a-qr');
  if (fields.get('63')?.toUpperCase() !== crc16(text.slice(0, -4))) return err('wrong-check-sum');
  const template = fieldsOf(fields.get('38') ?? '');
  const beneficiary = fieldsOf(template?.get('01') ?? '');
  const [bankBin, account] = [beneficiary?.get('00'), beneficiary?.get('01')];
  if (template?.get('00') !== 'A000000727' || template.get('02') !== 'QRIBFTTA' || !bankBin || !account)
    return err('not-a-vietqr');
  if (fields.get('53') !== '704') return err('other-currency');
  const amount = fields.get('54');
  return ok({
    bankBin,
    account,
    amount: amount === undefined ? null : Number(amount),
    purpose: fieldsOf(fields.get('62') ?? '')?.get('08') ?? null,
  });
}

/** The fields of a text by their ids; null when it is no row of fields, or has one twice. */
function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const head = /^(\d\d)(\d\d)$/.exec(text.slice(at, at + 4));
    if (!head) return null;
    const [, id, count] = head;
    const value = text.slice(at + 4, at + 4 + Number(count));
    if (value.length !== Number(count) || value.length === 0 || fields.has(id)) return null;
    fields.set(id, value);
    at += 4 + value.length;
  }
  return fields;
}
