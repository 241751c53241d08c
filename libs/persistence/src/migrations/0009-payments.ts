import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const key = (length: number): string => `varchar(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const text = (length: number): string => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`;
const word = (length: number): string => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const END = ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

const TABLES: readonly string[] = [
  `CREATE TABLE bank_accounts (
      fair_id ${ID} NOT NULL,
      currency ${key(3)} NOT NULL,
      bank_name ${text(120)} NOT NULL,
      bank_bin ${key(6)} NULL,
      swift ${key(11)} NULL,
      account_number ${key(19)} NOT NULL,
      holder ${text(120)} NOT NULL,
      fee_tolerance bigint NOT NULL,
      set_by ${ID} NOT NULL,
      set_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, currency)
    ${END}`,
  `CREATE TABLE payment_requests (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      reference ${key(9)} NOT NULL,
      state ${key(12)} NOT NULL,
      currency ${key(3)} NOT NULL,
      account json NOT NULL,
      due_on date NULL,
      requested_by ${ID} NOT NULL,
      created_at datetime(3) NOT NULL,
      paid_at datetime(3) NULL,
      cancelled_at datetime(3) NULL,
      cancel_reason ${text(200)} NULL,
      version int NOT NULL,
      UNIQUE INDEX uq_payment_requests_reference (fair_id, reference),
      PRIMARY KEY (fair_id, id)
    ${END}`,
  `CREATE TABLE payment_request_lines (
      fair_id ${ID} NOT NULL,
      request_id ${ID} NOT NULL,
      line int NOT NULL,
      booking_id ${ID} NOT NULL,
      live_booking_id ${ID} NULL,
      company_id ${ID} NOT NULL,
      booth_number ${word(16)} NOT NULL,
      purpose ${key(12)} NOT NULL,
      amount bigint NOT NULL,
      vat bigint NOT NULL,
      vat_permille int NOT NULL,
      received bigint NOT NULL,
      UNIQUE INDEX uq_payment_request_lines_live (fair_id, live_booking_id),
      INDEX ix_payment_request_lines_company (fair_id, company_id),
      INDEX ix_payment_request_lines_booking (fair_id, booking_id),
      PRIMARY KEY (fair_id, request_id, line)
    ${END}`,
  `CREATE TABLE bank_statements (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      currency ${key(3)} NOT NULL,
      file_hash ${key(64)} NOT NULL,
      file_name ${text(255)} NOT NULL,
      transactions int NOT NULL,
      fresh int NOT NULL,
      imported_by ${ID} NOT NULL,
      imported_at datetime(3) NOT NULL,
      UNIQUE INDEX uq_bank_statements_file (fair_id, currency, file_hash),
      PRIMARY KEY (fair_id, id)
    ${END}`,
  `CREATE TABLE bank_transactions (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      statement_id ${ID} NOT NULL,
      statement_row int NOT NULL,
      identity ${key(64)} NOT NULL,
      booked_on date NOT NULL,
      amount bigint NOT NULL,
      currency ${key(3)} NOT NULL,
      content ${text(500)} NOT NULL,
      bank_id ${text(64)} NULL,
      balance bigint NULL,
      state ${key(12)} NOT NULL,
      doubt ${key(24)} NULL,
      request_id ${ID} NULL,
      shortfall bigint NOT NULL,
      excess bigint NOT NULL,
      decided_by ${ID} NULL,
      decided_at datetime(3) NULL,
      note ${text(200)} NULL,
      version int NOT NULL,
      UNIQUE INDEX uq_bank_transactions_identity (fair_id, currency, identity),
      INDEX ix_bank_transactions_waiting (state, fair_id),
      INDEX ix_bank_transactions_statement (fair_id, statement_id),
      INDEX ix_bank_transactions_state (fair_id, state, booked_on),
      PRIMARY KEY (fair_id, id)
    ${END}`,
  `CREATE TABLE payment_credits (
      fair_id ${ID} NOT NULL,
      transaction_id ${ID} NOT NULL,
      line int NOT NULL,
      request_id ${ID} NOT NULL,
      booking_id ${ID} NOT NULL,
      amount bigint NOT NULL,
      INDEX ix_payment_credits_request (fair_id, request_id),
      PRIMARY KEY (fair_id, transaction_id, line)
    ${END}`,
  `CREATE TABLE e_invoices (
      fair_id ${ID} NOT NULL,
      series ${key(12)} NOT NULL,
      number ${key(12)} NOT NULL,
      request_id ${ID} NOT NULL,
      company_id ${ID} NOT NULL,
      issued_on date NOT NULL,
      imported_by ${ID} NOT NULL,
      imported_at datetime(3) NOT NULL,
      UNIQUE INDEX uq_e_invoices_buyer (fair_id, request_id, company_id),
      PRIMARY KEY (fair_id, series, number)
    ${END}`,
];

export class Payments1795600000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'e_invoices',
      'payment_credits',
      'bank_transactions',
      'bank_statements',
      'payment_request_lines',
      'payment_requests',
      'bank_accounts',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
