import { useMemo } from 'react';
import { useQuery } from '../../../graphql/use-query';
import { MyClaims, type MyClaimsQuery } from './claim.generated';

export type Claim = Extract<MyClaimsQuery['companyBookings'], { __typename: 'CompanyBookings' }>['bookings'][number];

/** Bookings that stand; the others are history. */
const LIVE: readonly Claim['state'][] = ['HELD', 'APPLIED', 'APPROVED', 'CONFIRMED', 'PAID'];

/** What a company holds or has booked at a fair. */
export function useMyClaims(fairId: string, companyId: string | null): readonly Claim[] {
  const { answer } = useQuery(MyClaims, companyId === null ? null : { fairId, companyId });
  return useMemo(() => {
    const found = answer?.companyBookings;
    if (companyId === null || found?.__typename !== 'CompanyBookings') return [];
    const now = Date.now();
    return found.bookings.filter(
      ({ state, heldUntil }) =>
        LIVE.includes(state) && (state !== 'HELD' || heldUntil === null || Date.parse(heldUntil) > now),
    );
  }, [answer, companyId]);
}
