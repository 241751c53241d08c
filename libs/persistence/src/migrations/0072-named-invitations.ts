import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps what an invitation was written with, so that the list of invitations can show it. */
export class NamedInvitations1795600000072 implements MigrationInterface {
  readonly name = 'NamedInvitations1795600000072';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invitations
      ADD COLUMN name varchar(120) NULL,
      ADD COLUMN language varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE invitations DROP COLUMN name, DROP COLUMN language');
  }
}
