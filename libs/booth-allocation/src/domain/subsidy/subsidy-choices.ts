/** What a firm may ask of the programmes for one booking today, and what each would then pay at most. */
import type { Booking } from '../booking.js';
import { costIn } from './city-share.js';
import { partOf, type ProgrammeForFirm } from './expected-share.js';
import { isOpen, type ProgrammeId, SUBSIDY_COSTS, type SubsidyCost } from './programme.js';
import { SUBSIDISABLE } from './request-subsidy.js';

export interface SubsidyChoice {
  readonly programmeId: ProgrammeId;
  readonly costs: readonly SubsidyCost[];
  /** In đồng; 0 where budget or the firm's allowance is used up. */
  readonly amount: number;
}

/** `asked`: costs of the booking that another request has already. In the order of the programmes. */
export function subsidyChoices(
  { state, quote }: Pick<Booking, 'state' | 'quote'>,
  asked: readonly SubsidyCost[],
  programmes: readonly ProgrammeForFirm[],
  at: Date,
): readonly SubsidyChoice[] {
  if (!SUBSIDISABLE.includes(state) || quote?.currency !== 'VND') return [];
  const free = SUBSIDY_COSTS.filter((cost) => !asked.includes(cost) && costIn(quote, [cost]) > 0);
  return programmes.flatMap((one) => {
    if (!isOpen(one.programme, at)) return [];
    const covered = free.filter((cost) => one.programme.covers.includes(cost));
    const wishes = covered.length > 1 ? [covered, ...covered.map((cost) => [cost])] : covered.map((cost) => [cost]);
    return wishes.map((costs) => ({
      programmeId: one.programme.id,
      costs,
      amount: partOf(quote, one, costs).amount,
    }));
  });
}
