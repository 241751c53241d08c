import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, type FairId } from '@ketnoi/kernel';
import { CoExhibitors, type SharedBooth } from './ports/co-exhibitors.js';

/** The booths that a company shares, as host or guest, for those who may speak for it; null for others. */
@Injectable()
export class ListSharedBooths {
  constructor(private readonly coExhibitors: CoExhibitors) {}

  execute(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<readonly SharedBooth[] | null> {
    return actsFor(actor, fairId, companyId) ? this.coExhibitors.ofCompany(fairId, companyId) : Promise.resolve(null);
  }
}
