import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn } from '../../columns.js';

/** A person who attends a company's meetings where nobody was chosen. */
@Entity('usual_attendees')
export class UsualAttendeeEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @IdColumn({ primary: true })
  personId: PersonId;
}
