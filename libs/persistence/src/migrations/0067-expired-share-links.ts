import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the links that nobody can open any more. */
export class ExpiredShareLinks1795600000067 implements MigrationInterface {
  readonly name = 'ExpiredShareLinks1795600000067';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX ix_share_links_expired ON share_links (expires_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_share_links_expired ON share_links');
  }
}
