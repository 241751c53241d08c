import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';

/** Who has come to the fair, by day, as the desk marked it. */
export class Arrivals1795600000055 implements MigrationInterface {
  readonly name = 'Arrivals1795600000055';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE arrivals (
      fair_id ${ID},
      day int NOT NULL,
      company_id ${ID},
      marked_by ${ID},
      marked_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, day, company_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE arrivals');
  }
}
