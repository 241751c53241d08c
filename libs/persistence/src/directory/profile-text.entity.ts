import type { CompanyId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, LongTextColumn } from '../columns.js';

@Entity('profile_texts')
export class ProfileTextEntity {
  @IdColumn({ primary: true })
  companyId: CompanyId;

  @KeyColumn({ length: 8, primary: true })
  language: string;

  @LongTextColumn()
  body: string;

  @InstantColumn()
  updatedAt: Date;
}
