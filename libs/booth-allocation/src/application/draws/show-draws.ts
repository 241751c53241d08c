import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  ok,
  type Page,
  type PageRequest,
  type Result,
} from '@ketnoi/kernel';
import { compareDraws, type DrawComparison } from '../../domain/draws/compare-draws.js';
import type { Draw, DrawId } from '../../domain/draws/draw.js';
import { ViewPlan } from '../view-plan.js';
import { NOT_FOUND, type NotFound } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';
import { Draws, type FirmOutcome, type ReleasedOutcome } from './ports/draws.js';

const MOST_COMPARED = 6;

/** Draws as those look at them who may: organisers all, a firm what released ones gave it. */
@Injectable()
export class ShowDraws {
  constructor(
    private readonly draws: Draws,
    private readonly requests: DrawRequests,
    private readonly plans: ViewPlan,
  ) {}

  async one(actor: Actor, fairId: FairId, drawId: DrawId): Promise<Result<Draw, NotFound>> {
    const draw = oversees(actor, fairId) ? await this.draws.find(fairId, drawId) : null;
    return draw ? ok(draw) : err(NOT_FOUND);
  }

  async all(actor: Actor, fairId: FairId, page: PageRequest): Promise<Result<Page<Draw>, NotFound>> {
    return oversees(actor, fairId) ? ok(await this.draws.list(fairId, page)) : err(NOT_FOUND);
  }

  async outcomes(actor: Actor, fairId: FairId, drawId: DrawId): Promise<Result<readonly FirmOutcome[], NotFound>> {
    return oversees(actor, fairId) ? ok(await this.draws.outcomes(fairId, drawId)) : err(NOT_FOUND);
  }

  /** Two to six finished draws side by side, against the first. */
  async compare(actor: Actor, fairId: FairId, drawIds: readonly DrawId[]): Promise<Result<DrawComparison, NotFound>> {
    const ids = [...new Set(drawIds)].slice(0, MOST_COMPARED);
    if (!oversees(actor, fairId) || ids.length === 0) return err(NOT_FOUND);
    const sides = await Promise.all(
      ids.map(async (drawId) => {
        const outcomes = await this.draws.outcomes(fairId, drawId);
        return { drawId, outcomes: new Map(outcomes.map(({ companyId, outcome }) => [companyId, outcome])) };
      }),
    );
    return sides.some(({ outcomes }) => outcomes.size === 0) ? err(NOT_FOUND) : ok(compareDraws(sides));
  }

  /** Draws whose inputs are open to everybody who has to do with the fair. */
  async published(actor: Actor, fairId: FairId): Promise<Result<readonly Draw[], NotFound>> {
    return (await this.plans.mayWatch(actor, fairId)) ? ok(await this.draws.published(fairId)) : err(NOT_FOUND);
  }

  /** What released draws gave a company, and why. */
  async own(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<Result<readonly ReleasedOutcome[], NotFound>> {
    if (!actsFor(actor, fairId, companyId)) return err(NOT_FOUND);
    const takesPart = (await this.requests.participants(fairId, [companyId])).has(companyId);
    return takesPart ? ok(await this.draws.outcomesOf(fairId, companyId)) : err(NOT_FOUND);
  }

  /** The frozen inputs, for organisers at once and for everybody at the fair once they are published. */
  async inputsFile(actor: Actor, fairId: FairId, drawId: DrawId): Promise<string | null> {
    const draw = await this.draws.find(fairId, drawId);
    const open = draw && (oversees(actor, fairId) || (draw.publishedAt && (await this.plans.mayWatch(actor, fairId))));
    return open ? this.draws.inputs(fairId, drawId) : null;
  }

  /** The result, for organisers once it is there and for everybody at the fair once it is released. */
  async resultFile(actor: Actor, fairId: FairId, drawId: DrawId): Promise<string | null> {
    const draw = await this.draws.find(fairId, drawId);
    const open = draw && (oversees(actor, fairId) || (draw.releasedAt && (await this.plans.mayWatch(actor, fairId))));
    return open ? this.draws.result(fairId, drawId) : null;
  }
}

const oversees = (actor: Actor, fairId: FairId): boolean => hasFairRole(actor, fairId, 'organiser');
