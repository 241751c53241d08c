import type { CompanyId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

/** What a company's text was read to say and the company says it does not. `said`: the node, or the amount as digits. */
@Entity('rejected_facts')
export class RejectedFactEntity {
  @IdColumn({ primary: true })
  companyId: CompanyId;

  @KeyColumn({ length: 20, primary: true })
  kind: string;

  @KeyColumn({ length: 80, primary: true })
  said: string;

  @IdColumn()
  rejectedBy: PersonId;

  @InstantColumn()
  rejectedAt: Date;
}
