import type { CompanyId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn, KeyColumn, TextColumn } from '../columns.js';

@Entity('addresses')
export class AddressEntity {
  @IdColumn({ primary: true })
  companyId: CompanyId;

  @IntColumn({ primary: true })
  ordinal: number;

  @KeyColumn({ length: 12 })
  kind: string;

  @TextColumn({ length: 200 })
  line: string;

  @TextColumn({ length: 80, nullable: true })
  district: string | null;

  @TextColumn({ length: 80, nullable: true })
  province: string | null;

  @KeyColumn({ length: 2 })
  country: string;
}
