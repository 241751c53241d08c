import { Injectable } from '@nestjs/common';
import {
  type FairId,
  Ids,
  type InterpreterId,
  type PersonId,
  type SeminarId,
  type Slot,
  type TableId,
  type ZoneId,
} from '@ketnoi/kernel';
import {
  DEFAULT_ROUND_SETTINGS,
  FairSetup,
  type Interpreter,
  type MeetingTable,
  type Pause,
  type RoundSettings,
  type Seating,
  type Seminar,
  type SlotLayout,
  type WeightVersion,
} from '@ketnoi/meetings';
import { insertRows } from '../bulk/bulk-insert.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { type InterpreterRow, toInterpreter } from './interpreter-row.js';
import { jsonValue } from './json-value.js';
import { MeetingTableEntity } from './meeting-table.entity.js';
import { replaceSlots } from './replace-slots.js';
import { saveInterpreters } from './save-interpreters.js';
import { seatAtSeminars } from './seat-at-seminars.js';
import { fromSettings, SETTINGS_COLUMNS, type SettingsRow, toSettings } from './settings-row.js';
import { UnavailabilityEntity } from './unavailability.entity.js';

@Injectable()
export class SqlFairSetup extends FairSetup {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly ids: Ids,
  ) {
    super();
  }

  slots(fairId: FairId): Promise<readonly Slot[]> {
    return this.rows<Slot>(
      `SELECT ordinal AS \`index\`, day, of_day AS ofDay, starts_at AS startsAt, ends_at AS endsAt
       FROM slots WHERE fair_id = ? ORDER BY ordinal`,
      [fairId],
    );
  }

  pauses(fairId: FairId): Promise<readonly Pause[]> {
    return this.rows<Pause>(
      'SELECT name, starts_at AS startsAt, ends_at AS endsAt FROM pauses WHERE fair_id = ? ORDER BY starts_at',
      [fairId],
    );
  }

  replaceSlots(fairId: FairId, layout: SlotLayout): Promise<void> {
    return replaceSlots(this.current.required('A grid'), this.ids, fairId, layout);
  }

  tables(fairId: FairId): Promise<readonly MeetingTable[]> {
    return this.rows<MeetingTable & { id: TableId }>(
      'SELECT id, zone_id AS zoneId, number FROM meeting_tables WHERE fair_id = ? ORDER BY number',
      [fairId],
    );
  }

  async replaceTables(fairId: FairId, tables: readonly MeetingTable[]): Promise<void> {
    await this.write('DELETE FROM meeting_tables WHERE fair_id = ?', [fairId]);
    await insertRows(
      this.current.required('Tables'),
      MeetingTableEntity,
      tables.map((t) => ({ fairId, ...t })),
    );
  }

  async zonesExist(fairId: FairId, zoneIds: readonly ZoneId[]): Promise<boolean> {
    const wanted = new Set(zoneIds);
    if (wanted.size === 0) return true;
    const found = await this.rows('SELECT id FROM zones WHERE fair_id = ? AND id IN (?)', [fairId, [...wanted]]);
    return found.length === wanted.size;
  }

  async interpreters(fairId: FairId): Promise<readonly Interpreter[]> {
    const rows = await this.rows<InterpreterRow>(
      `SELECT id, person_id, daily_cap, longest_run, sectors, fee_per_half_day, fee_currency
       FROM interpreters WHERE fair_id = ? ORDER BY id`,
      [fairId],
    );
    return rows.map(toInterpreter);
  }

  saveInterpreters(
    fairId: FairId,
    interpreters: readonly Interpreter[],
  ): Promise<ReadonlyMap<PersonId, InterpreterId>> {
    return saveInterpreters(this.current.required('An engagement'), fairId, interpreters);
  }

  async removeInterpreters(fairId: FairId, ids: readonly InterpreterId[]): Promise<boolean> {
    if (ids.length === 0) return true;
    await this.write('DELETE FROM unavailabilities WHERE fair_id = ? AND subject_id IN (?)', [fairId, ids]);
    return (await this.write('DELETE FROM interpreters WHERE fair_id = ? AND id IN (?)', [fairId, ids])) === ids.length;
  }

  async lockInterpreters(fairId: FairId): Promise<void> {
    // Who is not engaged yet has no row there to wait for, but a role.
    for (const table of ["memberships WHERE fair_id = ? AND role = 'interpreter'", 'interpreters WHERE fair_id = ?'])
      await this.current
        .required("A fair's interpreters")
        .query(`SELECT id FROM ${table} ORDER BY id FOR UPDATE`, [fairId]);
  }

  async personExists(personId: PersonId): Promise<boolean> {
    const rows = await this.rows('SELECT 1 FROM people WHERE id = ? AND deactivated_at IS NULL', [personId]);
    return rows.length > 0;
  }

  seminars(fairId: FairId): Promise<readonly Seminar[]> {
    return this.rows<Seminar>(
      `SELECT id, title, room, starts_at AS startsAt, ends_at AS endsAt FROM seminars WHERE fair_id = ? ORDER BY starts_at, id`,
      [fairId],
    );
  }

  async saveSeminar(fairId: FairId, { id, title, room, startsAt, endsAt }: Seminar): Promise<void> {
    await this.write(
      `INSERT INTO seminars (fair_id, id, title, room, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE title = VALUES(title), room = VALUES(room), starts_at = VALUES(starts_at), ends_at = VALUES(ends_at)`,
      [fairId, id, title, room, startsAt, endsAt],
    );
  }

  async removeSeminar(fairId: FairId, id: SeminarId): Promise<boolean> {
    await this.write('DELETE FROM seminar_seats WHERE fair_id = ? AND seminar_id = ?', [fairId, id]);
    return (await this.write('DELETE FROM seminars WHERE fair_id = ? AND id = ?', [fairId, id])) > 0;
  }

  async lockSeminars(fairId: FairId): Promise<void> {
    await this.current
      .required("A fair's seminars")
      .query('SELECT id FROM seminars WHERE fair_id = ? ORDER BY id FOR UPDATE', [fairId]);
  }

  seatAtSeminars(fairId: FairId, seatings: readonly Seating[]): Promise<void> {
    return seatAtSeminars(this.current.required('Seats'), fairId, seatings);
  }

  async unavailableSlots(fairId: FairId, subjectId: string): Promise<readonly number[]> {
    const rows = await this.rows<{ slot: number }>(
      'SELECT slot FROM unavailabilities WHERE fair_id = ? AND subject_id = ? ORDER BY slot',
      [fairId, subjectId],
    );
    return rows.map((r) => r.slot);
  }

  async setUnavailableSlots(fairId: FairId, slots: ReadonlyMap<string, readonly number[]>): Promise<void> {
    if (slots.size === 0) return;
    await this.write('DELETE FROM unavailabilities WHERE fair_id = ? AND subject_id IN (?)', [
      ...[fairId, [...slots.keys()]],
    ]);
    const rows = [...slots].flatMap(([subjectId, of]) => of.map((slot) => ({ fairId, subjectId, slot })));
    await insertRows(this.current.required('An availability'), UnavailabilityEntity, rows);
  }

  async settings(fairId: FairId): Promise<RoundSettings> {
    const rows = await this.rows<SettingsRow>(`SELECT ${SETTINGS_COLUMNS} FROM round_settings WHERE fair_id = ?`, [
      fairId,
    ]);
    return rows.length > 0 ? toSettings(rows[0]) : DEFAULT_ROUND_SETTINGS;
  }

  async saveSettings(fairId: FairId, settings: RoundSettings): Promise<void> {
    const columns = SETTINGS_COLUMNS.split(',').map((c) => c.trim());
    const update = columns.map((c) => `${c} = VALUES(${c})`).join(', ');
    await this.write(
      `INSERT INTO round_settings (fair_id, ${SETTINGS_COLUMNS}) VALUES (?) ON DUPLICATE KEY UPDATE ${update}`,
      [[fairId, ...fromSettings(settings)]],
    );
  }

  async keepWeights(fairId: FairId, { version, weights, changedBy, changedAt }: WeightVersion): Promise<void> {
    await this.write(
      'INSERT INTO weight_versions (fair_id, version, weights, changed_by, changed_at) VALUES (?, ?, ?, ?, ?)',
      [fairId, version, JSON.stringify(weights), changedBy, changedAt],
    );
  }

  async weightVersions(fairId: FairId): Promise<readonly WeightVersion[]> {
    const rows = await this.rows<WeightVersion>(
      `SELECT version, weights, changed_by AS changedBy, changed_at AS changedAt FROM weight_versions
       WHERE fair_id = ? ORDER BY version DESC LIMIT 100`,
      [fairId],
    );
    return rows.map((row) => ({ ...row, weights: jsonValue(row.weights) }));
  }

  private rows<T = object>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }

  private async write(statement: string, values: unknown[]): Promise<number> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required("A fair's set-up")
      .query(statement, values);
    return affectedRows;
  }
}
