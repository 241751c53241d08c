import { Injectable } from '@nestjs/common';
import type { CompanyId, Language, PersonId, ProfileFactId } from '@ketnoi/kernel';
import { type ProfileFact, type ProfileFactKind, Profiles } from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { FACT_COLUMNS, type FactRow, toFact } from './fact-rows.js';

@Injectable()
export class SqlProfiles extends Profiles {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** The company's row is the lock: two declarations at once would otherwise both see the fact missing. */
  async facts(companyId: CompanyId): Promise<readonly ProfileFact[]> {
    const manager = this.current.required('A profile');
    await manager.query('SELECT id FROM companies WHERE id = ? FOR UPDATE', [companyId]);
    const rows: FactRow[] = await manager.query(
      `SELECT ${FACT_COLUMNS} FROM profile_facts WHERE company_id = ? ORDER BY id`,
      [companyId],
    );
    return rows.map(toFact);
  }

  async add(facts: readonly ProfileFact[]): Promise<void> {
    if (facts.length === 0) return;
    await this.current.required('A fact').query(
      `INSERT INTO profile_facts (${FACT_COLUMNS}, created_at)
       VALUES ${facts.map(() => `(${'?, '.repeat(12)}UTC_TIMESTAMP(3))`).join(', ')}`,
      facts.flatMap((f) => [
        f.companyId,
        f.id,
        f.kind,
        f.taxonomyId,
        f.amount,
        f.unit,
        f.source,
        f.words,
        f.verifiedBy,
        f.verifiedAt,
        f.paper,
        f.expiresOn,
      ]),
    );
  }

  async change(fact: ProfileFact): Promise<void> {
    await this.current.required('A fact').query(
      `UPDATE profile_facts SET source = ?, verified_by = ?, verified_at = ?, paper = ?, expires_on = ?
       WHERE company_id = ? AND id = ?`,
      [fact.source, fact.verifiedBy, fact.verifiedAt, fact.paper, fact.expiresOn, fact.companyId, fact.id],
    );
  }

  async remove(companyId: CompanyId, ids: readonly ProfileFactId[]): Promise<void> {
    if (ids.length === 0) return;
    await this.current
      .required('A fact')
      .query('DELETE FROM profile_facts WHERE company_id = ? AND id IN (?)', [companyId, [...ids]]);
  }

  async setText(companyId: CompanyId, language: Language, body: string): Promise<void> {
    await this.current.required('A text').query(
      `INSERT INTO profile_texts (company_id, language, body, updated_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE body = VALUES(body), updated_at = VALUES(updated_at)`,
      [companyId, language, body],
    );
  }

  rejected(companyId: CompanyId): Promise<readonly { kind: ProfileFactKind; said: string }[]> {
    return this.current
      .get()
      .query('SELECT kind, said FROM rejected_facts WHERE company_id = ? ORDER BY kind, said', [companyId]);
  }

  async reject(companyId: CompanyId, kind: ProfileFactKind, said: string, by: PersonId): Promise<void> {
    await this.current.required('A rejected fact').query(
      `INSERT INTO rejected_facts (company_id, kind, said, rejected_by, rejected_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE rejected_by = VALUES(rejected_by), rejected_at = VALUES(rejected_at)`,
      [companyId, kind, said, by],
    );
  }
}
