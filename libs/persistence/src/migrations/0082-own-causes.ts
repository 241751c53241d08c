import type { MigrationInterface, QueryRunner } from 'typeorm';

const CAUSE = 'varchar(24) CHARACTER SET ascii COLLATE ascii_bin NULL';

/** Each table with the column that held both, the one for what the system gives, and the sentences that it wrote. */
const TOLD = [
  [
    'bookings',
    'end_reason',
    'end_cause',
    {
      'hold ran out': 'hold-ran-out',
      'deposit missing': 'deposit-missing',
      'offer declined': 'offer-declined',
      'put back on the plan': 'put-back',
      redrawn: 'redrawn',
    },
  ],
  [
    'payment_requests',
    'cancel_reason',
    'cancel_cause',
    {
      'bookings ended or changed their price': 'bookings-changed',
      'what it was paid with was taken back': 'payment-taken-back',
    },
  ],
  ['subsidy_grants', 'reason', 'cause', { 'booking ended': 'booking-ended' }],
] as const;

/** What the log of changes kept of them, by deed. */
const LOGGED = [
  ['free-overdue-booking', 'deposit missing', 'deposit-missing'],
  ['end-booking', 'offer declined', 'offer-declined'],
  ['release-subsidy', 'booking ended', 'booking-ended'],
] as const;

/** Why the system ended something becomes a code, so that the texts can tell it; what people wrote stays. */
export class OwnCauses1795600000082 implements MigrationInterface {
  readonly name = 'OwnCauses1795600000082';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, reason, cause, sentences] of TOLD) {
      await queryRunner.query(`ALTER TABLE ${table} ADD COLUMN ${cause} ${CAUSE} AFTER ${reason}`);
      for (const [sentence, code] of Object.entries(sentences))
        await queryRunner.query(`UPDATE ${table} SET ${cause} = ?, ${reason} = NULL WHERE ${reason} = ?`, [
          code,
          sentence,
        ]);
    }
    await queryRunner.query(
      "UPDATE bookings SET end_cause = 'merged', end_reason = NULL WHERE state = 'merged' AND end_reason LIKE 'merged into %'",
    );
    await queryRunner.query(
      "UPDATE bookings SET origin_reason = NULL WHERE company_id IS NULL AND origin_reason = 'replaced'",
    );
    for (const [action, sentence, code] of LOGGED)
      await queryRunner.query(
        `UPDATE audit_entries SET detail = JSON_SET(JSON_REMOVE(detail, '$.reason'), '$.cause', ?)
         WHERE action = ? AND JSON_UNQUOTE(JSON_EXTRACT(detail, '$.reason')) = ?`,
        [code, action, sentence],
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [action, sentence, code] of LOGGED)
      await queryRunner.query(
        `UPDATE audit_entries SET detail = JSON_SET(JSON_REMOVE(detail, '$.cause'), '$.reason', ?)
         WHERE action = ? AND JSON_UNQUOTE(JSON_EXTRACT(detail, '$.cause')) = ?`,
        [sentence, action, code],
      );
    await queryRunner.query(
      "UPDATE bookings SET end_reason = CONCAT('merged into ', booth_id) WHERE end_cause = 'merged'",
    );
    for (const [table, reason, cause, sentences] of TOLD) {
      for (const [sentence, code] of Object.entries(sentences))
        await queryRunner.query(`UPDATE ${table} SET ${reason} = ? WHERE ${cause} = ?`, [sentence, code]);
      await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN ${cause}`);
    }
  }
}
