import { Injectable } from '@nestjs/common';
import { type Actor, type BoothId, err, type FairId, Ids, ok, type Result } from '@ketnoi/kernel';
import { type Block, type Booking, hasRunOut, isBooking } from '../../domain/booking.js';
import { EndHold } from '../end-hold.js';
import { Bookings } from '../ports/bookings.js';

/**
 * Keeps everybody off free booths while their shapes change: a block of its own stands on each, under the key that sells a
 * booth once, so that whoever claims one at the same moment comes before or after, never in between.
 */
@Injectable()
export class BoothGuard {
  constructor(
    private readonly bookings: Bookings,
    private readonly endHold: EndHold,
    private readonly ids: Ids,
  ) {}

  /** All of them, or refused where somebody claims one or has it reserved. Call inside a unit of work. */
  async close(
    actor: Actor,
    fairId: FairId,
    boothIds: readonly BoothId[],
  ): Promise<Result<readonly Block[], 'booth-claimed'>> {
    if (boothIds.length === 0) return ok([]);
    const runOut: Booking[] = [];
    const standing = [...(await this.bookings.onBooths(fairId, boothIds)).values()];
    for (const { claim, now } of standing) {
      if (claim && isBooking(claim) && hasRunOut(claim, now)) runOut.push(claim);
      else if (claim) return err('booth-claimed');
    }
    if (runOut.length > 0) await this.endHold.executeAll(runOut, standing[0].now, actor.requestId);
    // In one order, so that two who close booths wait for each other instead of both giving up.
    const blocks = [...boothIds].sort().map((boothId) => this.blockOn(fairId, boothId));
    const added = await this.bookings.addAll(blocks, actor.personId);
    return added.ok ? ok(blocks) : err('booth-claimed');
  }

  async open(blocks: readonly Block[]): Promise<void> {
    if (blocks.length === 0) return;
    if (await this.bookings.endBlocks(blocks[0].fairId, blocks, { cause: 'redrawn' })) return;
    const ids = blocks.map(({ id }) => id).join(', ');
    throw new Error(`one of the blocks ${ids} was changed by somebody while it kept a booth closed`);
  }

  private blockOn(fairId: FairId, boothId: BoothId): Block {
    const place = { fairId, id: this.ids.next<'booking'>(), boothId, groupId: null } as const;
    return { ...place, companyId: null, origin: 'claim', originReason: null, state: 'blocked', version: 1 };
  }
}
