import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { BigColumn, IdColumn, InstantColumn, KeyColumn, TextColumn } from '../../columns.js';

/** Where a fair is paid to: one account a currency. */
@Entity('bank_accounts')
export class BankAccountEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @KeyColumn({ primary: true, length: 3 })
  currency: string;

  @TextColumn({ length: 120 })
  bankName: string;

  @KeyColumn({ length: 6, nullable: true })
  bankBin: string | null;

  @KeyColumn({ length: 11, nullable: true })
  swift: string | null;

  @KeyColumn({ length: 19 })
  accountNumber: string;

  @TextColumn({ length: 120 })
  holder: string;

  @BigColumn()
  feeTolerance: number;

  @IdColumn()
  setBy: PersonId;

  @InstantColumn()
  setAt: Date;
}
