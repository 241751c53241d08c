import { Injectable } from '@nestjs/common';
import type { Actor, FairId, Result } from '@ketnoi/kernel';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import type { GrantDecision } from './grant-decision.js';
import { GrantDesk } from './grant-desk.js';
import { type ReservationObstacle, Subsidies } from './ports/subsidies.js';

/** What officers decided, in a constant number of statements: money, grants, bookings, letters, events and entries. */
@Injectable()
export class MakeGrantDecisions {
  constructor(
    private readonly desk: GrantDesk,
    private readonly subsidies: Subsidies,
    private readonly letters: FirmLetters,
  ) {}

  /**
   * Amounts are taken from the budgets by updates that hold only while the budgets do, so that officers who approve at once
   * cannot overdraw them; the quotes of the bookings show the city's share from now on, and the firms owe the rest. Inside a
   * unit of work, of which nothing may stay when this is refused.
   *
   * @throws TurnedDown when somebody changed a grant or its booking since they were read
   */
  async execute(
    actor: Actor,
    fairId: FairId,
    decisions: readonly GrantDecision[],
  ): Promise<Result<void, ReservationObstacle>> {
    const approved = decisions.filter(({ grant }) => grant.state === 'approved');
    const reserved = await this.subsidies.reserveAll(
      fairId,
      approved.map(({ grant, found: { programme } }) => {
        return { grant, mostPerFirm: programme.mostPerFirm, amount: grant.reserved };
      }),
    );
    if (!reserved.ok) return reserved;
    const grants = decisions.map(({ grant }) => grant);
    await this.desk.saveAll(fairId, grants);
    await this.subsidies.freeCosts(...grants.filter(({ state }) => state === 'refused'));
    await this.desk.cityPaysAll(
      fairId,
      approved.map(({ found }) => found.seen),
    );
    await this.letters.write(
      fairId,
      decisions.map(({ letter }) => letter),
      actor.requestId,
    );
    await this.desk.tellAll(actor, decisions);
    return reserved;
  }
}
