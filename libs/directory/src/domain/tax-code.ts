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

/** For ten digits without their hyphen, spaces or dots, as people type them: the form in which codes are compared. */
export function normalTaxCode(text: string): string {
  const digits = text.replaceAll(/[\s.-]/g, '');
  return /^\d{13}$/.test(digits) ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
}

/** The digit that completes nine others; 10 where no digit does. */
export function checkDigit(nine: string): number {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  return 10 - (sum % 11);
}
