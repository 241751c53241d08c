import type { FairId, ZoneId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, KeyColumn, TextColumn } from '../columns.js';

@Entity('zones')
export class ZoneEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: ZoneId;

  @TextColumn({ length: 120 })
  name: string;

  @KeyColumn({ length: 60, nullable: true })
  sectorId: string | null;

  @KeyColumn({ length: 2, nullable: true })
  country: string | null;
}
