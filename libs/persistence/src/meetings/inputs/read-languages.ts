import { type CompanyId, type FairId, LANGUAGE_LEVELS, type LanguageLevel } from '@ketnoi/kernel';
import type { Attendance, SpokenLanguage } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { ATTENDING } from '../attending.sql.js';
import { readTermsOfAttendance } from '../terms/terms-rows.js';

const rank = (level: LanguageLevel): number => LANGUAGE_LEVELS.indexOf(level);

/**
 * Languages of the people who attend for each company: the best level of each, best first. An interpreter of its own
 * carries a language as well as anybody; a company that accepts English gets along in it.
 * @param attendances what companies said about that, where it was read already
 */
export async function readDelegateLanguages(
  manager: EntityManager,
  fairId: FairId,
  attendances?: ReadonlyMap<CompanyId, Attendance>,
): Promise<ReadonlyMap<CompanyId, readonly SpokenLanguage[]>> {
  const rows: { company_id: CompanyId; language: string; level: LanguageLevel }[] = await manager.query(
    `SELECT DISTINCT d.company_id, l.language, l.level FROM ${ATTENDING}
     JOIN person_languages l ON l.person_id = d.person_id WHERE d.fair_id = ?`,
    [fairId],
  );
  const carried = [...(attendances ?? (await readTermsOfAttendance(manager, fairId)))].flatMap(([company_id, said]) => [
    ...said.ownInterpreter.map((language) => ({ company_id, language, level: 'fluent' as const })),
    ...(said.acceptsEnglish ? [{ company_id, language: 'en', level: 'working' as const }] : []),
  ]);
  const spoken = new Map<CompanyId, Map<string, LanguageLevel>>();
  for (const { company_id, language, level } of [...rows, ...carried]) {
    const own = spoken.get(company_id) ?? new Map<string, LanguageLevel>();
    spoken.set(company_id, own);
    const known = own.get(language);
    if (known === undefined || rank(level) > rank(known)) own.set(language, level);
  }
  const bestFirst = (a: SpokenLanguage, b: SpokenLanguage): number =>
    rank(b.level) - rank(a.level) || (a.language < b.language ? -1 : 1);
  return new Map(
    [...spoken].map(([id, own]) => [id, [...own].map(([language, level]) => ({ language, level })).sort(bestFirst)]),
  );
}

/** Languages in which each interpreter of the fair can carry a meeting. */
export async function readInterpreterLanguages(
  manager: EntityManager,
  fairId: FairId,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { id: string; language: string | null }[] = await manager.query(
    `SELECT i.id, l.language FROM interpreters i
     LEFT JOIN person_languages l ON l.person_id = i.person_id AND l.level <> 'basic'
     WHERE i.fair_id = ? ORDER BY i.id, l.language`,
    [fairId],
  );
  const languages = new Map<string, string[]>();
  for (const { id, language } of rows) {
    const own = languages.get(id) ?? [];
    languages.set(id, own);
    if (language) own.push(language);
  }
  return languages;
}
