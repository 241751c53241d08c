/** Waits for an instant of the given clock to a fraction of a millisecond: timers alone are late by one or two. */
import type { DatabaseClock } from '../world/database-clock.js';

const TIMERS_ARE_LATE_BY_MS = 3;

export async function waitUntil(clock: DatabaseClock, instant: number): Promise<void> {
  const left = instant - clock.now() - TIMERS_ARE_LATE_BY_MS;
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  while (clock.now() < instant) await new Promise((resolve) => setImmediate(resolve));
}
