import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn } from '../../columns.js';

/** What a firm wishes for in the draws of a fair; `code` stands for it in published inputs. */
@Entity('draw_requests')
@Unique('uq_draw_requests_company', ['fairId', 'companyId'])
@Unique('uq_draw_requests_code', ['fairId', 'code'])
export class DrawRequestEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  companyId: CompanyId;

  @KeyColumn({ length: 20 })
  code: string;

  @JsonColumn()
  wishes: object;

  @IntColumn()
  anyBooths: number;

  @JsonColumn()
  competitorIds: object;

  @KeyColumn({ length: 60, nullable: true })
  sectorId: string | null;

  /** The released draw that granted it. */
  @IdColumn({ nullable: true })
  grantedDrawId: string | null;

  @IdColumn()
  changedBy: PersonId;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  changedAt: Date;

  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;
}
