import { Injectable } from '@nestjs/common';
import type { FairId, RequestId } from '@ketnoi/kernel';
import { type Clash, ClashNames, type NamesInClashes, partyOf, type PartyKind } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';

/** One of each, so that a list is never empty. */
const NOBODY = ['-'];

@Injectable()
export class SqlClashNames extends ClashNames {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async of(fairId: FairId, clashes: readonly Clash[]): Promise<NamesInClashes> {
    const who = [...NOBODY, ...new Set(clashes.flatMap((c) => (c.who === null ? [] : [partyOf(c.who)])))];
    const requests = [...NOBODY, ...new Set(clashes.flatMap((c) => c.requestIds))];
    const manager = this.current.get();
    const parties: { id: string; kind: PartyKind; name: string }[] = await manager.query(
      `SELECT id, 'company' AS kind, short_name AS name FROM companies WHERE id IN (?)
       UNION ALL SELECT id, 'booth', number FROM booths WHERE fair_id = ? AND id IN (?)
       UNION ALL SELECT id, 'table', CAST(number AS CHAR) FROM meeting_tables WHERE fair_id = ? AND id IN (?)
       UNION ALL SELECT id, 'online', CAST(number AS CHAR) FROM online_rooms WHERE fair_id = ? AND id IN (?)
       UNION ALL SELECT i.id, 'interpreter', p.latin_name FROM interpreters i JOIN people p ON p.id = i.person_id
         WHERE i.fair_id = ? AND i.id IN (?)`,
      [who, fairId, who, fairId, who, fairId, who, fairId, who],
    );
    const pairs: { id: RequestId; buyer: string; supplier: string }[] = await manager.query(
      `SELECT r.id, b.short_name AS buyer, s.short_name AS supplier FROM requests r
       JOIN companies b ON b.id = r.buyer_id JOIN companies s ON s.id = r.supplier_id
       WHERE r.fair_id = ? AND r.id IN (?)`,
      [fairId, requests],
    );
    const slots: { ordinal: number; starts_at: Date }[] = await manager.query(
      'SELECT ordinal, starts_at FROM slots WHERE fair_id = ?',
      [fairId],
    );
    return {
      parties: new Map(parties.map(({ id, kind, name }) => [id, { kind, name }])),
      pairs: new Map(pairs.map(({ id, buyer, supplier }) => [id, { buyer, supplier }])),
      startsAt: new Map(slots.map((s) => [s.ordinal, s.starts_at])),
    };
  }
}
