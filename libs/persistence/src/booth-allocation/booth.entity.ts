import type { BoothId, FairId, HallId, ZoneId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { BigColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn, WordColumn } from '../columns.js';

/** A booth of the plan. Whether it is free is not written here: the live booking decides. */
@Entity('booths')
@Unique('uq_booths_number', ['fairId', 'number'])
@Index('ix_booths_hall', ['fairId', 'hallId'])
export class BoothEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: BoothId;

  @IdColumn()
  hallId: HallId;

  @IdColumn({ nullable: true })
  zoneId: ZoneId | null;

  @WordColumn({ length: 16 })
  number: string;

  @KeyColumn({ length: 12 })
  kind: string;

  @JsonColumn()
  outline: readonly (readonly number[])[];

  @IntColumn()
  areaDm2: number;

  @IntColumn()
  openSides: number;

  /** Watts. */
  @IntColumn({ nullable: true })
  powerW: number | null;

  @BigColumn()
  priceAmount: number;

  @KeyColumn({ length: 3 })
  priceCurrency: string;

  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;
}
