import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { Draw, DrawId } from '../../domain/draws/draw.js';
import { drawEvent } from '../../domain/draws/events.js';
import { AllotMany } from '../life/allot-many.js';
import { untilNotOvertaken } from '../life/overtaken.js';
import { DrawChronicle } from './draw-chronicle.js';
import { type DrawNotReady, NOT_FOUND, type NotFound, organises } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';
import { Draws, type FirmOutcome } from './ports/draws.js';
import { FirmLetters } from './ports/firm-letters.js';

/** A booth of the draw that its firm cannot have any more, and why: `booth-taken`, `wishes-withdrawn`, … */
export interface UnreleasableBooth {
  readonly boothId: BoothId;
  readonly number: string;
  readonly companyId: CompanyId;
  readonly reason: string;
}

/** Nothing was released. */
export interface ReleaseRefused {
  readonly code: 'release-refused';
  readonly booths: readonly UnreleasableBooth[];
}

export interface ReleasedDraw {
  readonly drawId: DrawId;
  readonly firms: number;
  readonly booths: number;
}

export type ReleaseDrawAnswer = Result<ReleasedDraw, NotFound | DrawNotReady | ReleaseRefused | IdempotencyConflict>;

/** Thrown to take back what was granted before the refusal. */
class HalfReleased extends Error {
  constructor(readonly refusal: ReleaseRefused) {
    super('a booth of the draw cannot be given any more');
  }
}

/**
 * Turns a draw into bookings: every firm gets what it drew, in one transaction under the keys that sell a booth once, or
 * nobody gets anything and the booths that cannot be given any more are named. Inputs are published with it.
 */
@Injectable()
export class ReleaseDraw {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly draws: Draws,
    private readonly requests: DrawRequests,
    private readonly allotMany: AllotMany,
    private readonly letters: FirmLetters,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(actor: Actor, fairId: FairId, drawId: DrawId, idempotencyKey: string): Promise<ReleaseDrawAnswer> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    try {
      return await untilNotOvertaken(() =>
        this.idempotency.decideOnce(
          { actorId: actor.personId, operation: 'release-draw', key: idempotencyKey, request: { fairId, drawId } },
          () => this.release(actor, fairId, drawId),
        ),
      );
    } catch (error) {
      if (error instanceof HalfReleased) return err(error.refusal);
      throw error;
    }
  }

  private async release(
    actor: Actor,
    fairId: FairId,
    drawId: DrawId,
  ): Promise<Result<ReleasedDraw, NotFound | DrawNotReady>> {
    const draw = await this.draws.findForChange(fairId, drawId);
    if (!draw) return err(NOT_FOUND);
    if (draw.state !== 'drawn') return err({ code: 'draw-not-ready', state: draw.state });
    const outcomes = await this.draws.outcomes(fairId, drawId);
    const given = outcomes.filter(({ outcome }) => outcome.booths.length > 0);
    await this.grant(draw, given);
    const booths = await this.allot(actor, draw, given);
    await this.draws.release({ fairId, drawId });
    await this.letters.write(fairId, outcomes.map(letterTo), actor.requestId);
    await this.chronicle.write(actor, {
      fairId,
      action: 'release-draw',
      subjectType: 'draw',
      subjectId: drawId,
      detail: { firms: given.length, booths, inputsHash: draw.inputsHash },
      events: [
        drawEvent('draw-published', fairId, { drawId, inputsHash: draw.inputsHash }),
        drawEvent('draw-released', fairId, { drawId, booths }),
      ].slice(draw.publishedAt === null ? 0 : 1),
    });
    return ok({ drawId, firms: given.length, booths });
  }

  /**
   * Several what-ifs may have been frozen from the same wishes: the first that is released grants them. Nor is a firm
   * given what it wishes no longer; then the organiser draws anew, for its booths may be another's first wish.
   */
  private async grant(draw: Draw, given: readonly FirmOutcome[]): Promise<void> {
    const ungranted = await this.requests.markGranted(
      draw,
      given.map(({ companyId }) => companyId),
    );
    if (ungranted.length === 0) return;
    const reasons = new Map(ungranted.map(({ companyId, reason }) => [companyId, reason]));
    const booths = given.flatMap(({ companyId, outcome }) => {
      const reason = reasons.get(companyId);
      return reason
        ? outcome.booths.map(({ id, number }) => ({ boothId: id as BoothId, number, companyId, reason }))
        : [];
    });
    throw new HalfReleased({ code: 'release-refused', booths });
  }

  /** Answers how many booths were allotted. */
  private async allot(actor: Actor, draw: Draw, given: readonly FirmOutcome[]): Promise<number> {
    const allotments = given.flatMap(({ companyId, outcome }) =>
      outcome.booths.map(({ id, number }) => ({ boothId: id as BoothId, companyId, number })),
    );
    const how = { origin: 'draw', reason: draw.name } as const;
    const allotted = await this.allotMany.allot(actor, draw.fairId, how, allotments);
    if (allotted.ok) return allotments.length;
    const numbers = new Map(allotments.map(({ boothId, number }) => [boothId, number]));
    throw new HalfReleased({
      code: 'release-refused',
      booths: allotted.error.map(({ boothId, companyId, refusal }) => ({
        boothId,
        number: numbers.get(boothId) ?? '',
        companyId,
        reason: refusal.code,
      })),
    });
  }
}

const letterTo = ({ companyId, outcome }: FirmOutcome) => ({
  companyId,
  template: outcome.booths.length > 0 ? 'draw-granted' : 'draw-not-granted',
  params: { booths: outcome.booths.map(({ number }) => number).join(', ') },
});
