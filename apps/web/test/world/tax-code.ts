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
