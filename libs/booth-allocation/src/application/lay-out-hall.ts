import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type HallId,
  hasFairRole,
  IdempotencyStore,
  money,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { generatePlan } from '../engine/plan-generator/generate-plan.js';
import { DrawBooths, type DrawBoothsRefusal, numbersExist } from './draw-booths.js';
import { DrawHall, type DrawHallRefusal, type HallField } from './draw-hall.js';
import { FloorPlans } from './ports/floor-plans.js';

export interface HallWish {
  readonly fairId: FairId;
  readonly name: string;
  readonly booths: number;
  /** Stands before every booth's number, so that a second hall does not repeat those of the first. */
  readonly numberPrefix: string;
  readonly zones: readonly {
    readonly name: string;
    readonly sectorId: string | null;
    readonly country: string | null;
    readonly share: number;
  }[];
  readonly price: Money;
  /** Added to the price of a booth with two open sides, in whole per cent. */
  readonly cornerSurchargePercent: number;
  /** How many of a hundred booths are raw space. */
  readonly rawPercent: number;
}

export interface LaidOutHall {
  readonly hallId: HallId;
  readonly booths: number;
}

export type LayOutHallRefusal = DrawHallRefusal | DrawBoothsRefusal;

const MOST_BOOTHS = 5_000;
const LONGEST_PREFIX = 6;
/** Leaves room for surcharges within whole numbers. */
const HIGHEST_PRICE = 1e13;
/** Room for the two halves' own endings within the hundred characters of a key. */
const LONGEST_KEY = 98;

/** An organiser has a plausible hall for N booths laid out, hall and booths in one transaction. */
@Injectable()
export class LayOutHall {
  constructor(
    private readonly drawHall: DrawHall,
    private readonly drawBooths: DrawBooths,
    private readonly plans: FloorPlans,
    private readonly idempotency: IdempotencyStore,
  ) {}

  async execute(actor: Actor, wish: HallWish, idempotencyKey: string): Promise<Result<LaidOutHall, LayOutHallRefusal>> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    const field = unusableField(wish);
    if (field === 'zones')
      return err({ code: 'unusable-hall', field, index: wish.zones.findIndex((zone) => !hasShare(zone)) });
    if (field) return err({ code: 'unusable-hall', field });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'lay-out-hall', key: idempotencyKey, request: wish },
      () => this.layOut(actor, wish, idempotencyKey.slice(0, LONGEST_KEY)),
    );
  }

  private async layOut(actor: Actor, wish: HallWish, key: string): Promise<Result<LaidOutHall, LayOutHallRefusal>> {
    const { fairId, name } = wish;
    const plan = generatePlan({
      booths: wish.booths,
      prefix: wish.numberPrefix,
      rawPercent: wish.rawPercent,
      zones: wish.zones.map((zone, i) => ({ key: String(i), share: zone.share })),
    });
    const taken = await this.plans.numbersTaken(
      fairId,
      plan.booths.map((booth) => booth.number),
    );
    if (taken.length > 0) return err({ code: 'unusable-booths', problems: numbersExist(plan.booths, taken) });
    const zones = wish.zones.map(({ name, sectorId, country }) => ({ name, sectorId, country }));
    const { outline, features } = plan;
    const hall = await this.drawHall.execute(actor, { fairId, name, outline, features, zones }, `${key}:h`);
    if (!hall.ok) return hall;
    const { hallId, zoneIds } = hall.value;
    const booths = plan.booths.map(({ number, zone, kind, outline, openSides, powerW, corner }) => ({
      hallId,
      zoneId: zone === null ? null : zoneIds[Number(zone)],
      number,
      kind,
      outline,
      openSides,
      powerW,
      price: corner ? withSurcharge(wish.price, wish.cornerSurchargePercent) : wish.price,
    }));
    const drawn = await this.drawBooths.execute(actor, fairId, booths, `${key}:b`, true);
    return drawn.ok ? ok({ hallId, booths: drawn.value.boothIds.length }) : drawn;
  }
}

/** Rounded half up to the minor unit. */
export const withSurcharge = (price: Money, percent: number): Money =>
  money(price.amount + Math.floor((price.amount * percent + 50) / 100), price.currency);

function unusableField({
  booths,
  numberPrefix,
  zones,
  price,
  cornerSurchargePercent,
  rawPercent,
}: HallWish): HallField | null {
  if (!Number.isInteger(booths) || booths < 1 || booths > MOST_BOOTHS) return 'booths';
  if (numberPrefix.length > LONGEST_PREFIX) return 'numberPrefix';
  if (!zones.every(hasShare)) return 'zones';
  if (!isWholeUpTo(rawPercent, 100)) return 'rawPercent';
  return unusablePrice(price, cornerSurchargePercent);
}

const hasShare = ({ share }: HallWish['zones'][number]): boolean => share > 0 && Number.isFinite(share);
const isWholeUpTo = (n: number, most: number): boolean => Number.isInteger(n) && n >= 0 && n <= most;

/** Whether a list of booths may be priced so. */
export function unusablePrice(price: Money, cornerSurchargePercent: number): 'price' | 'cornerSurchargePercent' | null {
  if (!isWholeUpTo(price.amount, HIGHEST_PRICE)) return 'price';
  return isWholeUpTo(cornerSurchargePercent, 1_000) ? null : 'cornerSurchargePercent';
}
