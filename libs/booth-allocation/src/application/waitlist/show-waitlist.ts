import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { DEFAULT_WAITLIST_RULES, inOrder, type WaitlistRules } from '../../domain/waitlist/waitlist-order.js';
import { NOT_FOUND, type NotFound, organises } from '../draws/draw-refusals.js';
import { DrawRequests } from '../draws/ports/draw-requests.js';
import { ViewPlan } from '../view-plan.js';
import { type ListedEntry, Waitlist } from './ports/waitlist.js';

/** An entry with its place in the fair's order, from 1; those with an offer count, too. */
export interface PlacedEntry extends ListedEntry {
  readonly position: number;
}

/** A company's own place. */
export interface OwnPlace {
  /** Null = it does not wait. */
  readonly entry: PlacedEntry | null;
  /** How many wait in all. */
  readonly waiting: number;
}

/** The waitlist as those look at it who may: organisers all of it, a company its own place. */
@Injectable()
export class ShowWaitlist {
  constructor(
    private readonly waitlist: Waitlist,
    private readonly requests: DrawRequests,
    private readonly plans: ViewPlan,
  ) {}

  /** For everybody who has to do with the fair. */
  async rules(actor: Actor, fairId: FairId): Promise<Result<WaitlistRules, NotFound>> {
    return (await this.plans.mayWatch(actor, fairId)) ? ok(await this.rulesOf(fairId)) : err(NOT_FOUND);
  }

  async all(actor: Actor, fairId: FairId): Promise<Result<readonly PlacedEntry[], NotFound>> {
    return organises(actor, fairId) ? ok(await this.placed(fairId)) : err(NOT_FOUND);
  }

  async own(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<Result<OwnPlace, NotFound>> {
    if (!actsFor(actor, fairId, companyId)) return err(NOT_FOUND);
    if (!(await this.requests.participants(fairId, [companyId])).has(companyId)) return err(NOT_FOUND);
    const all = await this.placed(fairId);
    return ok({ entry: all.find((entry) => entry.companyId === companyId) ?? null, waiting: all.length });
  }

  private async placed(fairId: FairId): Promise<PlacedEntry[]> {
    const { orderedBy } = await this.rulesOf(fairId);
    return inOrder(await this.waitlist.living(fairId), orderedBy).map((entry, i) => ({ ...entry, position: i + 1 }));
  }

  private async rulesOf(fairId: FairId): Promise<WaitlistRules> {
    return (await this.waitlist.rules(fairId)) ?? { fairId, ...DEFAULT_WAITLIST_RULES };
  }
}
