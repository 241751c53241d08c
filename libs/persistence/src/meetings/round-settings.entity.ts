import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { DoubleColumn, FlagColumn, IdColumn, IntColumn, JsonColumn, KeyColumn } from '../columns.js';

/** Weights, quotas and the rules of offers of a fair. */
@Entity('round_settings')
export class RoundSettingsEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @JsonColumn()
  weights: Record<string, number>;

  @IntColumn()
  weightsVersion: number;

  @IntColumn()
  supplierFloor: number;

  @IntColumn()
  supplierMost: number;

  @IntColumn()
  buyerLeast: number;

  @IntColumn()
  buyerMost: number;

  @IntColumn()
  perDayMost: number;

  @DoubleColumn()
  minimumScore: number;

  @DoubleColumn()
  fairnessDial: number;

  @IntColumn()
  offerHours: number;

  @KeyColumn({ length: 10 })
  silenceRule: string;

  @FlagColumn({ default: 0 })
  certificatesMustBeVerified: boolean;

  @IntColumn({ default: 0 })
  newcomerFloor: number;

  @JsonColumn({ nullable: true })
  sectorLeast: Record<string, number> | null;

  @JsonColumn({ nullable: true })
  countryLeast: Record<string, number> | null;

  @IntColumn({ name: 'in_a_row_most', nullable: true })
  inARowMost: number | null;

  @KeyColumn({ length: 8, nullable: true })
  interpreterLevel: string | null;

  @KeyColumn({ length: 10, nullable: true })
  interpreterTrade: string | null;

  @IntColumn({ nullable: true })
  hallWalkMinutes: number | null;
}
