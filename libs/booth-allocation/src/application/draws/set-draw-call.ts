import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { DRAW_LIMITS } from '../../engine/draw/index.js';
import type { DrawCall } from '../../domain/draws/draw-request.js';
import { DrawChronicle } from './draw-chronicle.js';
import { NOT_FOUND, type NotFound, organises, unusable, type UnusableWishes } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';

/** An organiser calls for wishes until a deadline, which may be moved. Setting the same again changes nothing. */
@Injectable()
export class SetDrawCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: DrawRequests,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(actor: Actor, call: DrawCall): Promise<Result<DrawCall, NotFound | UnusableWishes>> {
    if (!organises(actor, call.fairId)) return err(NOT_FOUND);
    const { mostBooths } = call;
    if (!Number.isInteger(mostBooths) || mostBooths < 1 || mostBooths > DRAW_LIMITS.blockBooths)
      return err(unusable([{ path: 'mostBooths', code: 'value-out-of-range' }]));
    await this.unitOfWork.run(async () => {
      await this.requests.setCall(call);
      await this.chronicle.write(actor, {
        fairId: call.fairId,
        action: 'set-draw-call',
        subjectType: 'fair',
        subjectId: call.fairId,
        detail: { wishesUntil: call.wishesUntil.toISOString(), mostBooths },
      });
    });
    return ok(call);
  }
}
