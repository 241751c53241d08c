import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import {
  BigColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  LongTextColumn,
  TextColumn,
} from '../../columns.js';

/** A draw of booths: its frozen, hashed inputs and, once drawn, its result. Both are texts, kept to the byte. */
@Entity('draws')
@Index('ix_draws_unfinished', ['state'])
export class DrawEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @TextColumn({ length: 120 })
  name: string;

  @KeyColumn({ length: 12 })
  state: string;

  @IntColumn()
  epoch: number;

  @IntColumn()
  percent: number;

  @BigColumn()
  seed: number;

  @LongTextColumn()
  inputs: string;

  @KeyColumn({ length: 64 })
  inputsHash: string;

  @LongTextColumn({ nullable: true })
  result: string | null;

  @JsonColumn({ nullable: true })
  figures: object | null;

  @TextColumn({ length: 200, nullable: true })
  failure: string | null;

  @IdColumn()
  createdBy: PersonId;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  heartbeatAt: Date | null;

  @InstantColumn({ nullable: true })
  finishedAt: Date | null;

  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @InstantColumn({ nullable: true })
  releasedAt: Date | null;
}
