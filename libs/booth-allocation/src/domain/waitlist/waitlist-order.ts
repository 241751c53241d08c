import type { FairId } from '@ketnoi/kernel';
import type { WaitlistEntry } from './waitlist-entry.js';

/** By priority points and, where they are equal, by time; or by time alone. */
export const WAITLIST_ORDERS = ['points', 'time'] as const;
export type WaitlistOrder = (typeof WAITLIST_ORDERS)[number];

export interface WaitlistRules {
  readonly fairId: FairId;
  readonly orderedBy: WaitlistOrder;
  /** How long an offer stands. */
  readonly offerHours: number;
}

/** Rules of a fair that said nothing. */
export const DEFAULT_WAITLIST_RULES: Omit<WaitlistRules, 'fairId'> = { orderedBy: 'time', offerHours: 48 };
export const MOST_OFFER_HOURS = 30 * 24;

export interface RankedEntry extends WaitlistEntry {
  readonly points: number;
}

/** The entries in the order in which the fair offers. Ids, which are born in order, decide between equal instants. */
export const inOrder = <E extends RankedEntry>(entries: readonly E[], orderedBy: WaitlistOrder): E[] =>
  [...entries].sort(
    (a, b) =>
      (orderedBy === 'points' ? b.points - a.points : 0) ||
      a.joinedAt.getTime() - b.joinedAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
