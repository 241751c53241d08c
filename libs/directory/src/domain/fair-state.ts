import type { Currency } from '@ketnoi/kernel';

/** How far a fair has come, for those who run it. */
export interface FairState {
  /** Each booth once, by the claim that stands on it. */
  readonly booths: Readonly<Record<BoothCount, number>>;
  readonly money: readonly MoneyOfFair[];
  /** `complete`: says what it makes or does, and how much or how soon. */
  readonly profiles: { readonly suppliers: number; readonly complete: number };
  /** `covered`: a request about it stands, open or accepted. */
  readonly needs: { readonly open: number; readonly covered: number };
  readonly requests: Readonly<Record<RequestCount, number>>;
  /** Of the newest release; null before the first. */
  readonly release: ReleaseOfFair | null;
  readonly rounds: { readonly propose: number; readonly timetable: number; readonly running: number };
  readonly waiting: Readonly<Record<DecisionCount, number>>;
}

export const BOOTH_COUNTS = ['free', 'held', 'applied', 'approved', 'confirmed', 'paid', 'blocked'] as const;
export type BoothCount = (typeof BOOTH_COUNTS)[number];

export const REQUEST_COUNTS = ['open', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type RequestCount = (typeof REQUEST_COUNTS)[number];

/** What somebody of the office has to decide. */
export type DecisionCount =
  'applications' | 'overdueDeposits' | 'doubtfulTransfers' | 'unansweredOffers' | 'subsidyRequests' | 'onWaitlist';

/** In the currency's minor unit. */
export interface MoneyOfFair {
  readonly currency: Currency;
  /** What the booths that are taken cost. */
  readonly booked: number;
  /** By payment requests that were not cancelled. */
  readonly asked: number;
  readonly paid: number;
}

export interface ReleaseOfFair {
  readonly versionNumber: number;
  readonly releasedAt: Date;
  readonly meetings: number;
  readonly suppliersWithoutMeeting: number;
}

/** Of what was answered, how much was a yes; null while nobody has answered. */
export function acceptanceRate({ accepted, declined }: FairState['requests']): number | null {
  const answered = accepted + declined;
  return answered === 0 ? null : accepted / answered;
}
