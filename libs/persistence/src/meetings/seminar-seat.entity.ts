import type { FairId, PersonId, SeminarId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn } from '../columns.js';

@Entity('seminar_seats')
export class SeminarSeatEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  seminarId: SeminarId;

  @IdColumn({ primary: true })
  personId: PersonId;
}
