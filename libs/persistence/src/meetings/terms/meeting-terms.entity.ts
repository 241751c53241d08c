import type { CompanyId, FairId, RequestId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn, JsonColumn } from '../../columns.js';

/** What is special about a single meeting; most have no row. */
@Entity('meeting_terms')
export class MeetingTermsEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  requestId: RequestId;

  @IntColumn()
  length: number;

  @JsonColumn()
  afterRequests: readonly RequestId[];

  @JsonColumn()
  others: readonly CompanyId[];
}
