import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import type { DrawId } from '../../domain/draws/draw.js';
import { drawEvent } from '../../domain/draws/events.js';
import { DrawChronicle } from './draw-chronicle.js';
import { type DrawNotReady, NOT_FOUND, type NotFound, organises } from './draw-refusals.js';
import { Draws } from './ports/draws.js';

/** An organiser opens a draw's inputs and seed to everybody at the fair, before or after it has run. */
@Injectable()
export class PublishDraw {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly draws: Draws,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    drawId: DrawId,
  ): Promise<Result<{ readonly drawId: DrawId; readonly inputsHash: string }, NotFound | DrawNotReady>> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    return this.unitOfWork.run(async () => {
      const draw = await this.draws.findForChange(fairId, drawId);
      if (!draw) return err(NOT_FOUND);
      const { inputsHash, state } = draw;
      if (state === 'failed' || state === 'discarded') return err({ code: 'draw-not-ready' as const, state });
      if (draw.publishedAt === null) {
        await this.draws.publish({ fairId, drawId });
        await this.chronicle.write(actor, {
          fairId,
          action: 'publish-draw',
          subjectType: 'draw',
          subjectId: drawId,
          detail: { inputsHash },
          events: [drawEvent('draw-published', fairId, { drawId, inputsHash })],
        });
      }
      return ok({ drawId, inputsHash });
    });
  }
}
