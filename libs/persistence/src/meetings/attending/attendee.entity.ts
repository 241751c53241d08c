import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn } from '../../columns.js';

/** A person whom a company chose for one of its meetings, wherever that is held. */
@Entity('attendees')
@Index('ix_attendees_person', ['fairId', 'personId'])
export class AttendeeEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  requestId: RequestId;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @IdColumn({ primary: true })
  personId: PersonId;
}
