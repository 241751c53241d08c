import { type Person, PersonCards, type PersonStanding } from '@ketnoi/accounts';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { IN_CARE } from '../directory/care.sql.js';
import { agreed } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { type LanguageRow, PERSON_COLUMNS, personFrom, type PersonRow } from './person-row.js';

interface PlaceRow {
  person_id: PersonId;
  company_id: CompanyId | '';
  fair_id: FairId | null;
}

/** Three statements, however many people. */
@Injectable()
export class SqlPersonCards extends PersonCards {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async byIds(ids: readonly PersonId[], readerCompanies: readonly CompanyId[]): Promise<(Person & PersonStanding)[]> {
    if (ids.length === 0) return [];
    const manager = this.current.get();
    const shown = agreed({ companyIds: readerCompanies }, 'p.id');
    const people: (PersonRow & { in_catalogue: number | string })[] = await manager.query(
      `SELECT ${PERSON_COLUMNS}, ${shown.text} AS in_catalogue
         FROM people p WHERE p.id IN (?) AND p.deactivated_at IS NULL`,
      [...shown.params, ids],
    );
    const languages: LanguageRow[] = await manager.query(
      'SELECT person_id, language, level FROM person_languages WHERE person_id IN (?) ORDER BY language',
      [ids],
    );
    const places: PlaceRow[] = await manager.query(
      `SELECT m.person_id, m.company_id, IF(m.fair_id <> '', m.fair_id, t.fair_id) AS fair_id
         FROM memberships m LEFT JOIN participations t ON m.company_id <> '' AND t.company_id = m.company_id
              AND (${IN_CARE} OR EXISTS (SELECT 1 FROM delegates d WHERE d.fair_id = t.fair_id
                     AND d.company_id = t.company_id AND d.person_id = m.person_id))
        WHERE m.person_id IN (?)`,
      [ids],
    );
    return people.map((row) => {
      const own = places.filter((place) => place.person_id === row.id);
      return {
        ...personFrom(row, languages),
        companyIds: [...new Set(own.flatMap((p) => (p.company_id === '' ? [] : [p.company_id])))],
        fairIds: [...new Set(own.flatMap((p) => (p.fair_id === null ? [] : [p.fair_id])))],
        inCatalogue: Number(row.in_catalogue) === 1,
      };
    });
  }
}
