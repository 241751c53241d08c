const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Nine digits and the one that checks them, as the tax office makes them. */
export function aTaxCode(): string {
  for (;;) {
    const digits = WEIGHTS.map(() => Math.floor(Math.random() * 10));
    const weighed = WEIGHTS.reduce((sum, weight, i) => sum + weight * digits[i], 0);
    const check = 10 - (weighed % 11);
    if (check < 10) return `${digits.join('')}${check}`;
  }
}

/** Twelve digits after the one that checks them, as Japan's tax agency makes them. */
export function aCorporateNumber(): string {
  const digits = Array.from({ length: 12 }, () => Math.floor(Math.random() * 10));
  const weighed = digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 0 ? 2 : 1), 0);
  return `${9 - (weighed % 9)}${digits.join('')}`;
}
