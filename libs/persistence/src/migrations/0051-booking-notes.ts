import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';

/** What the office writes about bookings. A table of its own: a note is no change of the booking. */
export class BookingNotes1795600000051 implements MigrationInterface {
  readonly name = 'BookingNotes1795600000051';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE booking_notes (
      fair_id ${ID} NOT NULL,
      booking_id ${ID} NOT NULL,
      note varchar(500) NOT NULL,
      written_by ${ID} NOT NULL,
      written_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, booking_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE booking_notes');
  }
}
