import type { SwapSide } from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn, TextColumn } from '../../columns.js';

/** A proposal to exchange booths, with what each side was told it would owe. */
@Entity('booth_swaps')
@Index('ix_booth_swaps_proposer', ['fairId', 'proposerCompanyId'])
@Index('ix_booth_swaps_other', ['fairId', 'otherCompanyId'])
export class BoothSwapEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  proposerCompanyId: CompanyId;

  @IdColumn()
  otherCompanyId: CompanyId;

  @JsonColumn()
  proposer: SwapSide;

  @JsonColumn()
  other: SwapSide;

  @KeyColumn({ length: 12 })
  state: string;

  @TextColumn({ length: 200, nullable: true })
  note: string | null;

  @InstantColumn()
  expiresAt: Date;

  @IdColumn()
  proposedBy: PersonId;

  @InstantColumn()
  proposedAt: Date;

  @IdColumn({ nullable: true })
  answeredBy: PersonId | null;

  @InstantColumn({ nullable: true })
  answeredAt: Date | null;

  @IntColumn()
  version: number;
}
