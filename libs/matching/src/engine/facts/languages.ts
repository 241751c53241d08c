import type { LanguageLevel } from '@ketnoi/kernel';
import type { FactSource } from './sources.js';

/** A language spoken by the people who would attend. A level that was not given counts as `working`. */
export interface LanguageFact {
  readonly language: string;
  readonly level?: LanguageLevel;
  readonly source: FactSource;
}

/** Whether a meeting can be carried in the language. */
export const carriesMeeting = (fact: LanguageFact): boolean => fact.level !== 'basic';
