import type { Language, LanguageLevel, PersonId } from '@ketnoi/kernel';
import type { Problem } from './problem.js';

export interface SpokenLanguage {
  readonly language: Language;
  readonly level: LanguageLevel;
}

/** What a person says about oneself. Names keep the order of the person's country. */
export interface PersonDetails {
  /** In the person's own script: 田中 健一, Nguyễn Thị Lan. */
  readonly ownName: string;
  /** In Latin letters, as on a badge. */
  readonly latinName: string;
  /** How it is read, where the script does not tell: たなか けんいち. */
  readonly reading: string | null;
  readonly title: string | null;
  readonly position: string | null;
  readonly mobile: string | null;
  /** ISO 3166, two letters. */
  readonly country: string;
  /** The language the person wants to read. */
  readonly language: Language;
  readonly timeZone: string;
  readonly languages: readonly SpokenLanguage[];
}

export interface Person extends PersonDetails {
  readonly id: PersonId;
  readonly email: string | null;
  readonly fictional: boolean;
}

const LONGEST = { ownName: 120, latinName: 120, reading: 120, title: 60, position: 120 } as const;
const PHONE = /^\+?[0-9 ().-]{6,32}$/;

/** Trimmed, with empty optional entries left out. */
export function tidied(details: PersonDetails): PersonDetails {
  const optional = (text: string | null): string | null => text?.trim() || null;
  return {
    ...details,
    ownName: details.ownName.trim(),
    latinName: details.latinName.trim(),
    reading: optional(details.reading),
    title: optional(details.title),
    position: optional(details.position),
    mobile: optional(details.mobile),
    country: details.country.trim().toUpperCase(),
  };
}

export function personProblems(details: PersonDetails): Problem[] {
  const problems: Problem[] = [];
  for (const path of ['ownName', 'latinName'] as const)
    if (details[path] === '') problems.push({ path, code: 'required' });
  for (const [path, most] of Object.entries(LONGEST))
    if ((details[path as keyof typeof LONGEST]?.length ?? 0) > most)
      problems.push({ path, code: 'too-long', params: { most } });
  if (details.mobile !== null && !PHONE.test(details.mobile))
    problems.push({ path: 'mobile', code: 'not-a-phone-number' });
  if (!/^[A-Z]{2}$/.test(details.country)) problems.push({ path: 'country', code: 'not-a-country' });
  if (!isTimeZone(details.timeZone)) problems.push({ path: 'timeZone', code: 'not-a-time-zone' });
  if (new Set(details.languages.map((l) => l.language)).size < details.languages.length)
    problems.push({ path: 'languages', code: 'language-twice' });
  return problems;
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z0-9_+/-]{1,40}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
