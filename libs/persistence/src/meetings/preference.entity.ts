import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

@Entity('preferences')
export class PreferenceEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  fromCompanyId: CompanyId;

  @IdColumn({ primary: true })
  aboutCompanyId: CompanyId;

  @KeyColumn({ length: 10 })
  wish: string;

  @IdColumn()
  updatedBy: PersonId;

  @InstantColumn()
  updatedAt: Date;
}
