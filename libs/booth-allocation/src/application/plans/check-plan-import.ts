import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, ok, type Result } from '@ketnoi/kernel';
import type { PlanReading } from '../../domain/plan/read-drawing.js';
import { FloorPlans } from '../ports/floor-plans.js';
import { type PlanFileReader, withKnownNumbers } from './plan-file-reader.js';

/** An organiser looks at what a file would bring to the plan, and at everything that is wrong with it. Saves nothing. */
@Injectable()
export class CheckPlanImport {
  constructor(private readonly plans: FloorPlans) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    read: PlanFileReader,
  ): Promise<Result<PlanReading, { code: 'not-found' }>> {
    const reading = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    return reading ? ok(await withKnownNumbers(this.plans, fairId, reading)) : err({ code: 'not-found' });
  }
}
