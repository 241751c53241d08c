import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, type FairId } from '@ketnoi/kernel';
import { seenBy, type SeenSwap } from '../../domain/moves/seen-swap.js';
import { BoothSwaps } from './ports/booth-swaps.js';

/** The proposals that a company made or was made, as it sees them, for those who may speak for it; null for others. */
@Injectable()
export class ListSwaps {
  constructor(private readonly swaps: BoothSwaps) {}

  async execute(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<readonly SeenSwap[] | null> {
    const swaps = actsFor(actor, fairId, companyId) ? await this.swaps.ofCompany(fairId, companyId) : null;
    return swaps && swaps.map((swap) => seenBy(companyId, swap));
  }
}
