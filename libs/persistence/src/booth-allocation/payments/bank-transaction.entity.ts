import type { PaymentRequestId, StatementId, TransactionId } from '@ketnoi/booth-allocation';
import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { BigColumn, DateColumn, IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../../columns.js';

/** A line of a statement. `identity` is the same in every statement that shows it: its unique key keeps it once. */
@Entity('bank_transactions')
@Unique('uq_bank_transactions_identity', ['fairId', 'currency', 'identity'])
@Index('ix_bank_transactions_waiting', ['state', 'fairId'])
@Index('ix_bank_transactions_statement', ['fairId', 'statementId'])
@Index('ix_bank_transactions_state', ['fairId', 'state', 'bookedOn'])
export class BankTransactionEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: TransactionId;

  /** The statement that showed it first, and its row there. */
  @IdColumn()
  statementId: StatementId;

  @IntColumn()
  statementRow: number;

  @KeyColumn({ length: 64 })
  identity: string;

  @DateColumn()
  bookedOn: string;

  @BigColumn()
  amount: number;

  @KeyColumn({ length: 3 })
  currency: string;

  @TextColumn({ length: 500 })
  content: string;

  @TextColumn({ length: 64, nullable: true })
  bankId: string | null;

  @BigColumn({ nullable: true })
  balance: number | null;

  @KeyColumn({ length: 12 })
  state: string;

  @KeyColumn({ length: 24, nullable: true })
  doubt: string | null;

  /** The request that it paid, or that it may be meant for. */
  @IdColumn({ nullable: true })
  requestId: PaymentRequestId | null;

  @BigColumn()
  shortfall: number;

  @BigColumn()
  excess: number;

  /** Null where the reference decided. */
  @IdColumn({ nullable: true })
  decidedBy: PersonId | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @TextColumn({ length: 200, nullable: true })
  note: string | null;

  @IntColumn()
  version: number;
}
