import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';
const ID = `char(36) ${ASCII}`;

/** Read-only links to single things; what they show is in the tables of those. */
export class ShareLinks1795600000056 implements MigrationInterface {
  readonly name = 'ShareLinks1795600000056';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE share_links (
      token_hash varchar(64) ${ASCII} NOT NULL,
      id ${ID} NOT NULL,
      fair_id ${ID} NOT NULL,
      person_id ${ID} NOT NULL,
      kind varchar(20) ${ASCII} NOT NULL,
      company_id ${ID} NULL,
      subject_id ${ID} NULL,
      made_with varchar(100) ${ASCII} NOT NULL,
      created_at datetime(3) NOT NULL,
      expires_at datetime(3) NOT NULL,
      revoked_at datetime(3) NULL,
      UNIQUE INDEX uq_share_links_id (id),
      UNIQUE INDEX uq_share_links_made (person_id, made_with),
      PRIMARY KEY (token_hash)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE share_links');
  }
}
