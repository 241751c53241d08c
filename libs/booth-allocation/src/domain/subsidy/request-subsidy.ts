import { err, ok, type PersonId, type Result } from '@ketnoi/kernel';
import type { Booking } from '../booking.js';
import { costIn } from './city-share.js';
import type { GrantId, SubsidyGrant } from './grant.js';
import { isOpen, type SubsidyCost, type SubsidyProgramme } from './programme.js';
import type { SubsidyRejection } from './subsidy-rejection.js';

export interface SubsidyWish {
  readonly id: GrantId;
  readonly programme: SubsidyProgramme;
  readonly booking: Booking;
  readonly costs: readonly SubsidyCost[];
  readonly by: PersonId;
  readonly at: Date;
}

/** A hold may run out any minute; what is subsidised is an application or a booking. */
export const SUBSIDISABLE: readonly Booking['state'][] = ['applied', 'approved', 'confirmed', 'paid'];

/** A firm asks a programme for a part of what a booking costs. The unique key on its costs has the last word. */
export function requestSubsidy(wish: SubsidyWish): Result<SubsidyGrant, SubsidyRejection> {
  const { programme, booking, at } = wish;
  const costs = [...new Set(wish.costs)].sort();
  const { opensAt, closesAt } = programme;
  if (!isOpen(programme, at))
    return err({ code: 'programme-closed', opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() });
  const { quote } = booking;
  if (!SUBSIDISABLE.includes(booking.state) || !quote) return err({ code: 'subsidy-needs-booking' });
  if (quote.currency !== 'VND') return err({ code: 'subsidy-needs-dong' });
  const uncovered = costs.find((cost) => !programme.covers.includes(cost));
  if (uncovered) return err({ code: 'cost-not-covered', cost: uncovered });
  if (costIn(quote, costs) <= 0) return err({ code: 'nothing-to-subsidise' });
  return ok({
    fairId: booking.fairId,
    id: wish.id,
    programmeId: programme.id,
    companyId: booking.companyId,
    bookingId: booking.id,
    costs,
    state: 'requested',
    papers: [],
    reserved: 0,
    settled: 0,
    decisionNumber: null,
    reason: null,
    cause: null,
    requestedBy: wish.by,
    requestedAt: at,
    decidedBy: null,
    decidedAt: null,
    settledAt: null,
    version: 1,
  });
}
