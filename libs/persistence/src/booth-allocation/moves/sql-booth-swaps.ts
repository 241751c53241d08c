import { BoothSwaps, type NamedSwap, type Swap, type SwapSide, type SwapState } from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { jsonValue } from '../../meetings/json-value.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { takesPart } from './takes-part.js';

interface SwapRow {
  fair_id: FairId;
  id: string;
  proposer: string | object;
  other: string | object;
  state: SwapState;
  note: string | null;
  expires_at: Date;
  version: number;
}

interface NamedRow extends SwapRow {
  proposer_name: string;
  other_name: string;
}

const COLUMNS = 'fair_id, id, proposer, other, state, note, expires_at, version';
const SEEN = `s.fair_id, s.id, s.proposer, s.other, s.note, s.expires_at, s.version,
  IF(s.state = 'proposed' AND s.expires_at <= UTC_TIMESTAMP(3), 'expired', s.state) AS state,
  p.short_name AS proposer_name, o.short_name AS other_name`;

@Injectable()
export class SqlBoothSwaps extends BoothSwaps {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(swap: Swap, proposedBy: PersonId): Promise<void> {
    const { fairId, id, proposer, other, state, note, expiresAt, version } = swap;
    await this.current.required('A swap').query(
      `INSERT INTO booth_swaps (${COLUMNS}, proposer_company_id, other_company_id, proposed_by, proposed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [
        fairId,
        id,
        JSON.stringify(proposer),
        JSON.stringify(other),
        state,
        note,
        expiresAt,
        version,
        proposer.companyId,
        other.companyId,
        proposedBy,
      ],
    );
  }

  async find(fairId: FairId, id: string): Promise<Swap | null> {
    const [row]: SwapRow[] = await this.current
      .required('A swap')
      .query(`SELECT ${COLUMNS} FROM booth_swaps WHERE fair_id = ? AND id = ?`, [fairId, id]);
    return row ? toSwap(row) : null;
  }

  async answer({ fairId, id, state, version }: Swap, answeredBy: PersonId): Promise<boolean> {
    const result: { affectedRows: number } = await this.current.required('A swap').query(
      `UPDATE booth_swaps SET state = ?, version = ?, answered_by = ?, answered_at = UTC_TIMESTAMP(3)
       WHERE fair_id = ? AND id = ? AND version = ?`,
      [state, version, answeredBy, fairId, id, version - 1],
    );
    return result.affectedRows === 1;
  }

  /** Locks the company's proposals and the gap where the next one goes. */
  async countOpen(fairId: FairId, proposer: CompanyId): Promise<number> {
    const open: { id: string }[] = await this.current.required('A swap').query(
      `SELECT id FROM booth_swaps WHERE fair_id = ? AND proposer_company_id = ? AND state = 'proposed'
       AND expires_at > UTC_TIMESTAMP(3) FOR UPDATE`,
      [fairId, proposer],
    );
    return open.length;
  }

  async ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly NamedSwap[] | null> {
    const rows: NamedRow[] = await this.current.get().query(
      `SELECT ${SEEN} FROM booth_swaps s
       JOIN companies p ON p.id = s.proposer_company_id JOIN companies o ON o.id = s.other_company_id
       WHERE s.fair_id = ? AND (s.proposer_company_id = ? OR s.other_company_id = ?)
       ORDER BY s.proposed_at DESC, s.id DESC LIMIT 200`,
      [fairId, companyId, companyId],
    );
    if (rows.length === 0 && !(await takesPart(this.current.get(), fairId, companyId))) return null;
    return rows.map((row) => {
      const swap = toSwap(row);
      const [proposer, other] = [
        { ...swap.proposer, companyName: row.proposer_name },
        { ...swap.other, companyName: row.other_name },
      ];
      return { ...swap, proposer, other };
    });
  }
}

const toSwap = (row: SwapRow): Swap => ({
  fairId: row.fair_id,
  id: row.id,
  proposer: jsonValue<SwapSide>(row.proposer),
  other: jsonValue<SwapSide>(row.other),
  state: row.state,
  note: row.note,
  expiresAt: new Date(row.expires_at),
  version: row.version,
});
