import { Injectable } from '@nestjs/common';
import type { FairId, NeedId, PersonId } from '@ketnoi/kernel';
import { type Need, Needs, type SettledNeedFact } from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { NEED_COLUMNS, NEED_FACTS, type NeedFactRow, type NeedRow, toNeed } from './need-rows.js';

@Injectable()
export class SqlNeeds extends Needs {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  find(fairId: FairId, id: NeedId): Promise<Need | null> {
    return this.one(fairId, id, '');
  }

  findToChange(fairId: FairId, id: NeedId): Promise<Need | null> {
    this.current.required('A need');
    return this.one(fairId, id, 'FOR UPDATE');
  }

  private async one(fairId: FairId, id: NeedId, lock: '' | 'FOR UPDATE'): Promise<Need | null> {
    const manager = this.current.get();
    const [row]: NeedRow[] = await manager.query(
      `SELECT ${NEED_COLUMNS} FROM needs n WHERE n.fair_id = ? AND n.id = ? ${lock}`,
      [fairId, id],
    );
    if (!row) return null;
    const facts: NeedFactRow[] = await manager.query(NEED_FACTS, [fairId, [id]]);
    return toNeed(row, facts);
  }

  async add(...needs: readonly Need[]): Promise<void> {
    if (needs.length === 0) return;
    await this.current.required('A need').query(
      `INSERT INTO needs (fair_id, id, company_id, language, title, body, product_id, monthly_volume, unit, tolerance_mm,
         max_lead_time_days, deadline_on, confidential, state, version, created_at, updated_at)
       VALUES ${needs.map(() => `(${'?, '.repeat(15)}UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`).join(', ')}`,
      needs.flatMap((need) => [
        ...[need.fairId, need.id, need.companyId],
        ...[...entriesOf(need), need.state, need.version],
      ]),
    );
    await this.addFacts(needs);
  }

  async change(need: Need): Promise<boolean> {
    const manager = this.current.required('A need');
    const result: { affectedRows: number } = await manager.query(
      `UPDATE needs SET language = ?, title = ?, body = ?, product_id = ?, monthly_volume = ?, unit = ?, tolerance_mm = ?,
         max_lead_time_days = ?, deadline_on = ?, confidential = ?, state = ?, version = ?, updated_at = UTC_TIMESTAMP(3)
       WHERE fair_id = ? AND id = ? AND version = ?`,
      [...entriesOf(need), need.state, need.version, need.fairId, need.id, need.version - 1],
    );
    if (result.affectedRows !== 1) return false;
    await manager.query('DELETE FROM need_facts WHERE fair_id = ? AND need_id = ?', [need.fairId, need.id]);
    await this.addFacts([need]);
    return true;
  }

  async settled(fairId: FairId, ids: readonly NeedId[]): Promise<ReadonlyMap<NeedId, readonly SettledNeedFact[]>> {
    const found = new Map<NeedId, SettledNeedFact[]>();
    if (ids.length === 0) return found;
    const rows: (SettledNeedFact & { readonly needId: NeedId })[] = await this.current.get().query(
      `SELECT need_id AS needId, kind, said, verdict FROM settled_need_facts
       WHERE fair_id = ? AND need_id IN (?) ORDER BY need_id, kind, said`,
      [fairId, [...ids]],
    );
    for (const { needId, kind, said, verdict } of rows) {
      const known = found.get(needId) ?? [];
      known.push({ kind, said, verdict });
      found.set(needId, known);
    }
    return found;
  }

  async settle(fairId: FairId, id: NeedId, { kind, said, verdict }: SettledNeedFact, by: PersonId): Promise<void> {
    await this.current.required('A settled fact').query(
      `INSERT INTO settled_need_facts (fair_id, need_id, kind, said, verdict, settled_by, settled_at)
       VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE verdict = VALUES(verdict), settled_by = VALUES(settled_by), settled_at = VALUES(settled_at)`,
      [fairId, id, kind, said, verdict, by],
    );
  }

  async forgetConfirmed(fairId: FairId, id: NeedId, kinds: readonly SettledNeedFact['kind'][]): Promise<void> {
    if (kinds.length === 0) return;
    await this.current.required('A settled fact').query(
      `DELETE FROM settled_need_facts
       WHERE fair_id = ? AND need_id = ? AND verdict = 'confirmed' AND kind IN (?)`,
      [fairId, id, [...kinds]],
    );
  }

  private async addFacts(needs: readonly Need[]): Promise<void> {
    const rows = needs.flatMap(({ fairId, id, facts }) =>
      facts.map((fact) => [fairId, id, fact.kind, fact.taxonomyId, fact.strength, fact.source]),
    );
    if (rows.length === 0) return;
    await this.current
      .required('A need')
      .query('INSERT INTO need_facts (fair_id, need_id, kind, taxonomy_id, strength, source) VALUES ?', [rows]);
  }
}

const entriesOf = (need: Need): unknown[] => [
  need.language,
  need.title,
  need.body,
  need.productId,
  need.monthlyVolume,
  need.unit,
  need.toleranceMm,
  need.maxLeadTimeDays,
  need.deadlineOn,
  need.confidential,
];
