import { Injectable } from '@nestjs/common';
import { type BoothId, err, type FairId, type Money, ok, type Result } from '@ketnoi/kernel';
import type { Claim } from '../../domain/booking.js';
import { type MergedBookings, mergeBookings } from '../../domain/moves/merge-bookings.js';
import { mergeShapes, type RedrawnBooth, type StandingBooth } from '../../domain/moves/redraw-booths.js';
import type { RedrawRejection } from '../../domain/moves/redraw-rejection.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { StandingPlans } from './ports/standing-plans.js';

export interface MergeWish {
  readonly fairId: FairId;
  readonly boothIds: readonly BoothId[];
  /** Of the new booth; the old ones keep theirs. */
  readonly number: string;
  /** What the organiser has seen that the firm will pay for the one booth. */
  readonly seenPrice?: Money | null;
}

export type RedrawRefusal = RedrawRejection | { readonly code: 'not-found' };

export interface ConsideredMerge {
  readonly booths: readonly StandingBooth[];
  readonly claims: readonly (Claim | null)[];
  readonly drawn: RedrawnBooth;
  /** Null = all are free. */
  readonly merged: MergedBookings | null;
}

/** What stands on booths, in their order. */
export type ClaimsOn = (boothIds: readonly BoothId[]) => Promise<readonly (Claim | null)[]>;

const MOST_BOOTHS = 20;

/** What a merge would make of booths and of their bookings, before anything is written. Inside a unit of work. */
@Injectable()
export class ConsiderMerge {
  constructor(
    private readonly standing: StandingPlans,
    private readonly subsidies: Subsidies,
  ) {}

  async execute(wish: MergeWish, claimsOn: ClaimsOn): Promise<Result<ConsideredMerge, RedrawRefusal>> {
    const { fairId, number } = wish;
    const boothIds = [...new Set(wish.boothIds)];
    if (boothIds.length < 2) return err({ code: 'not-adjacent' });
    const booths = await this.standing.booths(fairId, boothIds);
    const hall = booths.length > 0 ? await this.standing.hallOf(fairId, booths[0].id) : null;
    if (!hall || booths.length < boothIds.length || boothIds.length > MOST_BOOTHS) return err({ code: 'not-found' });
    const claims = await claimsOn(boothIds);
    const merged = mergeBookings(claims);
    if (!merged.ok) return merged;
    const endedIds = merged.value?.ended.map(({ booking }) => booking.id) ?? [];
    if ((await this.subsidies.liveOn(fairId, endedIds)).length > 0) return err({ code: 'booking-subsidised' });
    const drawn = mergeShapes(booths, number, hall);
    return drawn.ok ? ok({ booths, claims, drawn: drawn.value, merged: merged.value }) : drawn;
  }
}
