import { Injectable } from '@nestjs/common';
import { type Actor, type BoothId, err, type FairId, Ids, ok, type Result } from '@ketnoi/kernel';
import { type Block, hasRunOut, isBooking } from '../../domain/booking.js';
import { EndHold } from '../end-hold.js';
import { Bookings } from '../ports/bookings.js';

/**
 * Keeps everybody off a free booth while its shape changes: a block of its own stands on it, under the key that sells a
 * booth once, so that whoever claims it at the same moment comes before or after, never in between.
 */
@Injectable()
export class BoothGuard {
  constructor(
    private readonly bookings: Bookings,
    private readonly endHold: EndHold,
    private readonly ids: Ids,
  ) {}

  /** Refused where somebody claims the booth or has it reserved. Call inside a unit of work. */
  async close(actor: Actor, fairId: FairId, boothId: BoothId): Promise<Result<Block, 'booth-claimed'>> {
    const standing = await this.bookings.onBooth(fairId, boothId);
    const claim = standing?.claim;
    if (claim && isBooking(claim) && standing && hasRunOut(claim, standing.now))
      await this.endHold.execute(claim, standing.now, actor.requestId);
    else if (claim) return err('booth-claimed');
    const id = this.ids.next<'booking'>();
    const place = { fairId, id, boothId, groupId: null, origin: 'claim', originReason: null, version: 1 } as const;
    const block: Block = { ...place, companyId: null, state: 'blocked' };
    const added = await this.bookings.add(block, actor.personId);
    return added.ok ? ok(block) : err('booth-claimed');
  }

  async open(block: Block): Promise<void> {
    if (!(await this.bookings.endBlock(block, { cause: 'redrawn' })))
      throw new Error(`the block ${block.id} was changed by somebody while it kept a booth closed`);
  }
}
