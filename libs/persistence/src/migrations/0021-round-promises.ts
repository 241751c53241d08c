import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: Readonly<Record<string, string>> = {
  newcomer_floor: 'int NOT NULL DEFAULT 0',
  sector_least: 'json NULL',
  country_least: 'json NULL',
};

/** What rounds promise to newcomers, to sectors and to buyers from a country. */
export class RoundPromises1795600000021 implements MigrationInterface {
  readonly name = 'RoundPromises1795600000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await queryRunner.query(`ALTER TABLE round_settings ADD COLUMN ${column} ${type}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const column of Object.keys(COLUMNS).reverse())
      await queryRunner.query(`ALTER TABLE round_settings DROP COLUMN ${column}`);
  }
}
