import { comparableUnit, UNITS, type Unit } from '../facts/index.js';

/** 0 = unknown; otherwise one number for each unit that compares with no other. */
export function unitCode(unit: Unit | undefined): number {
  return unit === undefined ? 0 : 1 + UNITS.indexOf(comparableUnit(unit).unit);
}

export const UNIT_CODES = UNITS.length + 1;
