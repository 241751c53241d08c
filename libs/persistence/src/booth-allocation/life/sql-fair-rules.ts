import { Injectable } from '@nestjs/common';
import type { FairId } from '@ketnoi/kernel';
import { type BookingRules, FairRules } from '@ketnoi/booth-allocation';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { RULES_COLUMNS, type RulesRow, rulesValues, toRules } from '../rules-row.js';

@Injectable()
export class SqlFairRules extends FairRules {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async find(fairId: FairId): Promise<BookingRules | null> {
    const [row]: RulesRow[] = await this.current
      .get()
      .query(`SELECT ${RULES_COLUMNS.join(', ')} FROM booking_rules WHERE fair_id = ?`, [fairId]);
    return row ? toRules(fairId, row) : null;
  }

  async set(rules: BookingRules): Promise<void> {
    const columns = ['fair_id', ...RULES_COLUMNS];
    await this.current.required('A rule').query(
      `INSERT INTO booking_rules (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON DUPLICATE KEY UPDATE ${RULES_COLUMNS.map((column) => `${column} = VALUES(${column})`).join(', ')}`,
      [rules.fairId, ...rulesValues(rules)],
    );
  }
}
