import {
  type Draw,
  DRAW_SILENT_SECONDS,
  type DrawFigures,
  type DrawId,
  type DrawOutcome,
  type DrawRef,
  Draws,
  type DrawTurn,
  type FirmOutcome,
  type ReleasedOutcome,
} from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, Page, PageRequest } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { pageOf } from '../../meetings/cursor.js';
import { jsonValue } from '../../meetings/json-value.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { DRAW_COLUMNS, type DrawRow, toDraw } from './draw-row.js';
import { writeOutcomes } from './write-outcomes.js';

const SILENT = `(heartbeat_at IS NULL OR heartbeat_at < UTC_TIMESTAMP(3) - INTERVAL ${DRAW_SILENT_SECONDS} SECOND)`;
/** Of a turn: the draw runs, and nobody else was given it since. */
const ON_TURN = "fair_id = ? AND id = ? AND state = 'running' AND epoch = ?";

/** Every change is one guarded UPDATE: how many rows it touched says whether it was this worker's to make. */
@Injectable()
export class SqlDraws extends Draws {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(draw: Draw, inputs: string): Promise<void> {
    await this.current.required('A draw').query(
      `INSERT INTO draws (fair_id, id, name, state, epoch, percent, seed, inputs, inputs_hash, created_by, created_at)
       VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)`,
      [
        draw.fairId,
        draw.id,
        draw.name,
        draw.state,
        draw.epoch,
        draw.seed,
        inputs,
        draw.inputsHash,
        draw.createdBy,
        draw.createdAt,
      ],
    );
  }

  find(fairId: FairId, drawId: DrawId): Promise<Draw | null> {
    return this.one('d.fair_id = ? AND d.id = ?', [fairId, drawId]);
  }

  findForChange(fairId: FairId, drawId: DrawId): Promise<Draw | null> {
    return this.one('d.fair_id = ? AND d.id = ? FOR UPDATE', [fairId, drawId]);
  }

  async list(fairId: FairId, page: PageRequest): Promise<Page<Draw>> {
    const rows = await this.rows('d.fair_id = ? AND d.id < ? ORDER BY d.id DESC LIMIT ?', [
      fairId,
      page.after ?? '~',
      page.first + 1,
    ]);
    return pageOf(rows, page, (row) => row.id, toDraw);
  }

  async published(fairId: FairId): Promise<readonly Draw[]> {
    const open = 'd.fair_id = ? AND d.published_at IS NOT NULL ORDER BY d.published_at DESC, d.id DESC LIMIT 100';
    return (await this.rows(open, [fairId])).map(toDraw);
  }

  inputs(fairId: FairId, drawId: DrawId): Promise<string | null> {
    return this.text('inputs', fairId, drawId);
  }

  result(fairId: FairId, drawId: DrawId): Promise<string | null> {
    return this.text('result', fairId, drawId);
  }

  async begin(ref: DrawRef): Promise<DrawTurn | null> {
    // MySQL assigns from left to right: the epoch must see the state as it was.
    const began = await this.change(
      `UPDATE draws SET epoch = IF(state = 'running', epoch + 1, epoch), state = 'running',
         heartbeat_at = UTC_TIMESTAMP(3)
       WHERE fair_id = ? AND id = ? AND (state = 'waiting' OR (state = 'running' AND ${SILENT}))`,
      [ref.fairId, ref.drawId],
    );
    const found = began ? await this.find(ref.fairId, ref.drawId) : null;
    return found && { ...ref, epoch: found.epoch };
  }

  async handBack(turn: DrawTurn): Promise<void> {
    await this.change(`UPDATE draws SET heartbeat_at = NULL WHERE ${ON_TURN}`, guard(turn));
  }

  beat(turn: DrawTurn, percent: number): Promise<boolean> {
    const beat = `UPDATE draws SET heartbeat_at = UTC_TIMESTAMP(3), percent = ? WHERE ${ON_TURN}`;
    return this.change(beat, [percent, ...guard(turn)]);
  }

