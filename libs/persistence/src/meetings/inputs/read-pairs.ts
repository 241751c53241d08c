import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { PairOfCompanies, Preference, ProposeInputs, Wish } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';

interface RequestRow {
  here: number;
  buyer_id: CompanyId;
  supplier_id: CompanyId;
  state: string;
  buyer_answer: string | null;
  supplier_answer: string | null;
}
interface PairRow {
  buyer_id: CompanyId;
  supplier_id: CompanyId;
}

type Pairs = Pick<ProposeInputs, 'preferences' | 'bans' | 'liveRequests' | 'declined' | 'accepted' | 'met'>;

/** Fairs that were over before this one began. */
const EARLIER = `SELECT e.id FROM fairs e JOIN fairs f ON e.ends_on < f.starts_on WHERE f.id = ?`;
/** Both companies of a row take part here. */
const BOTH_HERE = (row: string): string =>
  `EXISTS (SELECT 1 FROM participations b WHERE b.fair_id = ? AND b.company_id = ${row}.buyer_id AND b.as_buyer = 1)
   AND EXISTS (SELECT 1 FROM participations s WHERE s.fair_id = ? AND s.company_id = ${row}.supplier_id AND s.as_supplier = 1)`;

/** What companies said about each other, here and at earlier fairs, and organisers decided about them, in four statements. */
export async function readPairs(manager: EntityManager, fairId: FairId): Promise<Pairs> {
  const preferences: { from_company_id: CompanyId; about_company_id: CompanyId; wish: Wish }[] = await manager.query(
    `SELECT from_company_id, about_company_id, wish FROM preferences WHERE fair_id = ? ORDER BY from_company_id, about_company_id`,
    [fairId],
  );
  const bans: PairRow[] = await manager.query(
    'SELECT buyer_id, supplier_id FROM bans WHERE fair_id = ? ORDER BY buyer_id, supplier_id',
    [fairId],
  );
  const requests: RequestRow[] = await manager.query(
    `SELECT r.fair_id = ? AS here, r.buyer_id, r.supplier_id, r.state, r.buyer_answer, r.supplier_answer FROM requests r
     WHERE r.state IN ('open', 'accepted', 'declined')
       AND (r.fair_id = ? OR (r.fair_id IN (${EARLIER}) AND ${BOTH_HERE('r')}))
     ORDER BY r.buyer_id, r.supplier_id, r.id`,
    [fairId, fairId, fairId, fairId, fairId],
  );
  const met: PairRow[] = await manager.query(
    `SELECT DISTINCT m.buyer_id, m.supplier_id FROM meetings m
     JOIN timetables t ON t.fair_id = m.fair_id AND t.id = m.timetable_id
     WHERE m.fair_id IN (${EARLIER}) AND t.version_number =
       (SELECT MAX(l.version_number) FROM timetables l WHERE l.fair_id = t.fair_id) AND ${BOTH_HERE('m')}
     ORDER BY m.buyer_id, m.supplier_id`,
    [fairId, fairId, fairId],
  );
  const here = requests.filter((row) => Number(row.here) === 1);
  return {
    preferences: preferences.map((row): Preference => ({
      fromCompanyId: row.from_company_id,
      aboutCompanyId: row.about_company_id,
      wish: row.wish,
    })),
    bans: bans.map(pair),
    liveRequests: here.filter((row) => row.state !== 'declined').map(pair),
    declined: requests
      .filter((row) => row.state === 'declined')
      .map((row) => ({ ...pair(row), by: row.buyer_answer === 'declined' ? 'buyer' : 'supplier' })),
    accepted: requests.filter((row) => row.state !== 'declined').flatMap(accepted),
    met: met.map(pair),
  };
}

const pair = (row: PairRow): PairOfCompanies => ({ buyerId: row.buyer_id, supplierId: row.supplier_id });

/** Who said yes, once for each side. */
const accepted = (row: RequestRow): ProposeInputs['accepted'][number][] => [
  ...(row.buyer_answer === 'accepted' ? [{ ...pair(row), by: 'buyer' as const }] : []),
  ...(row.supplier_answer === 'accepted' ? [{ ...pair(row), by: 'supplier' as const }] : []),
];
