import type { Person } from '@ketnoi/accounts';
import type { Language, LanguageLevel, PersonId } from '@ketnoi/kernel';

export const PERSON_COLUMNS = `p.id, p.own_name, p.latin_name, p.reading, p.title, p.position, p.mobile, p.email, p.country,
  p.language, p.time_zone, p.fictional`;

export interface PersonRow {
  id: PersonId;
  own_name: string;
  latin_name: string;
  reading: string | null;
  title: string | null;
  position: string | null;
  mobile: string | null;
  email: string | null;
  country: string;
  language: Language;
  time_zone: string;
  fictional: number;
}
export interface LanguageRow {
  person_id: PersonId;
  language: Language;
  level: LanguageLevel;
}

export const personFrom = (row: PersonRow, languages: readonly LanguageRow[]): Person => ({
  id: row.id,
  ownName: row.own_name,
  latinName: row.latin_name,
  reading: row.reading,
  title: row.title,
  position: row.position,
  mobile: row.mobile,
  email: row.email,
  country: row.country,
  language: row.language,
  timeZone: row.time_zone,
  fictional: row.fictional === 1,
  languages: languages.filter((l) => l.person_id === row.id).map(({ language, level }) => ({ language, level })),
});
