import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCE = "JSON_UNQUOTE(JSON_EXTRACT(detail, '$.source'))";

/** Where the money of a booking came from was logged as an English sentence; now by its parts. */
export class SourcesOfMoney1795600000084 implements MigrationInterface {
  readonly name = 'SourcesOfMoney1795600000084';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `UPDATE audit_entries SET detail = JSON_MERGE_PATCH(detail, '{"takenBack":true}')
       WHERE action = 'credit-booking' AND ${SOURCE} LIKE 'transaction % taken back, request %, line %'`,
    );
    await queryRunner.query(
      `UPDATE audit_entries SET detail = JSON_SET(JSON_REMOVE(detail, '$.source'),
         '$.transactionId', SUBSTRING(${SOURCE}, 13, 36),
         '$.reference', SUBSTRING_INDEX(SUBSTRING_INDEX(${SOURCE}, ', line ', 1), ', request ', -1),
         '$.requestLine', CAST(SUBSTRING_INDEX(${SOURCE}, ', line ', -1) AS UNSIGNED))
       WHERE action = 'credit-booking' AND ${SOURCE} LIKE 'transaction %, request %, line %'`,
    );
  }

  /** The parts say all that the sentence said. */
  async down(): Promise<void> {}
}
