import {
  type Draw,
  type DrawCall,
  type DrawRequest,
  DrawRequests,
  type ListedRequest,
  type NamesOnPlan,
  type PlanForDraw,
  type Standing,
  type UngrantedRequest,
} from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { pageOf } from '../../meetings/cursor.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { DRAW_REQUEST_COLUMNS, type DrawRequestRow, toDrawRequest } from './draw-request-row.js';
import { readPlanForDraw } from './read-plan-for-draw.js';

interface StandingRow {
  company_id: CompanyId;
  points: number | null;
  newcomer: number | null;
}

interface ListedRow {
  changed_at: Date;
  granted_draw_id: string | null;
  short_name: string;
  tax_code: string | null;
}

@Injectable()
export class SqlDrawRequests extends DrawRequests {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async call(fairId: FairId): Promise<DrawCall | null> {
    const [row]: DrawCall[] = await this.current
      .get()
      .query('SELECT wishes_until AS wishesUntil, most_booths AS mostBooths FROM draw_calls WHERE fair_id = ?', [
        fairId,
      ]);
    return row ? { fairId, wishesUntil: row.wishesUntil, mostBooths: row.mostBooths } : null;
  }

  async setCall({ fairId, wishesUntil, mostBooths }: DrawCall): Promise<void> {
    await this.current.required('A call for wishes').query(
      `INSERT INTO draw_calls (fair_id, wishes_until, most_booths) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE wishes_until = VALUES(wishes_until), most_booths = VALUES(most_booths)`,
      [fairId, wishesUntil, mostBooths],
    );
  }

  plan(fairId: FairId): Promise<PlanForDraw> {
    return readPlanForDraw(this.current.get(), fairId);
  }

  async names(fairId: FairId): Promise<NamesOnPlan> {
    const rows: { id: string; kind: keyof NamesOnPlan; name: string }[] = await this.current.get().query(
      `SELECT id, 'booths' AS kind, number AS name FROM booths WHERE fair_id = ?
       UNION ALL SELECT id, 'halls', name FROM halls WHERE fair_id = ?
       UNION ALL SELECT id, 'zones', name FROM zones WHERE fair_id = ?`,
      [fairId, fairId, fairId],
    );
    const of = (wanted: keyof NamesOnPlan): ReadonlyMap<string, string> =>
      new Map(rows.filter(({ kind }) => kind === wanted).map(({ id, name }) => [id, name]));
    return { booths: of('booths'), halls: of('halls'), zones: of('zones') };
  }

  async participants(fairId: FairId, companyIds: readonly CompanyId[]): Promise<ReadonlyMap<CompanyId, boolean>> {
    if (companyIds.length === 0) return new Map();
    const rows: { company_id: CompanyId; as_supplier: number }[] = await this.current
      .get()
      .query('SELECT company_id, as_supplier FROM participations WHERE fair_id = ? AND company_id IN (?)', [
        fairId,
        [...companyIds],
      ]);
    return new Map(rows.map((row) => [row.company_id, row.as_supplier === 1]));
  }

  async find(fairId: FairId, companyId: CompanyId): Promise<DrawRequest | null> {
    const [row]: DrawRequestRow[] = await this.current.get().query(
      `SELECT ${DRAW_REQUEST_COLUMNS} FROM draw_requests q
       WHERE q.fair_id = ? AND q.company_id = ? AND q.withdrawn_at IS NULL`,
      [fairId, companyId],
    );
    return row ? toDrawRequest(row) : null;
  }

  /** The first request of a company gives it its code for good: a later one, or one after withdrawing, keeps it. */
  async save(request: DrawRequest, by: PersonId): Promise<void> {
    await this.current.required('Wishes').query(
      `INSERT INTO draw_requests (fair_id, id, company_id, code, wishes, any_booths, competitor_ids, sector_id,
         changed_by, created_at, changed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE wishes = VALUES(wishes), any_booths = VALUES(any_booths),
         competitor_ids = VALUES(competitor_ids), sector_id = VALUES(sector_id), changed_by = VALUES(changed_by),
         changed_at = VALUES(changed_at), withdrawn_at = NULL, granted_draw_id = NULL`,
      [
        request.fairId,
        request.id,
        request.companyId,
        request.code,
        JSON.stringify(request.wishes),
        request.anyBooths,
        JSON.stringify(request.competitorIds),
        request.sectorId,
        by,
      ],
    );
  }

  async withdraw(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current.required('Wishes').query(
      `UPDATE draw_requests SET withdrawn_at = UTC_TIMESTAMP(3)
       WHERE fair_id = ? AND company_id = ? AND withdrawn_at IS NULL`,
      [fairId, companyId],
    );
    return affectedRows > 0;
  }

