/** What the person who imports a plan says about the file. */
export interface PlanFileOptions {
  /** Millimetres of one unit of the drawing; null = as the file states. */
  readonly millimetresPerUnit: number | null;
}

const LARGEST_UNIT_MM = 1_000_000;

/** A unit that can be meant: from a hundredth of a millimetre to a kilometre. */
export const isUsableUnit = (millimetres: number): boolean =>
  Number.isFinite(millimetres) && millimetres >= 0.01 && millimetres <= LARGEST_UNIT_MM;
