import type { FairId, InterpreterId, PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { BigColumn, IdColumn, IntColumn, JsonColumn, KeyColumn } from '../columns.js';

@Entity('interpreters')
@Unique('uq_interpreters_person', ['fairId', 'personId'])
export class InterpreterEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: InterpreterId;

  @IdColumn()
  personId: PersonId;

  @IntColumn()
  dailyCap: number;

  @IntColumn()
  longestRun: number;

  @JsonColumn({ nullable: true })
  sectors: readonly string[] | null;

  /** For each half day with a meeting, in minor units. */
  @BigColumn({ nullable: true })
  feePerHalfDay: number | null;

  @KeyColumn({ length: 3, nullable: true })
  feeCurrency: string | null;
}
