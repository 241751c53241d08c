import { Injectable } from '@nestjs/common';
import type { FairId, RoundId } from '@ketnoi/kernel';
import {
  type Round,
  type RoundFailure,
  type RoundKind,
  type RoundOrder,
  type RoundProgress,
  type RoundRef,
  type RoundResult,
  Rounds,
  type RoundTurn,
  SILENT_SECONDS,
} from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { ROUND_COLUMNS, type RoundRow, toRound } from './round-row.js';

const SILENT = `(heartbeat_at IS NULL OR heartbeat_at < UTC_TIMESTAMP(3) - INTERVAL ${SILENT_SECONDS} SECOND)`;
/** Of a turn: the round runs, and nobody else was given it since. */
const ON_TURN = "fair_id = ? AND id = ? AND state = 'running' AND epoch = ?";

/** Every change is one guarded UPDATE: how many rows it touched says whether it was this worker's to make. */
@Injectable()
export class SqlRounds extends Rounds {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(round: Round): Promise<boolean> {
    try {
      await this.current.required('A round').query(
        `INSERT INTO rounds (fair_id, id, kind, live_kind, state, epoch, percent, seed, iterations, fresh, settings, requested_by,
           created_at)
         VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)`,
        [
          round.fairId,
          round.id,
          round.kind,
          round.kind,
          round.state,
          round.epoch,
          round.seed,
          round.iterations,
          round.fresh,
          JSON.stringify(round.settings),
          round.requestedBy,
          round.createdAt,
        ],
      );
      return true;
    } catch (error) {
      if (violatedKey(error) === 'uq_rounds_live') return false;
      throw error;
    }
  }

  find(fairId: FairId, roundId: RoundId): Promise<Round | null> {
    return this.one('fair_id = ? AND id = ?', [fairId, roundId]);
  }

  findForChange(fairId: FairId, roundId: RoundId): Promise<Round | null> {
    return this.one('fair_id = ? AND id = ? FOR UPDATE', [fairId, roundId]);
  }

  unfinished(fairId: FairId, kind: RoundKind): Promise<Round | null> {
    return this.one('fair_id = ? AND live_kind = ?', [fairId, kind]);
  }

  async begin(round: RoundRef): Promise<RoundTurn | null> {
    // MySQL assigns from left to right: the epoch must see the state as it was.
    const began = await this.change(
      `UPDATE rounds SET epoch = IF(state = 'running', epoch + 1, epoch), state = 'running',
         started_at = COALESCE(started_at, UTC_TIMESTAMP(3)), heartbeat_at = UTC_TIMESTAMP(3)
       WHERE fair_id = ? AND id = ? AND (state = 'waiting' OR (state = 'running' AND ${SILENT}))`,
      [round.fairId, round.roundId],
    );
    const found = began ? await this.find(round.fairId, round.roundId) : null;
    return found && { ...round, epoch: found.epoch };
  }

  async handBack(turn: RoundTurn): Promise<void> {
    await this.change(`UPDATE rounds SET heartbeat_at = NULL WHERE ${ON_TURN}`, guard(turn));
  }

  async beat(turn: RoundTurn, progress: RoundProgress | null): Promise<RoundOrder> {
    const set = progress ? ', phase = ?, percent = ?, counts = ?' : '';
    const values = progress ? [progress.phase, progress.percent, JSON.stringify(progress.counts)] : [];
    const lives = await this.change(`UPDATE rounds SET heartbeat_at = UTC_TIMESTAMP(3)${set} WHERE ${ON_TURN}`, [
      ...values,
      ...guard(turn),
    ]);
    if (!lives) return 'lost';
    const round = await this.find(turn.fairId, turn.roundId);
    return round?.cancelRequestedAt ? 'cancel' : round?.finishRequestedAt ? 'finish' : 'go-on';
  }

  finish(turn: RoundTurn, inputHash: string, result: RoundResult): Promise<boolean> {
    return this.end(turn, `state = 'finished', percent = 100, counts = ?, input_hash = ?, result = ?`, [
      JSON.stringify(result.counts),
      inputHash,
      JSON.stringify(result),
    ]);
  }

  fail(turn: RoundTurn, failure: RoundFailure): Promise<boolean> {
    return this.end(turn, `state = 'failed', failure_code = ?, failure_params = ?`, [
      failure.code,
      JSON.stringify(failure.params),
    ]);
  }

  endCancelled(turn: RoundTurn): Promise<boolean> {
    return this.end(turn, `state = 'cancelled'`, []);
  }

  async askToCancel({ fairId, roundId }: RoundRef): Promise<'ended' | 'asked' | 'over'> {
    const ended = await this.change(
      `UPDATE rounds SET state = 'cancelled', live_kind = NULL, cancel_requested_at = UTC_TIMESTAMP(3), finished_at = UTC_TIMESTAMP(3)
       WHERE fair_id = ? AND id = ? AND (state = 'waiting' OR (state = 'running' AND ${SILENT}))`,
      [fairId, roundId],
    );
    if (ended) return 'ended';
    const asked = await this.change(
      `UPDATE rounds SET cancel_requested_at = COALESCE(cancel_requested_at, UTC_TIMESTAMP(3))
       WHERE fair_id = ? AND id = ? AND state = 'running'`,
      [fairId, roundId],
    );
    // Asking twice touches no row the second time.
    return asked || (await this.find(fairId, roundId))?.state === 'running' ? 'asked' : 'over';
  }

  async askToFinish({ fairId, roundId }: RoundRef): Promise<void> {
    await this.change(
      `UPDATE rounds SET finish_requested_at = COALESCE(finish_requested_at, UTC_TIMESTAMP(3))
       WHERE fair_id = ? AND id = ? AND live_kind IS NOT NULL`,
      [fairId, roundId],
    );
  }

  private end(turn: RoundTurn, set: string, values: unknown[]): Promise<boolean> {
    return this.change(`UPDATE rounds SET ${set}, live_kind = NULL, finished_at = UTC_TIMESTAMP(3) WHERE ${ON_TURN}`, [
      ...values,
      ...guard(turn),
    ]);
  }

  private async one(where: string, values: unknown[]): Promise<Round | null> {
    const rows: RoundRow[] = await this.current
      .get()
      .query(`SELECT ${ROUND_COLUMNS} FROM rounds WHERE ${where}`, values);
    return rows.length > 0 ? toRound(rows[0]) : null;
  }

  private async change(statement: string, values: unknown[]): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current.get().query(statement, values);
    return affectedRows > 0;
  }
}

const guard = (turn: RoundTurn): unknown[] => [turn.fairId, turn.roundId, turn.epoch];
