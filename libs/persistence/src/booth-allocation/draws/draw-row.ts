import type { Draw, DrawFigures, DrawState } from '@ketnoi/booth-allocation';
import type { FairId, PersonId } from '@ketnoi/kernel';
import { jsonValue } from '../../meetings/json-value.js';

/** A row of `draws` without its long texts. */
export interface DrawRow {
  fair_id: FairId;
  id: Draw['id'];
  name: string;
  state: DrawState;
  epoch: number;
  percent: number;
  seed: number | string;
  inputs_hash: string;
  figures: unknown;
  failure: string | null;
  created_by: PersonId;
  created_at: Date;
  finished_at: Date | null;
  published_at: Date | null;
  released_at: Date | null;
}

const NAMES: readonly (keyof DrawRow)[] = [
  'fair_id',
  'id',
  'name',
  'state',
  'epoch',
  'percent',
  'seed',
  'inputs_hash',
  'figures',
  'failure',
  'created_by',
  'created_at',
  'finished_at',
  'published_at',
  'released_at',
];
export const DRAW_COLUMNS = NAMES.map((name) => `d.${name}`).join(', ');

export const toDraw = (row: DrawRow): Draw => ({
  fairId: row.fair_id,
  id: row.id,
  name: row.name,
  state: row.state,
  epoch: row.epoch,
  percent: row.percent,
  seed: Number(row.seed),
  inputsHash: row.inputs_hash,
  figures: row.figures === null ? null : jsonValue<DrawFigures>(row.figures),
  failure: row.failure,
  createdBy: row.created_by,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
  publishedAt: row.published_at,
  releasedAt: row.released_at,
});
