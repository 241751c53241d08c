import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the sign-in links of a fair and those whose time is over; counts the letters that an address got for what it asks. */
export class LettersAndLinks1795600000074 implements MigrationInterface {
  readonly name = 'LettersAndLinks1795600000074';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX ix_sign_in_links_fair ON sign_in_links (fair_id, id)');
    await queryRunner.query('CREATE INDEX ix_sign_in_links_expired ON sign_in_links (expires_at)');
    await queryRunner.query('ALTER TABLE admissions ADD COLUMN letters int NOT NULL DEFAULT 1');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE admissions DROP COLUMN letters');
    await queryRunner.query('DROP INDEX ix_sign_in_links_expired ON sign_in_links');
    await queryRunner.query('DROP INDEX ix_sign_in_links_fair ON sign_in_links');
  }
}
