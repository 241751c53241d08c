import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  err,
  type FairId,
  type HallId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  type Money,
  ok,
  type Result,
  type ZoneId,
} from '@ketnoi/kernel';
import type { FoundProblem } from '../../domain/plan/drawing.js';
import type { HallPlan, PlannedZone } from '../../domain/plan/hall-plan.js';
import type { PlanReading } from '../../domain/plan/read-drawing.js';
import { type HallField, isName } from '../draw-hall.js';
import { unusablePrice, withSurcharge } from '../lay-out-hall.js';
import { FloorPlans } from '../ports/floor-plans.js';
import { PlanJournal } from './plan-journal.js';
import { numbersExist, type PlanFileReader, withKnownNumbers } from './plan-file-reader.js';
import { DrawnHalls } from './ports/drawn-halls.js';

export interface PlanImport {
  readonly fairId: FairId;
  /** Which file it is: with the key it makes a repetition, also when the file itself is gone by then. */
  readonly uploadId: string;
  readonly millimetresPerUnit: number | null;
  /** What the hall is called. */
  readonly name: string;
  /** Of a booth with one open side or none. */
  readonly price: Money;
  /** Added to the price of a booth with more open sides, in whole per cent. */
  readonly cornerSurchargePercent: number;
}

export type ImportPlanRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'unusable-hall'; readonly field: HallField }
  | { readonly code: 'unusable-plan'; readonly problems: readonly FoundProblem[] }
  | IdempotencyConflict;

export interface ImportedPlan {
  readonly hallId: HallId;
  readonly booths: number;
}

type Answer = Result<ImportedPlan, ImportPlanRefusal>;

/** An organiser brings in a hall with all its booths from a file: all of it in one transaction, or nothing. */
@Injectable()
export class ImportPlan {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly plans: FloorPlans,
    private readonly halls: DrawnHalls,
    private readonly journal: PlanJournal,
    private readonly ids: Ids,
  ) {}

  async execute(actor: Actor, wish: PlanImport, read: PlanFileReader, idempotencyKey: string): Promise<Answer> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    const field = isName(wish.name, 80) ? unusablePrice(wish.price, wish.cornerSurchargePercent) : 'name';
    if (field) return err({ code: 'unusable-hall', field });
    // Read before the transaction begins: it must be short, and reading a large drawing is not.
    const reading = await read();
    return allOrNothing<ImportedPlan, ImportPlanRefusal>(
      this.idempotency,
      actor,
      { operation: 'import-plan', key: idempotencyKey, request: wish },
      async () => (reading ? this.save(actor, wish, reading) : err({ code: 'not-found' })),
    );
  }

  private async save(actor: Actor, wish: PlanImport, read: PlanReading): Promise<Answer> {
    const { fairId, name, price, cornerSurchargePercent } = wish;
    const { plan, problems } = await withKnownNumbers(this.plans, fairId, read);
    if (problems.length > 0) return err({ code: 'unusable-plan', problems });
    const hallId = this.ids.next<'hall'>();
    const features = plan.features.map((feature) => ({ ...feature, id: this.ids.next() }));
    await this.plans.addHall({ fairId, id: hallId, name, outline: plan.outline, features });
    const zoneIds = await this.zoneIds(fairId, plan.zones);
    const added = await this.plans.addBooths(
      plan.booths.map(({ zone, ...booth }) => ({
        ...booth,
        fairId,
        id: this.ids.next<'booth'>(),
        hallId,
        zoneId: zone === null ? null : (zoneIds.get(zone) ?? null),
        price: booth.openSides > 1 ? withSurcharge(price, cornerSurchargePercent) : price,
      })),
    );
    // Somebody drew one of them between the question and the answer; the hall goes with the transaction.
    if (!added.ok) return err({ code: 'unusable-plan', problems: numbersExist(read, new Set(added.error.numbers)) });
    await this.journal.write(actor, fairId, 'import-plan', ['hall', hallId], detailOf(wish, plan), plan.booths.length);
    return ok({ hallId, booths: plan.booths.length });
  }

  /** Zones of the same name are one zone, whichever hall they are in. */
  private async zoneIds(fairId: FairId, zones: readonly PlannedZone[]): Promise<ReadonlyMap<string, ZoneId>> {
    const known = new Map((await this.halls.zones(fairId)).map(({ name, id }) => [name, id]));
    const fresh = zones
      .filter(({ name }) => !known.has(name))
      .map((zone) => ({ ...zone, fairId, id: this.ids.next<'zone'>() }));
    await this.plans.addZones(fresh);
    for (const { name, id } of fresh) known.set(name, id);
    return known;
  }
}

const detailOf = ({ uploadId, name }: PlanImport, { booths, zones }: HallPlan): object => ({
  uploadId,
  name,
  booths: booths.length,
  zones: zones.length,
});
