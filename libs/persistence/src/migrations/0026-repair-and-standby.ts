import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
const END = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

const STANDBY_BY_MEETING = `CREATE TABLE standby_pairs (
      fair_id ${ID},
      timetable_id ${ID},
      slot int NOT NULL,
      instead_id ${ID},
      position int NOT NULL,
      request_id ${ID},
      PRIMARY KEY (fair_id, timetable_id, slot, instead_id, position)
    ) ${END}`;
const STANDBY_BY_SLOT = `CREATE TABLE standby_pairs (
      fair_id ${ID},
      timetable_id ${ID},
      slot int NOT NULL,
      position int NOT NULL,
      request_id ${ID},
      PRIMARY KEY (fair_id, timetable_id, slot, position)
    ) ${END}`;

const TABLES: Readonly<Record<string, string>> = {
  standby_preparations: `(
      fair_id ${ID},
      timetable_id ${ID},
      prepared_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id)
    )`,
  repairs: `(
      fair_id ${ID},
      id ${ID},
      version_number int NOT NULL,
      based_on ${ID},
      events json NOT NULL,
      pins_before json NOT NULL,
      applied_by ${ID},
      applied_at datetime(3) NOT NULL,
      UNIQUE INDEX uq_repairs_version (fair_id, version_number),
      PRIMARY KEY (fair_id, id)
    )`,
  absences: `(
      fair_id ${ID},
      subject_id ${ID},
      slot int NOT NULL,
      repair_id ${ID},
      PRIMARY KEY (fair_id, subject_id, slot, repair_id)
    )`,
  called_off_meetings: `(
      fair_id ${ID},
      request_id ${ID},
      repair_id ${ID},
      PRIMARY KEY (fair_id, request_id)
    )`,
};

/** Repairs on the day, and who steps in for which meeting. Nobody had filled `standby_pairs` before. */
export class RepairAndStandby1795600000026 implements MigrationInterface {
  readonly name = 'RepairAndStandby1795600000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE standby_pairs');
    await runner.query(STANDBY_BY_MEETING);
    for (const [table, columns] of Object.entries(TABLES))
      await runner.query(`CREATE TABLE ${table} ${columns} ${END}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP TABLE standby_pairs');
    await runner.query(STANDBY_BY_SLOT);
  }
}
