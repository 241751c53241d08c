import { CarryOutDraw, type DrawId } from '@ketnoi/booth-allocation';
import { type JobContext, type JobData, JobHandler } from '@ketnoi/jobs';
import type { FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';

/** A draw that had to stop with the worker throws, so that its bell rings elsewhere. */
@Injectable()
export class RunDrawProcessor extends JobHandler<'run-draw'> {
  readonly job = 'run-draw';

  constructor(private readonly carryOut: CarryOutDraw) {
    super();
  }

  async handle({ fairId, drawId }: JobData['run-draw'], { signal }: JobContext): Promise<void> {
    const outcome = await this.carryOut.execute({ fairId: fairId as FairId, drawId: drawId as DrawId }, signal);
    if (outcome === 'handed-back') throw new Error(`draw ${drawId} was handed back: the worker is stopping`);
  }
}
