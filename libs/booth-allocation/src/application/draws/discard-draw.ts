import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import type { DrawId } from '../../domain/draws/draw.js';
import { drawEvent } from '../../domain/draws/events.js';
import { DrawChronicle } from './draw-chronicle.js';
import { type DrawNotReady, NOT_FOUND, type NotFound, organises } from './draw-refusals.js';
import { Draws } from './ports/draws.js';

/** An organiser puts a what-if away. One that runs stops with its worker's next sign of life. */
@Injectable()
export class DiscardDraw {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly draws: Draws,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    drawId: DrawId,
  ): Promise<Result<{ readonly drawId: DrawId }, NotFound | DrawNotReady>> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    return this.unitOfWork.run(async () => {
      const draw = await this.draws.findForChange(fairId, drawId);
      if (!draw) return err(NOT_FOUND);
      if (draw.state === 'released') return err({ code: 'draw-not-ready' as const, state: draw.state });
      if (draw.state !== 'discarded') {
        await this.draws.discard({ fairId, drawId });
        await this.chronicle.write(actor, {
          fairId,
          action: 'discard-draw',
          subjectType: 'draw',
          subjectId: drawId,
          events: [drawEvent('draw-ended', fairId, { drawId, state: 'discarded' })],
        });
      }
      return ok({ drawId });
    });
  }
}
