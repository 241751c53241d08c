import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { settleGrant } from '../../domain/subsidy/decide-grant.js';
import { GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';
import { Subsidies } from './ports/subsidies.js';

/**
 * An officer enters what the city really paid. The rest of what was reserved returns to the budget, and the quote of the
 * booking is put right: the firm owes what the city did not pay.
 */
@Injectable()
export class SettleSubsidy {
  constructor(
    private readonly desk: GrantDesk,
    private readonly subsidies: Subsidies,
  ) {}

  async execute(
    actor: Actor,
    settlement: GrantRequest & { readonly amount: number },
    idempotencyKey: string,
  ): Promise<GrantResult> {
    if (!isOfficer(actor, settlement.fairId)) return err({ code: 'not-found' });
    const { amount } = settlement;
    return this.desk.once(actor, 'settle-subsidy', idempotencyKey, settlement, async ({ grant, programme }) => {
      const seen = await this.desk.bookingOf(grant);
      const settled = settleGrant(grant, { programme, booking: seen.booking, amount, at: seen.now });
      if (!settled.ok) return settled;
      const returned = grant.reserved - amount;
      await this.subsidies.settle(grant, grant.reserved, amount);
      await this.desk.save(settled.value);
      await this.desk.cityPays(seen);
      return this.desk.tell(actor, settled.value, { type: 'subsidy-settled', more: { amount, returned } });
    });
  }
}
