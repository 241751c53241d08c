import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import { isLive, type MeetingRequest, MeetingRequests, type PairOfCompanies } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { REQUEST_COLUMNS, type RequestRecord, toRequest } from './request-row.js';

const CHUNK = 1_000;
const INSERT = `INSERT INTO requests (${REQUEST_COLUMNS}, live_mark, created_by, created_at) VALUES ?`;

/** `uq_requests_live` lets one request of a pair live, whoever inserts it. */
@Injectable()
export class SqlMeetingRequests extends MeetingRequests {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(request: MeetingRequest, by: PersonId): Promise<boolean> {
    try {
      await this.current.required('A request').query(INSERT, [[toRow(request, by, await this.now())]]);
      return true;
    } catch (error) {
      if (violatedKey(error) === 'uq_requests_live') return false;
      throw error;
    }
  }

  async addWherePossible(requests: readonly MeetingRequest[], by: PersonId): Promise<readonly RequestId[]> {
    const manager = this.current.required('An offer');
    const now = await this.now();
    const added: RequestId[] = [];
    for (let from = 0; from < requests.length; from += CHUNK) {
      const chunk = requests.slice(from, from + CHUNK);
      // A pair that lives already keeps its row: the update changes nothing.
      await manager.query(`${INSERT} ON DUPLICATE KEY UPDATE fair_id = VALUES(fair_id)`, [
        chunk.map((request) => toRow(request, by, now)),
      ]);
      const rows: { id: RequestId }[] = await manager.query('SELECT id FROM requests WHERE fair_id = ? AND id IN (?)', [
        chunk[0].fairId,
        chunk.map((r) => r.id),
      ]);
      added.push(...rows.map((r) => r.id));
    }
    return added;
  }

  async find(fairId: FairId, id: RequestId): Promise<MeetingRequest | null> {
    return (await this.select('fair_id = ? AND id = ?', [fairId, id]))[0] ?? null;
  }

  async findForChange(fairId: FairId, id: RequestId): Promise<MeetingRequest | null> {
    return (await this.select('fair_id = ? AND id = ? FOR UPDATE', [fairId, id]))[0] ?? null;
  }

  async livingForChange(fairId: FairId, buyerId: CompanyId, supplierId: CompanyId): Promise<MeetingRequest | null> {
    const where = 'fair_id = ? AND buyer_id = ? AND supplier_id = ? AND live_mark = 1 FOR UPDATE';
    return (await this.select(where, [fairId, buyerId, supplierId]))[0] ?? null;
  }

  async livingOfPairsForChange(fairId: FairId, pairs: readonly PairOfCompanies[]): Promise<readonly MeetingRequest[]> {
    if (pairs.length === 0) return [];
    const where =
      'fair_id = ? AND (buyer_id, supplier_id) IN (?) AND live_mark = 1 ORDER BY buyer_id, supplier_id FOR UPDATE';
    return this.select(where, [fairId, pairs.map(({ buyerId, supplierId }) => [buyerId, supplierId])]);
  }

  save(request: MeetingRequest): Promise<void> {
    return this.saveAll([request]);
  }

  /** One statement for all that end alike: the offers of a deadline end in a handful of ways. */
  async saveAll(requests: readonly MeetingRequest[]): Promise<void> {
    const alike = new Map<string, MeetingRequest[]>();
    for (const request of requests) {
      const key = JSON.stringify([request.fairId, ...writtenOf(request)]);
      alike.set(key, [...(alike.get(key) ?? []), request]);
    }
    for (const group of alike.values())
      await this.current.required('A request').query(
        `UPDATE requests SET state = ?, live_mark = ?, buyer_answer = ?, supplier_answer = ?, deadline_at = ?,
         answered_at = UTC_TIMESTAMP(3) WHERE fair_id = ? AND id IN (?)`,
        [...writtenOf(group[0]), group[0].fairId, group.map((r) => r.id)],
      );
  }

  overdueForChange(now: Date, most: number): Promise<readonly MeetingRequest[]> {
    return this.select(`state = 'open' AND deadline_at <= ? ORDER BY fair_id, id LIMIT ? FOR UPDATE`, [now, most]);
  }

  private async select(where: string, values: unknown[]): Promise<MeetingRequest[]> {
    const rows: RequestRecord[] = await this.current
      .get()
      .query(`SELECT ${REQUEST_COLUMNS} FROM requests WHERE ${where}`, values);
    return rows.map(toRequest);
  }

  private async now(): Promise<Date> {
    const rows: { now: Date }[] = await this.current.get().query('SELECT UTC_TIMESTAMP(3) AS now');
    return rows[0].now;
  }
}

const writtenOf = (request: MeetingRequest): unknown[] => [
  request.state,
  isLive(request.state) ? 1 : null,
  request.buyerAnswer,
  request.supplierAnswer,
  request.deadlineAt,
];

const toRow = (request: MeetingRequest, by: PersonId, now: Date): unknown[] => [
  request.fairId,
  request.id,
  request.buyerId,
  request.supplierId,
  request.needId,
  request.origin,
  request.proposalId,
  request.askedBy,
  request.state,
  request.buyerAnswer,
  request.supplierAnswer,
  request.message,
  request.messageLanguage,
  request.score,
  request.deadlineAt,
  request.silenceRule,
  isLive(request.state) ? 1 : null,
  by,
  now,
];
