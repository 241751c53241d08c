/**
 * Tolerance grades in millimetres. ISO 286 gives a grade as a width that grows with the size; a text rarely says the
 * size, so the rule is: the width for 18-30 mm (the commonest part), halved, because a tolerance here is ± mm.
 * H7 or h6 is read as IT7, IT6. Casting grades CT (ISO 8062) the same way for 16-25 mm.
 */
const IT_WIDTH_UM: Readonly<Record<number, number>> = {
  1: 1.5,
  2: 2.5,
  3: 4,
  4: 6,
  5: 9,
  6: 13,
  7: 21,
  8: 33,
  9: 52,
  10: 84,
  11: 130,
  12: 210,
  13: 330,
  14: 520,
  15: 840,
  16: 1300,
};
const CT_WIDTH_MM: Readonly<Record<number, number>> = {
  3: 0.22,
  4: 0.3,
  5: 0.42,
  6: 0.58,
  7: 0.82,
  8: 1.2,
  9: 1.7,
  10: 2.4,
};

/** ± mm of an IT grade (1 to 16); undefined beyond. */
export const toleranceOfGrade = (grade: number): number | undefined => half(IT_WIDTH_UM[grade], 1000);
/** ± mm of a casting grade CT (3 to 10). */
export const toleranceOfCastingGrade = (grade: number): number | undefined => half(CT_WIDTH_MM[grade], 1);

const half = (width: number | undefined, per: number): number | undefined =>
  width === undefined ? undefined : width / per / 2;
