import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type HallId,
  hasFairRole,
  money,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { generatePlan } from '../engine/plan-generator/generate-plan.js';
import { DrawBooths, type DrawBoothsRefusal } from './draw-booths.js';
import { DrawHall, type DrawHallRefusal } from './draw-hall.js';

export interface HallWish {
  readonly fairId: FairId;
  readonly name: string;
  readonly booths: number;
  readonly zones: readonly {
    readonly name: string;
    readonly sectorId: string | null;
    readonly country: string | null;
    readonly share: number;
  }[];
  readonly price: Money;
  /** Added to the price of a booth with two open sides, in whole per cent. */
  readonly cornerSurchargePercent: number;
}

export type LayOutHallRefusal = DrawHallRefusal | DrawBoothsRefusal;

const MOST_BOOTHS = 5_000;
/** Room for the two halves' own endings within the hundred characters of a key. */
const LONGEST_KEY = 98;

/** An organiser has a plausible hall for N booths laid out. Both halves are idempotent, so a broken attempt is finished by repeating it. */
@Injectable()
export class LayOutHall {
  constructor(
    private readonly drawHall: DrawHall,
    private readonly drawBooths: DrawBooths,
  ) {}

  async execute(
    actor: Actor,
    wish: HallWish,
    idempotencyKey: string,
  ): Promise<Result<{ readonly hallId: HallId; readonly booths: number }, LayOutHallRefusal>> {
    const { fairId } = wish;
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    if (!Number.isInteger(wish.booths) || wish.booths < 1 || wish.booths > MOST_BOOTHS)
      return err({ code: 'unusable-hall', field: 'outline' });
    if (wish.zones.some((zone) => !(zone.share > 0))) return err({ code: 'unusable-hall', field: 'zones' });
    const plan = generatePlan({
      booths: wish.booths,
      zones: wish.zones.map((zone, i) => ({ key: String(i), share: zone.share })),
    });
    const zones = wish.zones.map(({ name, sectorId, country }) => ({ name, sectorId, country }));
    const hall = await this.drawHall.execute(
      actor,
      { fairId, name: wish.name, outline: plan.outline, zones },
      `${idempotencyKey.slice(0, LONGEST_KEY)}:h`,
    );
    if (!hall.ok) return hall;
    const { hallId, zoneIds } = hall.value;
    const drawn = await this.drawBooths.execute(
      actor,
      fairId,
      plan.booths.map(({ number, zone, kind, outline, openSides, corner }) => ({
        hallId,
        zoneId: zone === null ? null : zoneIds[Number(zone)],
        number,
        kind,
        outline,
        openSides,
        price: corner ? withSurcharge(wish.price, wish.cornerSurchargePercent) : wish.price,
      })),
      `${idempotencyKey.slice(0, LONGEST_KEY)}:b`,
    );
    return drawn.ok ? ok({ hallId, booths: drawn.value.boothIds.length }) : drawn;
  }
}

/** Rounded half up to the minor unit. */
const withSurcharge = (price: Money, percent: number): Money =>
  money(price.amount + Math.floor((price.amount * percent + 50) / 100), price.currency);
