import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Room for the numbers of registers abroad, with their country in front; the unique key stays as it is. */
export class FirmCodes1795600000083 implements MigrationInterface {
  readonly name = 'FirmCodes1795600000083';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE companies MODIFY COLUMN tax_code varchar(16) CHARACTER SET ascii COLLATE ascii_bin NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("UPDATE companies SET tax_code = NULL WHERE country <> 'VN'");
    await queryRunner.query(
      'ALTER TABLE companies MODIFY COLUMN tax_code varchar(14) CHARACTER SET ascii COLLATE ascii_bin NULL',
    );
  }
}
