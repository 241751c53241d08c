import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../columns.js';

@Entity('bans')
export class BanEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  buyerId: CompanyId;

  @IdColumn({ primary: true })
  supplierId: CompanyId;

  @TextColumn({ length: 200, nullable: true })
  reason: string | null;

  @IdColumn()
  bannedBy: PersonId;

  @InstantColumn()
  bannedAt: Date;
}
