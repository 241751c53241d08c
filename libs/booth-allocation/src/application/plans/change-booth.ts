import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  type Money,
  ok,
  type Result,
  type ZoneId,
} from '@ketnoi/kernel';
import { fileProblem, type FoundProblem } from '../../domain/plan/drawing.js';
import { isUsablePrice } from '../../domain/check-booths.js';
import { type BoothChange, changesShape, redrawBooth } from '../../domain/plan/redraw-booth.js';
import { BoothGuard } from './booth-guard.js';
import { PlanJournal } from './plan-journal.js';
import { DrawnHalls, type StoredBooth, type StoredHall } from './ports/drawn-halls.js';

export type BoothChangeWish = Omit<BoothChange, 'zone'> & {
  readonly fairId: FairId;
  readonly boothId: BoothId;
  /** Left out = it stays; null = in no zone. */
  readonly zoneId?: ZoneId | null;
  /** What is asked where the fair has no price list. Bookings keep the price that was frozen in them. */
  readonly price?: Money;
};

export type ChangeBoothRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'unknown-zone' }
  | { readonly code: 'unusable-price' }
  | { readonly code: 'booth-claimed' }
  | { readonly code: 'unusable-plan'; readonly problems: readonly FoundProblem[] }
  | IdempotencyConflict;

type Answer = Result<{ readonly boothId: BoothId }, ChangeBoothRefusal>;

/**
 * An organiser redraws a booth. Number, zone, power and price may change at any time; the outline and the kind only while
 * nobody claims the booth, for they are what a company has agreed to.
 */
@Injectable()
export class ChangeBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly halls: DrawnHalls,
    private readonly guard: BoothGuard,
    private readonly journal: PlanJournal,
  ) {}

  async execute(actor: Actor, wish: BoothChangeWish, idempotencyKey: string): Promise<Answer> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'change-booth', key: idempotencyKey, request: wish },
      () => this.change(actor, wish),
    );
  }

  private async change(actor: Actor, wish: BoothChangeWish): Promise<Answer> {
    const { fairId, boothId, zoneId, price, ...rest } = wish;
    // The booth is saved whole: what a colleague changes of it meanwhile would be undone.
    await this.halls.lock(fairId);
    const hallId = await this.halls.hallOf(fairId, boothId);
    const [hall]: (StoredHall | undefined)[] = hallId ? [...(await this.halls.halls(fairId, [hallId]))] : [];
    const index = hall?.booths.findIndex(({ id }) => id === boothId) ?? -1;
    if (!hall || index < 0) return err({ code: 'not-found' });
    const old = hall.booths[index];
    if (zoneId && !(await this.halls.zones(fairId)).some(({ id }) => id === zoneId))
      return err({ code: 'unknown-zone' });
    if (price && !isUsablePrice(price)) return err({ code: 'unusable-price' });
    const { booth, problems } = redrawBooth(hall, index, rest);
    if (problems.length > 0) return err({ code: 'unusable-plan', problems });
    const zone = zoneId === undefined ? old.zoneId : zoneId;
    const redrawn = { ...booth, fairId, id: boothId, zoneId: zone, price: price ?? old.price };
    const saved = changesShape(old, rest)
      ? await this.whileClosed(actor, redrawn)
      : ok(await this.halls.redraw(redrawn));
    if (!saved.ok) return err({ code: saved.error });
    if (!saved.value)
      return err({ code: 'unusable-plan', problems: [{ ...fileProblem('number-exists'), number: booth.number }] });
    const detail = { from: shown(old), to: shown(redrawn) };
    await this.journal.write(actor, fairId, 'change-booth', ['booth', boothId], detail, 1);
    return ok({ boothId });
  }

  private async whileClosed(
    actor: Actor,
    booth: Parameters<DrawnHalls['redraw']>[0],
  ): Promise<Result<boolean, 'booth-claimed'>> {
    const closed = await this.guard.close(actor, booth.fairId, [booth.id]);
    if (!closed.ok) return closed;
    const saved = await this.halls.redraw(booth);
    await this.guard.open(closed.value);
    return ok(saved);
  }
}

const shown = ({ number, kind, zoneId, outline, openSides, powerW, price }: Omit<StoredBooth, 'id' | 'zone'>) => ({
  number,
  kind,
  zoneId,
  outline,
  openSides,
  powerW,
  price,
});
