import type { StatementId } from '@ketnoi/booth-allocation';
import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../../columns.js';

/** A file of a bank that was read; its hash makes it the same file whenever it comes. */
@Entity('bank_statements')
@Unique('uq_bank_statements_file', ['fairId', 'currency', 'fileHash'])
export class BankStatementEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: StatementId;

  @KeyColumn({ length: 3 })
  currency: string;

  @KeyColumn({ length: 64 })
  fileHash: string;

  @TextColumn({ length: 255 })
  fileName: string;

  @IntColumn()
  transactions: number;

  /** How many of them no statement had shown before. */
  @IntColumn()
  fresh: number;

  @IdColumn()
  importedBy: PersonId;

  @InstantColumn()
  importedAt: Date;
}
