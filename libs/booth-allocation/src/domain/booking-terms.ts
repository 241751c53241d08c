import type { Money } from '@ketnoi/kernel';
import { isIsoDate, SATURDAY_AND_SUNDAY, type WorkingCalendar } from './working-days.js';

const APPROVALS = ['automatic', 'by-organiser'] as const;
export type Approval = (typeof APPROVALS)[number];

/** Who cancels at least so many days before the fair opens pays so many per cent of the price. */
export interface CancellationFee {
  readonly daysBefore: number;
  readonly percent: number;
}

/** What a fair asks of those who book. */
export interface BookingTerms {
  /** Whether a booking stands at once or is an application that an organiser decides. */
  readonly approval: Approval;
  readonly depositPercent: number;
  /** The deposit is due so many working days after approval. */
  readonly depositWorkingDays: number;
  /** Its reminder goes out so many working days before it is due. */
  readonly reminderWorkingDays: number;
  /** A booth whose deposit is missing may be freed so many working days after the reminder, not before. */
  readonly graceWorkingDays: number;
  /** In any order; the step with the most days that still fit applies, 100 % where none does. Empty = cancelling is free. */
  readonly cancellationFees: readonly CancellationFee[];
  /** ISO dates on which nobody works, besides Saturdays and Sundays. */
  readonly holidays: readonly string[];
  /** What each further company at a booth pays; at most one amount a currency. */
  readonly coExhibitorFees: readonly Money[];
}

/** Terms of a fair that said nothing. */
export const DEFAULT_TERMS: BookingTerms = {
  approval: 'automatic',
  depositPercent: 50,
  depositWorkingDays: 10,
  reminderWorkingDays: 3,
  graceWorkingDays: 5,
  cancellationFees: [],
  holidays: [],
  coExhibitorFees: [],
};

const MOST_WORKING_DAYS = 250;
const MOST_STEPS = 20;
const MOST_HOLIDAYS = 500;
const LONGEST_NOTICE_DAYS = 3650;

/** The name of the first field that cannot be used; null when all can. */
export function unusableTerm(terms: BookingTerms): keyof BookingTerms | null {
  if (!APPROVALS.includes(terms.approval)) return 'approval';
  if (!wholeBetween(terms.depositPercent, 0, 100)) return 'depositPercent';
  for (const days of ['depositWorkingDays', 'reminderWorkingDays', 'graceWorkingDays'] as const)
    if (!wholeBetween(terms[days], 0, MOST_WORKING_DAYS)) return days;
  if (!usableFees(terms.cancellationFees)) return 'cancellationFees';
  if (terms.holidays.length > MOST_HOLIDAYS || !terms.holidays.every(isIsoDate)) return 'holidays';
  const { coExhibitorFees: fees } = terms;
  const currencies = new Set(fees.map((fee) => fee.currency));
  const amounts = fees.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0);
  return currencies.size === fees.length && amounts ? null : 'coExhibitorFees';
}

export const calendarOf = ({ holidays }: BookingTerms): WorkingCalendar => ({ holidays, weekend: SATURDAY_AND_SUNDAY });

function usableFees(fees: readonly CancellationFee[]): boolean {
  const days = new Set(fees.map((fee) => fee.daysBefore));
  return (
    fees.length <= MOST_STEPS &&
    days.size === fees.length &&
    fees.every((fee) => wholeBetween(fee.daysBefore, 0, LONGEST_NOTICE_DAYS) && wholeBetween(fee.percent, 0, 100))
  );
}

const wholeBetween = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most;
