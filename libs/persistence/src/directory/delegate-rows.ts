import type { CompanyId, Language, PersonId } from '@ketnoi/kernel';
import type { DelegateView } from '@ketnoi/directory';

export interface DelegateRow {
  company_id: CompanyId;
  person_id: PersonId;
  own_name: string;
  latin_name: string;
  reading: string | null;
  title: string | null;
  position: string | null;
  /** `ja fluent,en working` */
  languages: string | null;
}

export const toDelegate = (row: DelegateRow): DelegateView => ({
  companyId: row.company_id,
  personId: row.person_id,
  ownName: row.own_name,
  latinName: row.latin_name,
  reading: row.reading,
  title: row.title,
  position: row.position,
  languages: (row.languages?.split(',') ?? []).map((entry) => {
    const [language, level] = entry.split(' ');
    return { language: language as Language, level };
  }),
});
