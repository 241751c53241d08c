import type { FairId, PersonId, RoundId } from '@ketnoi/kernel';
import type { Round, RoundFailureCode, RoundKind, RoundPhase, RoundState } from '@ketnoi/meetings';
import { jsonValue } from './json-value.js';

export const ROUND_COLUMNS = `fair_id, id, kind, state, epoch, phase, percent, counts, seed, iterations, fresh, settings, input_hash,
  result, failure_code, failure_params, requested_by, created_at, started_at, finished_at, cancel_requested_at, finish_requested_at`;

export interface RoundRow {
  fair_id: FairId;
  id: RoundId;
  kind: RoundKind;
  state: RoundState;
  epoch: number;
  phase: RoundPhase | null;
  percent: number;
  counts: unknown;
  seed: number;
  iterations: number | null;
  fresh: number;
  settings: unknown;
  input_hash: string | null;
  result: unknown;
  failure_code: RoundFailureCode | null;
  failure_params: unknown;
  requested_by: PersonId;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  cancel_requested_at: Date | null;
  finish_requested_at: Date | null;
}

export const toRound = (row: RoundRow): Round => ({
  fairId: row.fair_id,
  id: row.id,
  kind: row.kind,
  state: row.state,
  epoch: row.epoch,
  phase: row.phase,
  percent: row.percent,
  counts: jsonValue(row.counts),
  seed: row.seed,
  iterations: row.iterations,
  fresh: row.fresh === 1,
  settings: jsonValue(row.settings),
  inputHash: row.input_hash,
  result: jsonValue(row.result),
  failure: row.failure_code ? { code: row.failure_code, params: jsonValue(row.failure_params) } : null,
  requestedBy: row.requested_by,
  createdAt: row.created_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  cancelRequestedAt: row.cancel_requested_at,
  finishRequestedAt: row.finish_requested_at,
});
