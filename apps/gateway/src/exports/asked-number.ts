/** A count that an address names, in so many digits that it stays a number; null where it names none, `false` for words. */
export function askedNumber(value: string | undefined): number | null | false {
  if (value === undefined || value === '') return null;
  return /^\d{1,6}$/.test(value) ? Number(value) : false;
}
