import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, NeedId, PersonId } from '@ketnoi/kernel';
import { type FairTimes, type Participation, Participations } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { ATTENDING } from './attending.sql.js';
import { readToldPeople } from './repair/told-people.js';

interface ParticipationRow {
  as_supplier: number;
  as_buyer: number;
  seats: number;
}

@Injectable()
export class SqlParticipations extends Participations {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async fair(fairId: FairId): Promise<FairTimes | null> {
    const rows = await this.rows<{ time_zone: string }>('SELECT time_zone FROM fairs WHERE id = ?', [fairId]);
    return rows.length > 0 ? { timeZone: rows[0].time_zone } : null;
  }

  async find(fairId: FairId, companyId: CompanyId): Promise<Participation | null> {
    const [row] = await this.rows<ParticipationRow>(
      'SELECT as_supplier, as_buyer, seats FROM participations WHERE fair_id = ? AND company_id = ?',
      [fairId, companyId],
    );
    return row ? { companyId, asSupplier: row.as_supplier === 1, asBuyer: row.as_buyer === 1, seats: row.seats } : null;
  }

  async ownsNeed(fairId: FairId, companyId: CompanyId, needId: NeedId): Promise<boolean> {
    const rows = await this.rows<object>(
      `SELECT 1 FROM needs WHERE fair_id = ? AND id = ? AND company_id = ? AND state = 'open'`,
      [fairId, needId, companyId],
    );
    return rows.length > 0;
  }

  async isConfidential(fairId: FairId, needId: NeedId): Promise<boolean> {
    const rows = await this.rows<object>('SELECT 1 FROM needs WHERE fair_id = ? AND id = ? AND confidential = 1', [
      fairId,
      needId,
    ]);
    return rows.length > 0;
  }

  async toldFor(
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<ReadonlyMap<CompanyId, readonly PersonId[]>> {
    const told = await readToldPeople(this.current.get(), fairId, companyIds);
    return new Map([...told].map(([companyId, people]) => [companyId, people.map((p) => p.personId)]));
  }

  async attends(fairId: FairId, personId: PersonId): Promise<boolean> {
    const rows = await this.rows<object>(`SELECT 1 FROM ${ATTENDING} WHERE d.fair_id = ? AND d.person_id = ? LIMIT 1`, [
      fairId,
      personId,
    ]);
    return rows.length > 0;
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}
