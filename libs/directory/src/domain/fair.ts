import { err, type FairId, LANGUAGES, type Language, ok, type Result } from '@ketnoi/kernel';
import { type InvalidEntries, invalid, Problems } from './problem.js';

/** What an organiser says of a fair. Days are calendar days in the fair's zone (`2026-08-20`). */
export interface FairEntries {
  /** For addresses: lower-case letters, digits and hyphens. */
  readonly slug: string;
  /** In at least one language. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly venue: string;
  readonly timeZone: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface Fair extends FairEntries {
  readonly id: FairId;
  readonly fictional: boolean;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_FAIR_DAYS = 31;

export function checkFair(entries: FairEntries): Result<FairEntries, InvalidEntries> {
  const names = Object.entries(entries.names).filter(([, name]) => name !== undefined && name.trim() !== '');
  const days = daysBetween(entries.startsOn, entries.endsOn);
  const problems = new Problems()
    .unless(SLUG.test(entries.slug) && entries.slug.length <= 60, 'slug', 'unusable')
    .unless(names.length > 0, 'names', 'required')
    .unless(
      names.every(([language]) => (LANGUAGES as readonly string[]).includes(language)),
      'names',
      'unusable',
    )
    .text('venue', entries.venue, 200)
    .unless(isTimeZone(entries.timeZone), 'timeZone', 'unusable')
    .unless(isDay(entries.startsOn), 'startsOn', 'unusable')
    .unless(isDay(entries.endsOn), 'endsOn', 'unusable')
    .unless(Number.isNaN(days) || (days >= 0 && days < LONGEST_FAIR_DAYS), 'endsOn', 'out-of-range');
  for (const [, name] of names) problems.optionalText('names', name, 200);
  return problems.list.length > 0 ? err(invalid(problems.list)) : ok(entries);
}

/** A real calendar day written as ISO 8601: `2026-02-30` is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().startsWith(text);

/** NaN where one of them is no day. */
const daysBetween = (from: string, to: string): number =>
  isDay(from) && isDay(to) ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : Number.NaN;

function isTimeZone(name: string): boolean {
  try {
    return name.length <= 40 && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
