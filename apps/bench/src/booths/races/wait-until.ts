/** Waits for an instant of the given clock to a fraction of a millisecond: timers alone are late by one or two. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { DatabaseClock } from '../world/database-clock.js';

const TIMERS_ARE_LATE_BY_MS = 3;

export async function waitUntil(clock: DatabaseClock, instant: number): Promise<void> {
  const left = instant - clock.now() - TIMERS_ARE_LATE_BY_MS;
  if (left > 0) await setTimeout(left);
  while (clock.now() < instant) await setImmediate();
}
