import type { FairId, InterpreterId, PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, IntColumn } from '../columns.js';

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
}
