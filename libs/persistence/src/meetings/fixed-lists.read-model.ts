import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, RequestId } from '@ketnoi/kernel';
import { FixedLists, type ListedFixed, type MeetingTerms, type PinnedThere } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { readMeetingTerms } from './terms/terms-rows.js';

interface PinRow extends PinnedThere {
  readonly requestId: RequestId;
}

interface PairRow {
  readonly id: RequestId;
  readonly buyer: string;
  readonly supplier: string;
}

/** So that a list is never empty. */
const NOBODY = '-';

@Injectable()
export class SqlFixedLists extends FixedLists {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofFair(fairId: FairId): Promise<readonly ListedFixed[]> {
    const terms = new Map((await readMeetingTerms(this.current.get(), fairId)).map((one) => [one.requestId, one]));
    const pins = new Map((await this.pins(fairId)).map((pin) => [pin.requestId, pin]));
    const special = [...terms.values()].filter(isSpecial).map(({ requestId }) => requestId);
    const ids = [...new Set([...pins.keys(), ...special])];
    const pairs = await this.pairs(fairId, [...ids, ...[...terms.values()].flatMap(({ after }) => after)]);
    const names = await this.names([...terms.values()].flatMap(({ others }) => others));
    return ids.flatMap((requestId) => {
      const pair = pairs.get(requestId);
      const own = terms.get(requestId) ?? { requestId, length: 1, after: [], others: [] };
      return pair ? [listed(own, pair, pins.get(requestId) ?? null, pairs, names)] : [];
    });
  }

  private pins(fairId: FairId): Promise<PinRow[]> {
    return this.current.get().query(
      `SELECT p.request_id AS requestId, s.starts_at AS startsAt, p.place_kind AS placeKind,
         COALESCE(b.number, CAST(t.number AS CHAR), CAST(o.number AS CHAR)) AS placeNumber, w.latin_name AS interpreterName
       FROM pins p
       LEFT JOIN slots s ON s.fair_id = p.fair_id AND s.ordinal = p.slot
       LEFT JOIN booths b ON b.fair_id = p.fair_id AND b.id = p.place_id
       LEFT JOIN meeting_tables t ON t.fair_id = p.fair_id AND t.id = p.place_id
       LEFT JOIN online_rooms o ON o.fair_id = p.fair_id AND o.id = p.place_id
       LEFT JOIN interpreters i ON i.fair_id = p.fair_id AND i.id = p.interpreter_id
       LEFT JOIN people w ON w.id = i.person_id
       WHERE p.fair_id = ? ORDER BY p.slot IS NULL, p.slot, p.request_id`,
      [fairId],
    );
  }

  private async pairs(fairId: FairId, ids: readonly RequestId[]): Promise<ReadonlyMap<RequestId, PairRow>> {
    const rows: PairRow[] = await this.current.get().query(
      `SELECT r.id, b.short_name AS buyer, s.short_name AS supplier FROM requests r
       JOIN companies b ON b.id = r.buyer_id JOIN companies s ON s.id = r.supplier_id
       WHERE r.fair_id = ? AND r.id IN (?)`,
      [fairId, [NOBODY, ...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async names(ids: readonly CompanyId[]): Promise<ReadonlyMap<CompanyId, string>> {
    const rows: { id: CompanyId; name: string }[] = await this.current
      .get()
      .query('SELECT id, short_name AS name FROM companies WHERE id IN (?)', [[NOBODY, ...new Set(ids)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const isSpecial = ({ length, after, others }: MeetingTerms): boolean =>
  length > 1 || after.length > 0 || others.length > 0;

const listed = (
  terms: MeetingTerms,
  { buyer, supplier }: PairRow,
  pin: PinRow | null,
  pairs: ReadonlyMap<RequestId, PairRow>,
  names: ReadonlyMap<CompanyId, string>,
): ListedFixed => ({
  terms,
  buyerName: buyer,
  supplierName: supplier,
  pin,
  afterNames: terms.after.flatMap((id) => {
    const before = pairs.get(id);
    return before ? [`${before.buyer} – ${before.supplier}`] : [];
  }),
  otherNames: terms.others.flatMap((id) => names.get(id) ?? []),
});
