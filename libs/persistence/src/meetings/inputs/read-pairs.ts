import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { PairOfCompanies, Preference, ProposeInputs, Wish } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';

interface RequestRow {
  buyer_id: CompanyId;
  supplier_id: CompanyId;
  state: string;
  buyer_answer: string | null;
}

type Pairs = Pick<ProposeInputs, 'preferences' | 'bans' | 'liveRequests' | 'declined'>;

/** What companies said about each other and organisers decided about them, in three statements. */
export async function readPairs(manager: EntityManager, fairId: FairId): Promise<Pairs> {
  const preferences: { from_company_id: CompanyId; about_company_id: CompanyId; wish: Wish }[] = await manager.query(
    `SELECT from_company_id, about_company_id, wish FROM preferences WHERE fair_id = ? ORDER BY from_company_id, about_company_id`,
    [fairId],
  );
  const bans: { buyer_id: CompanyId; supplier_id: CompanyId }[] = await manager.query(
    'SELECT buyer_id, supplier_id FROM bans WHERE fair_id = ? ORDER BY buyer_id, supplier_id',
    [fairId],
  );
  const requests: RequestRow[] = await manager.query(
    `SELECT buyer_id, supplier_id, state, buyer_answer FROM requests
     WHERE fair_id = ? AND state IN ('open', 'accepted', 'declined') ORDER BY buyer_id, supplier_id, id`,
    [fairId],
  );
  const pair = (row: { buyer_id: CompanyId; supplier_id: CompanyId }): PairOfCompanies => ({
    buyerId: row.buyer_id,
    supplierId: row.supplier_id,
  });
  return {
    preferences: preferences.map((row): Preference => ({
      fromCompanyId: row.from_company_id,
      aboutCompanyId: row.about_company_id,
      wish: row.wish,
    })),
    bans: bans.map(pair),
    liveRequests: requests.filter((row) => row.state !== 'declined').map(pair),
    declined: requests
      .filter((row) => row.state === 'declined')
      .map((row) => ({ ...pair(row), by: row.buyer_answer === 'declined' ? 'buyer' : 'supplier' })),
  };
}
