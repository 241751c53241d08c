import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';

/** Moves by hand, so that they can be taken back. */
export class MadeMoves1795600000033 implements MigrationInterface {
  readonly name = 'MadeMoves1795600000033';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE made_moves (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      timetable_id ${ID} NOT NULL,
      request_id ${ID} NOT NULL,
      stood_at json NULL,
      put_to json NOT NULL,
      pin_before json NULL,
      moved_by ${ID} NOT NULL,
      moved_at datetime(3) NOT NULL,
      undone_at datetime(3) NULL,
      INDEX ix_made_moves_own (fair_id, timetable_id, moved_by),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE made_moves');
  }
}
