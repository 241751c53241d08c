import { type Currency, type InterpreterId, money, type PersonId } from '@ketnoi/kernel';
import type { Interpreter } from '@ketnoi/meetings';
import { jsonValue } from './json-value.js';

export interface InterpreterRow {
  id: InterpreterId;
  person_id: PersonId;
  daily_cap: number;
  longest_run: number;
  sectors: unknown;
  fee_per_half_day: string | number | null;
  fee_currency: Currency | null;
}

/** Those who were engaged before there were trades and fees have neither. */
export const toInterpreter = (row: InterpreterRow): Interpreter => ({
  id: row.id,
  personId: row.person_id,
  dailyCap: row.daily_cap,
  longestRun: row.longest_run,
  sectors: row.sectors === null ? [] : jsonValue<string[]>(row.sectors),
  feePerHalfDay:
    row.fee_per_half_day === null || row.fee_currency === null
      ? null
      : money(Number(row.fee_per_half_day), row.fee_currency),
});
