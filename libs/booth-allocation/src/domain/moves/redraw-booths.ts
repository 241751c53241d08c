import { type BoothId, type Currency, err, type HallId, ok, type Result } from '@ketnoi/kernel';
import type { DrawnBooth, Outline } from '../booth.js';
import { checkPlan } from '../plan/check-plan.js';
import type { HallFeature } from '../plan/hall-plan.js';
import { doubledArea } from '../plan/polygon.js';
import { joinOutlines, tiles } from './join-outlines.js';
import type { RedrawRejection } from './redraw-rejection.js';

/** As it is drawn anew: with what it is wired for, in watts; null = nobody said. */
export type RedrawnBooth = DrawnBooth & { readonly powerW: number | null };
export type StandingBooth = RedrawnBooth & { readonly id: BoothId };

/** The hall around: what else stands there decides on ways and open sides. */
export interface HallAround {
  readonly id: HallId;
  readonly outline: Outline;
  readonly features: readonly HallFeature[];
  readonly booths: readonly { readonly id: BoothId; readonly number: string; readonly outline: Outline }[];
}

export interface Piece {
  readonly number: string;
  readonly outline: Outline;
}

/** Booths that share walls as one, at the sum of their own prices (a price list prices it by its area) and their power. */
export function mergeShapes(
  booths: readonly StandingBooth[],
  number: string,
  hall: HallAround,
): Result<RedrawnBooth, RedrawRejection> {
  const [first] = booths;
  const alike = booths.every(
    ({ hallId, zoneId, kind }) => hallId === first.hallId && zoneId === first.zoneId && kind === first.kind,
  );
  const outline = alike ? joinOutlines(booths.map((booth) => booth.outline)) : null;
  if (!outline) return err({ code: 'not-adjacent' });
  const other = booths.find(({ price }) => price.currency !== first.price.currency);
  if (other) return err({ code: 'other-currency', currency: other.price.currency });
  const amount = booths.reduce((sum, { price }) => sum + price.amount, 0);
  const wired = booths.flatMap(({ powerW }) => powerW ?? []);
  const powerW = wired.length > 0 ? wired.reduce((sum, watts) => sum + watts) : null;
  const drawn = checked(booths, [{ number, outline }], [amount], hall);
  return drawn.ok ? ok({ ...drawn.value[0], powerW }) : drawn;
}

/**
 * One booth as several that fill it, each at its share of the price by area; what rounding leaves falls to the last. The
 * piece that the company keeps, by its number, keeps the power; where the others are wired, the organiser must say.
 */
export function splitShape(
  booth: StandingBooth,
  pieces: readonly Piece[],
  hall: HallAround,
  keeps: string | null,
): Result<readonly RedrawnBooth[], RedrawRejection> {
  const usable = pieces.length >= 2 && pieces.every(({ outline }) => outline.length >= 3);
  if (
    !usable ||
    !tiles(
      pieces.map(({ outline }) => outline),
      booth.outline,
    )
  )
    return err({ code: 'pieces-do-not-tile' });
  const areas = pieces.map(({ outline }) => Math.abs(doubledArea(outline)));
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const amounts = areas.map((area) => Number((BigInt(booth.price.amount) * BigInt(area)) / BigInt(whole)));
  amounts[amounts.length - 1] += booth.price.amount - amounts.reduce((sum, amount) => sum + amount, 0);
  const drawn = checked([booth], pieces, amounts, hall);
  if (!drawn.ok) return drawn;
  return ok(drawn.value.map((piece) => ({ ...piece, powerW: piece.number === keeps ? booth.powerW : null })));
}

/** The hall with the new booths in the place of the old ones, checked like any plan; open sides are measured on it. */
function checked(
  replaced: readonly StandingBooth[],
  pieces: readonly Piece[],
  amounts: readonly number[],
  hall: HallAround,
): Result<readonly DrawnBooth[], RedrawRejection> {
  const [{ hallId, zoneId, kind, price }] = replaced;
  const staying = hall.booths.filter(({ id }) => !replaced.some((booth) => booth.id === id));
  const plain = { zone: null, kind, openSides: 0, powerW: null };
  const { problems, openSides } = checkPlan({
    outline: hall.outline,
    features: hall.features,
    zones: [],
    booths: [...pieces, ...staying].map(({ number, outline }) => ({ ...plain, number, outline })),
  });
  const ours = problems.filter(({ subject }) => subject.what === 'booth' && subject.index < pieces.length);
  if (ours.length > 0) return err({ code: 'unusable-pieces', problems: ours });
  return ok(
    pieces.map(({ number, outline }, i) => ({
      hallId,
      zoneId,
      number,
      kind,
      outline,
      openSides: openSides[i] ?? 0,
      price: { amount: amounts[i], currency: price.currency satisfies Currency },
    })),
  );
}
