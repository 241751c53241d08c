import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of a fair is read by kind of deed and by person, too. */
export class AuditReaders1795600000050 implements MigrationInterface {
  readonly name = 'AuditReaders1795600000050';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX ix_audit_entries_action ON audit_entries (fair_id, action, id)');
    await queryRunner.query('CREATE INDEX ix_audit_entries_actor ON audit_entries (fair_id, actor_id, id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_audit_entries_actor ON audit_entries');
    await queryRunner.query('DROP INDEX ix_audit_entries_action ON audit_entries');
  }
}
