import type { CompanyId, PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../columns.js';

@Entity('companies')
@Unique('uq_companies_tax_code', ['taxCode'])
export class CompanyEntity {
  @IdColumn({ primary: true })
  id: CompanyId;

  @TextColumn({ length: 200 })
  registeredName: string;

  @TextColumn({ length: 200, nullable: true })
  englishName: string | null;

  @TextColumn({ length: 80 })
  shortName: string;

  @KeyColumn({ length: 16, nullable: true })
  taxCode: string | null;

  @KeyColumn({ length: 2 })
  country: string;

  @FlagColumn()
  plantInVietnam: boolean;

  @TextColumn({ length: 120, nullable: true })
  industrialZone: string | null;

  @KeyColumn({ length: 200, nullable: true })
  website: string | null;

  @KeyColumn({ length: 10, nullable: true })
  employeeBand: string | null;

  @IntColumn({ nullable: true })
  foundedYear: number | null;

  @KeyColumn({ length: 60, nullable: true })
  sectorId: string | null;

  @KeyColumn({ length: 60, nullable: true })
  buyerIndustryId: string | null;

  @FlagColumn()
  fictional: boolean;

  @IntColumn()
  version: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  updatedAt: Date;

  @IdColumn({ nullable: true })
  updatedBy: PersonId | null;
}
