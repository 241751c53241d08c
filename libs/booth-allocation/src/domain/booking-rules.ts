import { err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type BookingTerms, unusableTerm } from './booking-terms.js';

/** When and how much companies may book by themselves at a fair, and on what terms. */
export interface BookingRules extends BookingTerms {
  readonly fairId: FairId;
  readonly opensAt: Date;
  /** The first instant at which booking is closed again. */
  readonly closesAt: Date;
  readonly holdMinutes: number;
  readonly boothsPerCompany: number;
}

export type BookingRulesProblem = {
  readonly code: 'unusable-booking-rules';
  readonly field: 'closesAt' | 'holdMinutes' | 'boothsPerCompany' | keyof BookingTerms;
};

const LONGEST_HOLD_MINUTES = 7 * 24 * 60;
const MOST_BOOTHS_PER_COMPANY = 100;

export function checkBookingRules(rules: BookingRules): Result<BookingRules, BookingRulesProblem> {
  const unusable = (field: BookingRulesProblem['field']) => err({ code: 'unusable-booking-rules' as const, field });
  if (rules.closesAt.getTime() <= rules.opensAt.getTime()) return unusable('closesAt');
  if (!wholeBetween(rules.holdMinutes, 1, LONGEST_HOLD_MINUTES)) return unusable('holdMinutes');
  if (!wholeBetween(rules.boothsPerCompany, 1, MOST_BOOTHS_PER_COMPANY)) return unusable('boothsPerCompany');
  const term = unusableTerm(rules);
  return term ? unusable(term) : ok(rules);
}

const wholeBetween = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most;
