/**
 * A number as somebody typed it: with a comma or a point for decimals, and thousands apart by either. Of one sign that
 * may be both, three digits behind it mean thousands, or decimals of what is fine: tolerances of a few millimetres at
 * most. Null: no number above zero.
 */
export function readAmount(typed: string, fine = false): number | null {
  const text = typed.replace(/\s/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const signs = text.replace(/\d/g, '');
  const digitsBehind = last < 0 ? 0 : text.length - last - 1;
  const same = signs.length > 1 && new Set(signs).size === 1;
  const asThousands = same || (signs.length === 1 && digitsBehind === 3 && !fine && !text.startsWith('0'));
  const whole = last < 0 || asThousands ? text.replace(/[.,]/g, '') : text.slice(0, last).replace(/[.,]/g, '');
  const amount = Number(last < 0 || asThousands ? whole : `${whole}.${text.slice(last + 1)}`);
  return Number.isFinite(amount) && amount > 0 ? amount : null;
}

/** A figure as `readAmount` understands it: three digits behind a point would be thousands. */
export const asTyped = (amount: number | null | undefined): string => {
  if (amount === null || amount === undefined) return '';
  const text = String(amount);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
};