  async finish(
    turn: DrawTurn,
    result: string,
    figures: DrawFigures,
    outcomes: readonly DrawOutcome[],
  ): Promise<boolean> {
    const mine = await this.change(
      `UPDATE draws SET state = 'drawn', percent = 100, result = ?, figures = ?, finished_at = UTC_TIMESTAMP(3)
       WHERE ${ON_TURN}`,
      [result, JSON.stringify(figures), ...guard(turn)],
    );
    if (mine) await writeOutcomes(this.current.required('An outcome'), turn, outcomes);
    return mine;
  }

  fail(turn: DrawTurn, failure: string): Promise<boolean> {
    const end = `UPDATE draws SET state = 'failed', failure = ?, finished_at = UTC_TIMESTAMP(3) WHERE ${ON_TURN}`;
    return this.change(end, [failure, ...guard(turn)]);
  }

  async publish(ref: DrawRef): Promise<void> {
    await this.set(ref, 'published_at = COALESCE(published_at, UTC_TIMESTAMP(3))');
  }

  async discard(ref: DrawRef): Promise<void> {
    await this.set(ref, "state = 'discarded', finished_at = COALESCE(finished_at, UTC_TIMESTAMP(3))");
  }

  async release(ref: DrawRef): Promise<void> {
    await this.set(
      ref,
      "state = 'released', released_at = UTC_TIMESTAMP(3), published_at = COALESCE(published_at, UTC_TIMESTAMP(3))",
    );
  }

  async outcomes(fairId: FairId, drawId: DrawId): Promise<readonly FirmOutcome[]> {
    const rows: { company_id: CompanyId; short_name: string; outcome: unknown }[] = await this.current.get().query(
      `SELECT o.company_id, c.short_name, o.outcome FROM draw_outcomes o JOIN companies c ON c.id = o.company_id
       WHERE o.fair_id = ? AND o.draw_id = ? ORDER BY o.company_id`,
      [fairId, drawId],
    );
    return rows.map((row) => ({
      companyId: row.company_id,
      companyName: row.short_name,
      outcome: jsonValue<DrawOutcome>(row.outcome),
    }));
  }

  async outcomesOf(fairId: FairId, companyId: CompanyId): Promise<readonly ReleasedOutcome[]> {
    const rows: (DrawRow & { outcome: unknown })[] = await this.current.get().query(
      `SELECT ${DRAW_COLUMNS}, o.outcome FROM draw_outcomes o
       JOIN draws d ON d.fair_id = o.fair_id AND d.id = o.draw_id AND d.released_at IS NOT NULL
       WHERE o.fair_id = ? AND o.company_id = ? ORDER BY d.released_at DESC`,
      [fairId, companyId],
    );
    return rows.map((row) => ({ draw: toDraw(row), outcome: jsonValue<DrawOutcome>(row.outcome) }));
  }

  private async set(ref: DrawRef, what: string): Promise<void> {
    await this.change(`UPDATE draws SET ${what} WHERE fair_id = ? AND id = ?`, [ref.fairId, ref.drawId]);
  }

  private async text(column: 'inputs' | 'result', fairId: FairId, drawId: DrawId): Promise<string | null> {
    const rows: { text: string | null }[] = await this.current
      .get()
      .query(`SELECT ${column} AS text FROM draws WHERE fair_id = ? AND id = ?`, [fairId, drawId]);
    return rows[0]?.text ?? null;
  }

  private async one(where: string, values: unknown[]): Promise<Draw | null> {
    const [row] = await this.rows(where, values);
    return row ? toDraw(row) : null;
  }

  private rows(where: string, values: unknown[]): Promise<DrawRow[]> {
    return this.current.get().query(`SELECT ${DRAW_COLUMNS} FROM draws d WHERE ${where}`, values);
  }

  private async change(statement: string, values: unknown[]): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current.get().query(statement, values);
    return affectedRows > 0;
  }
}

const guard = (turn: DrawTurn): unknown[] => [turn.fairId, turn.drawId, turn.epoch];
