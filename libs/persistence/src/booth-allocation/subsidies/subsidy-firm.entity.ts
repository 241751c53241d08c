import type { CompanyId, FairId, Id } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { BigColumn, IdColumn } from '../../columns.js';

/** What a firm has been granted by a programme, reserved and settled together: never above the programme's most per firm. */
@Entity('subsidy_firms')
export class SubsidyFirmEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  programmeId: Id<'subsidy-programme'>;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @BigColumn()
  granted: number;
}
