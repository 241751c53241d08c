/** Watts of `3 kW`, `2,5kW` or `800 W`; null without a unit or a number: nobody shall guess whether 3 means watts. */
export function readPower(text: string): number | null {
  const found = /^\s*(\d{1,8}(?:[.,]\d{1,3})?)\s*(kW|W)\s*$/i.exec(text);
  if (!found) return null;
  const amount = Number(found[1].replace(',', '.'));
  return Math.round(found[2].toLowerCase() === 'kw' ? amount * 1_000 : amount);
}

/** `3 kW`, `2.5 kW`, `800 W`: read back by `readPower` as the same. */
export const powerText = (watts: number): string =>
  watts >= 1_000 && watts % 100 === 0 ? `${watts / 1_000} kW` : `${watts} W`;
