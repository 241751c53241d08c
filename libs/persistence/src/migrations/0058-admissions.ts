import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';
const ID = `char(36) ${ASCII}`;

/** Firms that ask to take part in a fair. */
export class Admissions1795600000058 implements MigrationInterface {
  readonly name = 'Admissions1795600000058';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE admissions (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      token_hash varchar(64) ${ASCII} NOT NULL,
      state varchar(12) ${ASCII} NOT NULL,
      live tinyint NULL,
      firm json NOT NULL,
      person json NOT NULL,
      message varchar(1000) NULL,
      asked_at datetime(3) NOT NULL,
      confirmed_at datetime(3) NULL,
      decided_at datetime(3) NULL,
      decided_by ${ID} NULL,
      company_id ${ID} NULL,
      invitation_id ${ID} NULL,
      reason varchar(1000) NULL,
      forget_at datetime(3) NOT NULL,
      UNIQUE INDEX uq_admissions_token (token_hash),
      UNIQUE INDEX uq_admissions_live (fair_id, email, state, live),
      INDEX ix_admissions_state (fair_id, state, id),
      INDEX ix_admissions_invitation (fair_id, invitation_id),
      INDEX ix_admissions_forget (forget_at),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE admissions');
  }
}
