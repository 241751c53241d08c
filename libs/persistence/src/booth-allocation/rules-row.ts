import type { FairId, Money } from '@ketnoi/kernel';
import type { Approval, AtTheFair, BookingRules, CancellationFee } from '@ketnoi/booth-allocation';
import { toDay } from '../directory/fair-rows.js';
import { jsonValue } from '../meetings/json-value.js';

/** What every question about a booking reads of its fair, in the statement that reads the booking. */
export interface FairTimeRow {
  now: Date;
  time_zone: string;
  starts_on: Date | string;
  opens_at: Date | null;
  closes_at: Date | null;
  hold_minutes: number | null;
  booths_per_company: number | null;
  approval: Approval | null;
  deposit_percent: number | null;
  deposit_working_days: number | null;
  reminder_working_days: number | null;
  grace_working_days: number | null;
  cancellation_fees: unknown;
  holidays: unknown;
  co_exhibitor_fees: unknown;
}

export const RULES_COLUMNS = [
  'opens_at',
  'closes_at',
  'hold_minutes',
  'booths_per_company',
  'approval',
  'deposit_percent',
  'deposit_working_days',
  'reminder_working_days',
  'grace_working_days',
  'cancellation_fees',
  'holidays',
  'co_exhibitor_fees',
] as const;

/** With `booking_rules` as `r` and `fairs` as `f`. */
export const FAIR_TIME_COLUMNS = `UTC_TIMESTAMP(3) AS now, f.time_zone, f.starts_on, ${RULES_COLUMNS.map((c) => `r.${c}`).join(', ')}`;

export const toFairTime = (fairId: FairId, row: FairTimeRow): AtTheFair => ({
  now: new Date(row.now),
  fair: { timeZone: row.time_zone, startsOn: toDay(row.starts_on) },
  rules: toRules(fairId, row),
});

export type RulesRow = Omit<FairTimeRow, 'now' | 'time_zone' | 'starts_on'>;

export function toRules(fairId: FairId, row: RulesRow): BookingRules | null {
  if (!row.opens_at || !row.closes_at) return null;
  return {
    fairId,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    holdMinutes: row.hold_minutes ?? 0,
    boothsPerCompany: row.booths_per_company ?? 0,
    approval: row.approval ?? 'automatic',
    depositPercent: row.deposit_percent ?? 0,
    depositWorkingDays: row.deposit_working_days ?? 0,
    reminderWorkingDays: row.reminder_working_days ?? 0,
    graceWorkingDays: row.grace_working_days ?? 0,
    cancellationFees: listOf<CancellationFee>(row.cancellation_fees),
    holidays: listOf<string>(row.holidays),
    coExhibitorFees: listOf<Money>(row.co_exhibitor_fees),
  };
}

/** The values of `RULES_COLUMNS`, in their order. */
export const rulesValues = (rules: BookingRules): readonly unknown[] => [
  rules.opensAt,
  rules.closesAt,
  rules.holdMinutes,
  rules.boothsPerCompany,
  rules.approval,
  rules.depositPercent,
  rules.depositWorkingDays,
  rules.reminderWorkingDays,
  rules.graceWorkingDays,
  JSON.stringify(rules.cancellationFees),
  JSON.stringify(rules.holidays),
  JSON.stringify(rules.coExhibitorFees),
];

const listOf = <T>(stored: unknown): readonly T[] => jsonValue<readonly T[] | null>(stored) ?? [];
