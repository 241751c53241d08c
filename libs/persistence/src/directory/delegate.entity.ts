import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn } from '../columns.js';

/** A person who attends a fair for a company: language and level belong to these. */
@Entity('delegates')
export class DelegateEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @IdColumn({ primary: true })
  personId: PersonId;
}
