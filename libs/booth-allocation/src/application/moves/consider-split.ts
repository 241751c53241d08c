import { Injectable } from '@nestjs/common';
import { type BoothId, err, type FairId, type Money, ok, type Result } from '@ketnoi/kernel';
import { type Booking, type Claim, isBooking, isOccupying } from '../../domain/booking.js';
import { type Piece, type RedrawnBooth, splitShape, type StandingBooth } from '../../domain/moves/redraw-booths.js';
import type { RedrawRejection } from '../../domain/moves/redraw-rejection.js';
import type { ClaimsOn, RedrawRefusal } from './consider-merge.js';
import { StandingPlans } from './ports/standing-plans.js';

export interface SplitWish {
  readonly fairId: FairId;
  readonly boothId: BoothId;
  readonly pieces: readonly Piece[];
  /** The number of the piece that the company keeps, should the booth be booked. */
  readonly keeps: string | null;
  /** What the organiser has seen that the firm will pay for that piece. */
  readonly seenPrice?: Money | null;
}

export interface ConsideredSplit {
  readonly booth: StandingBooth;
  readonly claim: Claim | null;
  /** In the order of the pieces. */
  readonly drawn: readonly RedrawnBooth[];
  /** The booking and the piece at which it goes on; null = the booth is free. */
  readonly kept: { readonly booking: Booking; readonly index: number } | null;
}

const MOST_PIECES = 20;

/** What a split would make of a booth and of its booking, before anything is written. Inside a unit of work. */
@Injectable()
export class ConsiderSplit {
  constructor(private readonly standing: StandingPlans) {}

  async execute(wish: SplitWish, claimsOn: ClaimsOn): Promise<Result<ConsideredSplit, RedrawRefusal>> {
    const { fairId, boothId, pieces } = wish;
    const [booth] = await this.standing.booths(fairId, [boothId]);
    const hall = booth ? await this.standing.hallOf(fairId, boothId) : null;
    if (!hall) return err({ code: 'not-found' });
    if (pieces.length > MOST_PIECES) return err({ code: 'pieces-do-not-tile' });
    const [claim] = await claimsOn([boothId]);
    const kept = keptPiece(claim, wish);
    if (!kept.ok) return kept;
    const drawn = splitShape(booth, pieces, hall, wish.keeps);
    return drawn.ok ? ok({ booth, claim, drawn: drawn.value, kept: kept.value }) : drawn;
  }
}

/** Null = the booth is free. */
function keptPiece(
  claim: Claim | null,
  { pieces, keeps }: SplitWish,
): Result<ConsideredSplit['kept'], RedrawRejection> {
  if (!claim) return ok(null);
  if (!isBooking(claim)) return err({ code: claim.groupId === null ? 'booth-withdrawn' : 'booth-reserved' });
  if (!isOccupying(claim)) return err({ code: 'wrong-state', state: claim.state });
  const index = pieces.findIndex(({ number }) => number === keeps);
  return index < 0 ? err({ code: 'keeper-missing' }) : ok({ booking: claim, index });
}
