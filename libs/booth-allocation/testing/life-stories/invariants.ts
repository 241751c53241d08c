import {
  type Booking,
  type BookingRules,
  type Claim,
  hasRunOut,
  isBooking,
  isLive,
  isOccupying,
  isStanding,
} from '@ketnoi/booth-allocation';
import { boothIds } from './teller.js';

/** What must never be, in words; empty when all is well. */
export function faultsIn(claims: readonly Claim[], rules: BookingRules): string[] {
  const standing = claims.filter(isStanding);
  const bookings = claims.filter(isBooking);
  return [
    ...boothIds
      .filter((boothId) => standing.filter((claim) => claim.boothId === boothId).length > 1)
      .map((boothId) => `booth ${boothId} has two living claims`),
    ...bookings.flatMap((booking) =>
      faultsOf(booking, rules).map((fault) => `${booking.id} ${booking.state}: ${fault}`),
    ),
    ...repeated(bookings.filter(isStanding).map(({ companyId, nth }) => `${companyId} ${nth}`)).map(
      (number) => `number used twice: ${number}`,
    ),
  ];
}

function faultsOf(booking: Booking, rules: BookingRules): string[] {
  const { paidAmount, waivedAmount, price, depositAmount, nth, state, cancellationFee: fee } = booking;
  const deposit = depositAmount ?? 0;
  const covered = paidAmount + waivedAmount;
  const checks: [string, boolean][] = [
    ['keeps a number or an end though it is over', isStanding(booking) || (nth === null && booking.heldUntil === null)],
    ['stands without a number', !isStanding(booking) || nth !== null],
    [
      'goes beyond the limit',
      !isStanding(booking) || booking.origin !== 'claim' || (nth ?? 0) <= rules.boothsPerCompany,
    ],
    ['is held without an end', (state === 'held') === (booking.heldUntil !== null)],
    ['was approved without a deposit being fixed', !isOccupying(booking) || depositAmount !== null],
    ['is confirmed without its deposit', state !== 'confirmed' || (covered > 0 && covered >= deposit)],
    ['is paid without being so', (state === 'paid') === (isOccupying(booking) && covered >= price.amount)],
    ['waits for a deposit that is in', state !== 'approved' || covered === 0 || covered < deposit],
    ['was cancelled without a fee being fixed', (state === 'cancelled') === (fee !== null)],
    ['costs more to cancel than to have', fee === null || (fee >= 0 && fee <= price.amount)],
    ['has less than nothing paid', paidAmount >= 0],
    ['asks for a deposit above the price', deposit <= price.amount],
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

/** What must not happen from one moment to the next. */
export function forbiddenSteps(before: readonly Claim[], after: readonly Claim[], now: Date): string[] {
  const was = new Map(before.map((claim) => [claim.id, claim]));
  return after.flatMap((claim) => {
    const old = was.get(claim.id);
    if (!old || !isBooking(claim)) return [];
    const faults: string[] = [];
    if (hasRunOut(old, now) && isStanding(claim) && claim.state !== 'held')
      faults.push(`${claim.id} was confirmed after its hold had run out`);
    if (!isStanding(old) && old.state !== claim.state)
      faults.push(`${claim.id} rose from ${old.state} to ${claim.state}`);
    if (isBooking(old) && old.state === 'approved' && claim.state === 'expired' && old.remindedAt === null)
      faults.push(`${claim.id} was freed without a reminder`);
    if (isBooking(old) && old.price.amount !== claim.price.amount) faults.push(`${claim.id} changed its price`);
    return faults;
  });
}

/** How many booths are free, held, sold and withdrawn: together always all. */
export function census(claims: readonly Claim[], now: Date): Record<'free' | 'held' | 'sold' | 'withdrawn', number> {
  const counts = { free: 0, held: 0, sold: 0, withdrawn: 0 };
  for (const boothId of boothIds) {
    const claim = claims.find((one) => one.boothId === boothId && isLive(one, now));
    counts[!claim ? 'free' : !isBooking(claim) ? 'withdrawn' : isOccupying(claim) ? 'sold' : 'held']++;
  }
  return counts;
}

const repeated = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i);