  async list(fairId: FairId, page: PageRequest): Promise<Page<ListedRequest>> {
    const rows: (DrawRequestRow & StandingRow & ListedRow)[] = await this.current.get().query(
      `SELECT ${DRAW_REQUEST_COLUMNS}, q.changed_at, q.granted_draw_id, p.points, p.newcomer,
           c.short_name, c.tax_code FROM draw_requests q JOIN companies c ON c.id = q.company_id
         LEFT JOIN priority_points p ON p.fair_id = q.fair_id AND p.company_id = q.company_id
         WHERE q.fair_id = ? AND q.withdrawn_at IS NULL AND q.id > ? ORDER BY q.id LIMIT ?`,
      [fairId, page.after ?? '', page.first + 1],
    );
    return pageOf(
      rows,
      page,
      (row) => row.id,
      (row) => ({
        request: toDrawRequest(row),
        standing: toStanding(row),
        changedAt: row.changed_at,
        granted: row.granted_draw_id !== null,
        companyName: row.short_name,
        taxCode: row.tax_code,
      }),
    );
  }

  async open(fairId: FairId): Promise<readonly DrawRequest[]> {
    const rows: DrawRequestRow[] = await this.current.get().query(
      `SELECT ${DRAW_REQUEST_COLUMNS} FROM draw_requests q
       WHERE q.fair_id = ? AND q.withdrawn_at IS NULL AND q.granted_draw_id IS NULL ORDER BY q.code`,
      [fairId],
    );
    return rows.map(toDrawRequest);
  }

  /** Two releases at once meet at the rows of the firms they share, in one order: the second finds them granted. */
  async markGranted(
    { fairId, id, createdAt }: Pick<Draw, 'fairId' | 'id' | 'createdAt'>,
    companyIds: readonly CompanyId[],
  ): Promise<readonly UngrantedRequest[]> {
    if (companyIds.length === 0) return [];
    const manager = this.current.required('Wishes');
    const sorted = [...companyIds].sort();
    const { affectedRows }: { affectedRows: number } = await manager.query(
      `UPDATE draw_requests SET granted_draw_id = ? WHERE fair_id = ? AND company_id IN (?)
       AND granted_draw_id IS NULL AND withdrawn_at IS NULL AND changed_at <= ?`,
      [id, fairId, sorted, createdAt],
    );
    if (affectedRows === sorted.length) return [];
    const rows: { company_id: CompanyId; withdrawn: number; granted: number }[] = await manager.query(
      `SELECT company_id, withdrawn_at IS NOT NULL AS withdrawn, granted_draw_id IS NOT NULL AS granted
       FROM draw_requests WHERE fair_id = ? AND company_id IN (?) AND (granted_draw_id IS NULL OR granted_draw_id <> ?)
       ORDER BY company_id FOR UPDATE`,
      [fairId, sorted, id],
    );
    return rows.map((row) => ({
      companyId: row.company_id,
      reason: row.withdrawn === 1 ? 'wishes-withdrawn' : row.granted === 1 ? 'wishes-granted' : 'wishes-changed',
    }));
  }

  async standings(fairId: FairId, companyIds?: readonly CompanyId[]): Promise<readonly Standing[]> {
    const some = companyIds ? 'AND company_id IN (?)' : '';
    const rows: StandingRow[] = await this.current
      .get()
      .query(`SELECT company_id, points, newcomer FROM priority_points WHERE fair_id = ? ${some} ORDER BY company_id`, [
        fairId,
        ...(companyIds ? [[...companyIds, '']] : []),
      ]);
    return rows.map(toStanding);
  }

  async companiesNamed(fairId: FairId, names: readonly string[]): Promise<ReadonlyMap<string, CompanyId>> {
    if (names.length === 0) return new Map();
    const rows: { id: CompanyId; tax_code: string | null }[] = await this.current.get().query(
      `SELECT c.id, c.tax_code FROM participations p JOIN companies c ON c.id = p.company_id
       WHERE p.fair_id = ? AND (c.tax_code IN (?) OR c.id IN (?))`,
      [fairId, [...names], [...names]],
    );
    return new Map(
      rows.flatMap(({ id, tax_code: code }): [string, CompanyId][] => [
        [id, id],
        ...(code ? [[code, id] as [string, CompanyId]] : []),
      ]),
    );
  }

  async setStandings(fairId: FairId, standings: readonly Standing[], by: PersonId): Promise<void> {
    if (standings.length === 0) return;
    const now = 'UTC_TIMESTAMP(3)';
    await this.current.required('Priority points').query(
      `INSERT INTO priority_points (fair_id, company_id, points, newcomer, set_by, set_at)
       VALUES ${standings.map(() => `(?, ?, ?, ?, ?, ${now})`).join(', ')}
       ON DUPLICATE KEY UPDATE points = VALUES(points), newcomer = VALUES(newcomer), set_by = VALUES(set_by),
         set_at = VALUES(set_at)`,
      [...standings]
        .sort((a, b) => (a.companyId < b.companyId ? -1 : 1))
        .flatMap(({ companyId, points, newcomer }) => [fairId, companyId, points, newcomer, by]),
    );
  }
}

const toStanding = (row: StandingRow): Standing => ({
  companyId: row.company_id,
  points: row.points ?? 0,
  newcomer: row.newcomer === 1,
});
