import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed a company last, for whoever meets that change while editing. */
export class CompanyChanges1795600000059 implements MigrationInterface {
  readonly name = 'CompanyChanges1795600000059';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE companies ADD COLUMN updated_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE companies DROP COLUMN updated_by');
  }
}
