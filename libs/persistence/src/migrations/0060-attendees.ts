import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

/** Whom companies send to their meetings: chosen for one, and usually. */
export class Attendees1795600000060 implements MigrationInterface {
  readonly name = 'Attendees1795600000060';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE attendees (
      fair_id ${ID},
      request_id ${ID},
      company_id ${ID},
      person_id ${ID},
      INDEX ix_attendees_person (fair_id, person_id),
      PRIMARY KEY (fair_id, request_id, company_id, person_id)
    ) ${TABLE}`);
    await queryRunner.query(`CREATE TABLE usual_attendees (
      fair_id ${ID},
      company_id ${ID},
      person_id ${ID},
      PRIMARY KEY (fair_id, company_id, person_id)
    ) ${TABLE}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE usual_attendees');
    await queryRunner.query('DROP TABLE attendees');
  }
}
