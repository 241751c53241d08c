import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, type FairId } from '@ketnoi/kernel';
import type { Swap } from '../../domain/moves/swap.js';
import { BoothSwaps } from './ports/booth-swaps.js';

/** The proposals that a company made or was made, for those who may speak for it; null for others. */
@Injectable()
export class ListSwaps {
  constructor(private readonly swaps: BoothSwaps) {}

  execute(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<readonly Swap[] | null> {
    return actsFor(actor, fairId, companyId) ? this.swaps.ofCompany(fairId, companyId) : Promise.resolve(null);
  }
}
