import type { ParseKeys } from 'i18next';

/** What the browser finds wrong with a field before it sends anything. */
export type Flaws = Partial<Record<Exclude<keyof ValidityState, 'customError' | 'valid'>, boolean>>;

/** What of a field its message has to name. */
export interface Bounds {
  readonly type: string;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
}

export interface FieldWord {
  readonly key: ParseKeys<'shell'>;
  readonly limit?: string;
}

/** Their limits are days and times. */
export const CALENDAR: ReadonlySet<string> = new Set(['date', 'datetime-local', 'time']);

/** The message for the first flaw; null where the browser's own has to do. */
export function fieldWord(flaws: Flaws, { type, min, max, step }: Bounds): FieldWord | null {
  if (flaws.valueMissing) return { key: type === 'checkbox' ? 'field.tick' : 'field.missing' };
  if (flaws.typeMismatch && type === 'email') return { key: 'field.email' };
  if (flaws.typeMismatch && type === 'url') return { key: 'field.url' };
  if (flaws.badInput) return { key: type === 'number' ? 'field.number' : 'field.unreadable' };
  if (flaws.patternMismatch) return { key: 'field.unreadable' };
  const isTime = CALENDAR.has(type);
  if (!isTime && type !== 'number') return null;
  if (flaws.rangeUnderflow && min) return { key: isTime ? 'field.notBefore' : 'field.least', limit: min };
  if (flaws.rangeOverflow && max) return { key: isTime ? 'field.notAfter' : 'field.most', limit: max };
  if (isTime) return null;
  if (flaws.stepMismatch) return { key: 'field.step', limit: step === '' || !step ? '1' : step };
  return null;
}
