import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { type NoThanks, Preferences, type Wish } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlPreferences extends Preferences {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async find(fairId: FairId, from: CompanyId, about: CompanyId): Promise<Wish | null> {
    const rows: { wish: Wish }[] = await this.current
      .get()
      .query('SELECT wish FROM preferences WHERE fair_id = ? AND from_company_id = ? AND about_company_id = ?', [
        fairId,
        from,
        about,
      ]);
    return rows[0]?.wish ?? null;
  }

  async noThanks(fairId: FairId): Promise<readonly NoThanks[]> {
    return this.current
      .get()
      .query(
        `SELECT from_company_id AS \`from\`, about_company_id AS about FROM preferences WHERE fair_id = ? AND wish = 'no-thanks'`,
        [fairId],
      );
  }

  async set(fairId: FairId, from: CompanyId, about: CompanyId, wish: Wish | null, by: PersonId): Promise<void> {
    const manager = this.current.required('A preference');
    if (wish === null) {
      await manager.query(
        'DELETE FROM preferences WHERE fair_id = ? AND from_company_id = ? AND about_company_id = ?',
        [fairId, from, about],
      );
      return;
    }
    await manager.query(
      `INSERT INTO preferences (fair_id, from_company_id, about_company_id, wish, updated_by, updated_at)
       VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE wish = VALUES(wish), updated_by = VALUES(updated_by), updated_at = VALUES(updated_at)`,
      [fairId, from, about, wish, by],
    );
  }
}
