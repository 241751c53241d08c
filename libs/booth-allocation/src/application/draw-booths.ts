import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  type BoothId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { type BoothProblem, checkBooths } from '../domain/check-booths.js';
import { problemsOfAdding } from '../domain/plan/add-booths.js';
import { DrawnHalls } from './plans/ports/drawn-halls.js';
import { FloorPlans, type WiredBooth } from './ports/floor-plans.js';

export type DrawBoothsRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'unusable-booths'; readonly problems: readonly BoothProblem[] }
  | IdempotencyConflict;

/** An organiser adds booths to the plan: all of the list, or none and a list of what is wrong with which. */
@Injectable()
export class DrawBooths {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly plans: FloorPlans,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly halls: DrawnHalls,
  ) {}

  /** `areSound`: where they lie has been checked already. */
  async execute(
    actor: Actor,
    fairId: FairId,
    booths: readonly WiredBooth[],
    idempotencyKey: string,
    areSound = false,
  ): Promise<Result<{ readonly boothIds: readonly BoothId[] }, DrawBoothsRefusal>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'draw-booths', key: idempotencyKey, request: { fairId, booths } },
      () => this.draw(actor, fairId, booths, areSound),
    );
  }

  private async draw(
    actor: Actor,
    fairId: FairId,
    booths: readonly WiredBooth[],
    areSound: boolean,
  ): Promise<Result<{ readonly boothIds: readonly BoothId[] }, DrawBoothsRefusal>> {
    const halls = booths.map((booth) => booth.hallId);
    const zones = booths.flatMap((booth) => booth.zoneId ?? []);
    const checked = checkBooths(booths, await this.plans.known(fairId, halls, zones));
    if (!checked.ok) return err({ code: 'unusable-booths', problems: checked.error });
    const misplaced = areSound ? [] : await this.misplaced(fairId, booths);
    if (misplaced.length > 0) return err({ code: 'unusable-booths', problems: misplaced });
    const drawn = booths.map((booth) => ({ ...booth, fairId, id: this.ids.next<'booth'>() }));
    const added = await this.plans.addBooths(drawn);
    if (!added.ok) return err({ code: 'unusable-booths', problems: numbersExist(booths, added.error.numbers) });
    await this.outbox.append([{ type: 'plan-drawn', fairId, payload: { booths: drawn.length } }], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action: 'draw-booths',
      subjectType: 'fair',
      subjectId: fairId,
      detail: { booths: drawn.length },
      requestId: actor.requestId,
    });
    return ok({ boothIds: drawn.map((booth) => booth.id) });
  }

  /** Hall by hall: what lies upon something, outside, or where nobody gets to. */
  private async misplaced(fairId: FairId, booths: readonly WiredBooth[]): Promise<readonly BoothProblem[]> {
    const halls = await this.halls.halls(fairId, [...new Set(booths.map(({ hallId }) => hallId))]);
    return halls.flatMap((hall) => {
      const indices = booths.flatMap(({ hallId }, i) => (hallId === hall.id ? [i] : []));
      const added = indices.map((i) => ({ ...booths[i], zone: null, powerW: booths[i].powerW ?? null }));
      return problemsOfAdding(hall, added, indices);
    });
  }
}

export const numbersExist = (
  booths: readonly { readonly number: string }[],
  taken: readonly string[],
): BoothProblem[] =>
  booths.flatMap(({ number }, index) =>
    taken.includes(number) ? [{ index, number, code: 'number-exists' as const }] : [],
  );
