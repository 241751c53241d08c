import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, Fingerprint, ok, type Result } from '@ketnoi/kernel';
import { type CapacityOutlook, hasSomethingToPlace, NO_CAPACITY } from '../../domain/capacity/capacity-outlook.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import { FairNow } from '../fair-now.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { CapacityPlanner } from './ports/capacity-planner.js';

/** Answers kept, by what they were computed from. */
const KEPT = 12;

/**
 * What more tables, interpreters or slots could bring to the fair as it stands now. The same fair is computed once; one that
 * has changed while it was computed waits for that to end, and is computed as it stands then.
 */
@Injectable()
export class ShowCapacity {
  private readonly answers = new Map<string, Promise<CapacityOutlook>>();
  private readonly underWay = new Map<FairId, Promise<CapacityOutlook>>();

  constructor(
    private readonly fairNow: FairNow,
    private readonly planner: CapacityPlanner,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<CapacityOutlook, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    for (;;) {
      const inputs = await this.fairNow.forPlacing(fairId);
      if (!hasSomethingToPlace(inputs)) return ok(NO_CAPACITY);
      const key = this.fingerprint.of(inputs);
      const known = this.answers.get(key);
      if (known) return ok(await known);
      const before = this.underWay.get(fairId);
      if (!before) return ok(await this.compute(fairId, key, inputs));
      await before.catch(() => undefined);
    }
  }

  private compute(fairId: FairId, key: string, inputs: TimetableInputs): Promise<CapacityOutlook> {
    const answer = this.planner.outlook(inputs);
    this.underWay.set(fairId, answer);
    this.answers.set(key, answer);
    const over = (): void => void this.underWay.delete(fairId);
    answer.then(over, () => {
      over();
      this.answers.delete(key);
    });
    for (const old of [...this.answers.keys()].slice(0, -KEPT)) this.answers.delete(old);
    return answer;
  }
}
