import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn } from '../columns.js';

/** A draw of booths: its frozen, hashed inputs and, once drawn, who got what and why. */
@Entity('draws')
export class DrawEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @KeyColumn({ length: 12 })
  state: string;

  @IntColumn()
  seed: number;

  @JsonColumn()
  inputs: object;

  @KeyColumn({ length: 64 })
  inputsHash: string;

  @JsonColumn({ nullable: true })
  result: object | null;

  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @IdColumn()
  createdBy: PersonId;

  @InstantColumn()
  createdAt: Date;
}
