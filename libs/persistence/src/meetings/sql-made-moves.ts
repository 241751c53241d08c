import { Injectable } from '@nestjs/common';
import type { FairId, PersonId, RequestId, TimetableId } from '@ketnoi/kernel';
import { type MadeMove, MadeMoves, type PinnedAs, type StandingPosition } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { jsonValue } from './json-value.js';

interface MoveRow {
  id: string;
  request_id: RequestId;
  stood_at: unknown;
  put_to: unknown;
  pin_before: unknown;
  moved_at: Date;
}

@Injectable()
export class SqlMadeMoves extends MadeMoves {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async add(...moves: readonly MadeMove[]): Promise<void> {
    if (moves.length === 0) return;
    const rows = moves.map((move) => {
      const { fairId, id, timetableId, requestId, before, after, pinBefore, movedBy, movedAt } = move;
      return [
        ...[fairId, id, timetableId, requestId, before && JSON.stringify(before), JSON.stringify(after)],
        ...[pinBefore && JSON.stringify(pinBefore), movedBy, movedAt],
      ];
    });
    await this.current
      .required('A move')
      .query(
        'INSERT INTO made_moves (fair_id, id, timetable_id, request_id, stood_at, put_to, pin_before, moved_by, moved_at) VALUES ?',
        [rows],
      );
  }

  async of(fairId: FairId, timetableId: TimetableId, movedBy: PersonId, most: number): Promise<readonly MadeMove[]> {
    const rows: MoveRow[] = await this.current.get().query(
      `SELECT id, request_id, stood_at, put_to, pin_before, moved_at FROM made_moves
       WHERE fair_id = ? AND timetable_id = ? AND moved_by = ? AND undone_at IS NULL ORDER BY moved_at DESC, id DESC LIMIT ?`,
      [fairId, timetableId, movedBy, most],
    );
    return rows.map((row) => ({
      ...{ fairId, id: row.id, timetableId, requestId: row.request_id, movedBy, movedAt: row.moved_at },
      before: jsonValue<StandingPosition | null>(row.stood_at),
      after: jsonValue<StandingPosition>(row.put_to),
      pinBefore: jsonValue<PinnedAs | null>(row.pin_before),
    }));
  }

  async markUndone(fairId: FairId, id: string): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A move')
      .query('UPDATE made_moves SET undone_at = UTC_TIMESTAMP(3) WHERE fair_id = ? AND id = ? AND undone_at IS NULL', [
        fairId,
        id,
      ]);
    return affectedRows > 0;
  }
}
