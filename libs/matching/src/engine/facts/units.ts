/** Quantities compare only within one unit: pieces say nothing about kilograms. */
export const UNITS = ['pcs', 'set', 'pair', 'm', 'kg', 't'] as const;
export type Unit = (typeof UNITS)[number];
export const isUnit = (text: string): text is Unit => (UNITS as readonly string[]).includes(text);

/** Tonnes and kilograms measure the same thing; everything else stands for itself. */
export function comparableUnit(unit: Unit): { readonly unit: Unit; readonly factor: number } {
  return unit === 't' ? { unit: 'kg', factor: 1000 } : { unit, factor: 1 };
}

/** A quantity in the comparable unit, or null when either part is unknown. */
export function normalised(value: number | undefined, unit: Unit | undefined): { value: number; unit: Unit } | null {
  if (value === undefined || unit === undefined) return null;
  const base = comparableUnit(unit);
  return { value: value * base.factor, unit: base.unit };
}
