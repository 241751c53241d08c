/**
 * Vietnamese tax codes: ten digits, for a branch followed by a hyphen and three more. The tenth digit checks the first
 * nine: 10 minus (their sum, weighted 31 29 23 19 17 13 7 5 3, modulo 11); a sum that leaves 0 yields no code.
 */
const FORM = /^(\d{9})(\d)(?:-(\d{3}))?$/;
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

export function isTaxCode(text: string): boolean {
  const parts = FORM.exec(text);
  return parts !== null && checkDigit(parts[1]) === Number(parts[2]);
}

/**
 * The form in which codes are compared: without the spaces and dots that people put in, the branch's hyphen in its
 * place, and with the zero in front that spreadsheets drop (every code of Hanoi begins with one).
 */
export function normalTaxCode(text: string): string {
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (/^\d{13}$/.test(digits)) return `${digits.slice(0, 10)}-${digits.slice(10)}`;
  return /^\d{9}$/.test(digits) && isTaxCode(`0${digits}`) ? `0${digits}` : digits;
}

/** The digit that completes nine others; 10 where no digit does. */
export function checkDigit(nine: string): number {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  return 10 - (sum % 11);
}
