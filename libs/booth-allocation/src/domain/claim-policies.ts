/**
 * The rules of claiming a booth, one function each: null = nothing against it. The first that objects is the answer.
 * (The shape is that of a lending library's placing-on-hold policies: ddd-by-examples/library.)
 */
import type { BookingRejection } from './booking-rejection.js';
import { isBooking, isLive } from './booking.js';
import type { ClaimSituation } from './claim-situation.js';

export type ClaimPolicy = (situation: ClaimSituation) => BookingRejection | null;

export const onlyExhibitors: ClaimPolicy = ({ exhibits }) => (exhibits ? null : { code: 'not-an-exhibitor' });

export const onlyBoothsOnThePlan: ClaimPolicy = ({ booth }) =>
  booth.withdrawnAt === null ? null : { code: 'booth-withdrawn' };

export const onlyWhileBookingIsOpen: ClaimPolicy = ({ rules, now }) =>
  rules !== null && rules.opensAt.getTime() <= now.getTime() && now.getTime() < rules.closesAt.getTime()
    ? null
    : {
        code: 'booking-closed',
        opensAt: rules?.opensAt.toISOString() ?? null,
        closesAt: rules?.closesAt.toISOString() ?? null,
      };

export const onlyFreeBooths: ClaimPolicy = ({ claim, companyId, now }) => {
  if (claim === null || !isLive(claim, now)) return null;
  if (isBooking(claim)) return { code: claim.companyId === companyId ? 'booth-yours' : 'booth-taken' };
  return { code: claim.groupId === null ? 'booth-withdrawn' : 'booth-reserved' };
};

/** What falls free is for those who wait, in their order: whoever comes by it before the offer is made does not pass them. */
export const onlyWhatNobodyAwaits: ClaimPolicy = ({ awaited }) => (awaited ? { code: 'booth-awaited' } : null);

const onlyUpToTheLimit: ClaimPolicy = ({ rules, companyClaims, now }) => {
  const limit = rules?.boothsPerCompany ?? 0;
  return companyClaims.filter((claim) => isLive(claim, now)).length < limit ? null : { code: 'too-many-booths', limit };
};

/** What binds a company that claims by itself. */
const CLAIM_POLICIES: readonly ClaimPolicy[] = [
  onlyExhibitors,
  onlyBoothsOnThePlan,
  onlyWhileBookingIsOpen,
  onlyFreeBooths,
  onlyWhatNobodyAwaits,
  onlyUpToTheLimit,
];

export const objectionToClaim = (situation: ClaimSituation): BookingRejection | null =>
  firstObjection(CLAIM_POLICIES, situation);

export function firstObjection(policies: readonly ClaimPolicy[], situation: ClaimSituation): BookingRejection | null {
  for (const policy of policies) {
    const objection = policy(situation);
    if (objection) return objection;
  }
  return null;
}
