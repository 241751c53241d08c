import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type BookingId, err, type FairId, IdempotencyStore, Ids } from '@ketnoi/kernel';
import type { ProgrammeId, SubsidyCost } from '../../domain/subsidy/programme.js';
import { requestSubsidy } from '../../domain/subsidy/request-subsidy.js';
import { Bookings } from '../ports/bookings.js';
import { GrantDesk, type GrantResult } from './grant-desk.js';
import { Subsidies } from './ports/subsidies.js';

export interface SubsidyRequest {
  readonly fairId: FairId;
  readonly programmeId: ProgrammeId;
  readonly bookingId: BookingId;
  readonly costs: readonly SubsidyCost[];
}

/** A firm asks for a subsidy on its booking. No second source may be asked for the same cost while this one lives. */
@Injectable()
export class RequestSubsidy {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly subsidies: Subsidies,
    private readonly desk: GrantDesk,
    private readonly ids: Ids,
  ) {}

  async execute(actor: Actor, request: SubsidyRequest, idempotencyKey: string): Promise<GrantResult> {
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'request-subsidy', key: idempotencyKey, request },
      () => this.ask(actor, request),
    );
  }

  private async ask(actor: Actor, { fairId, programmeId, bookingId, costs }: SubsidyRequest): Promise<GrantResult> {
    const found = await this.bookings.find(fairId, bookingId);
    if (!found || !actsFor(actor, fairId, found.booking.companyId)) return err({ code: 'not-found' });
    const programme = await this.subsidies.programme(fairId, programmeId);
    if (!programme) return err({ code: 'not-found' });
    const { booking, now } = found;
    const grant = requestSubsidy({ id: this.ids.next(), programme, booking, costs, by: actor.personId, at: now });
    if (!grant.ok) return grant;
    const added = await this.subsidies.add(grant.value);
    if (!added.ok) return err({ code: 'cost-already-subsidised', cost: added.error });
    return this.desk.tell(actor, grant.value, { type: 'subsidy-requested', more: {} }, { costs: grant.value.costs });
  }
}
