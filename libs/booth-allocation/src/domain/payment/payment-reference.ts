/**
 * The reference that a payer copies into the transfer: `KN`, six signs and a check sign. Banks fold case, drop signs
 * and put words of their own around what was typed, so it is made of capital letters and digits alone; I, L, O, 0 and 1,
 * which people take for each other, do not occur. With 31 signs, a prime, a weighted sum catches every wrong sign and
 * every two signs that changed places (the idea of ISBN-10).
 */
export const REFERENCE_PREFIX = 'KN';
export const REFERENCE_LENGTH = 9;

const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const DATA_SIGNS = 6;
const RADIX = BigInt(SIGNS.length);

/** The reference of whatever has this id: its last 40 bits, which are random in a UUIDv7, as six signs and their check. */
export function referenceOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  let data = '';
  for (let i = 0; i < DATA_SIGNS; i++) {
    data += SIGNS[Number(rest % RADIX)];
    rest /= RADIX;
  }
  return REFERENCE_PREFIX + data + checkSign(data);
}

/** Whether a text is a reference as we write it, its check sign included. */
export function isReference(text: string): boolean {
  const data = text.slice(REFERENCE_PREFIX.length, -1);
  return (
    text.length === REFERENCE_LENGTH &&
    text.startsWith(REFERENCE_PREFIX) &&
    [...text.slice(REFERENCE_PREFIX.length)].every((sign) => SIGNS.includes(sign)) &&
    text.at(-1) === checkSign(data)
  );
}

/** Chosen so that the weighted sum of all seven signs, the check sign with weight 1, is a multiple of 31. */
function checkSign(data: string): string {
  const sum = [...data].reduce((total, sign, i) => total + (i + 2) * SIGNS.indexOf(sign), 0);
  return SIGNS[(SIGNS.length - (sum % SIGNS.length)) % SIGNS.length];
}
