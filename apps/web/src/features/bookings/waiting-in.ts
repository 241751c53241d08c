import type { WaitingForUsQuery } from './bookings.generated';

type Place = NonNullable<NonNullable<WaitingForUsQuery['companyWaitlist']>['place']>;

export interface WaitingForUs {
  /** A booth that is kept for the company. */
  readonly offer: Place['offer'];
  /** Exchanges that others proposed to it. */
  readonly swaps: number;
  /** Booths that others asked it to share. */
  readonly invitations: number;
}

/** What waits for a company's answer, not what it waits for itself. */
export function waitingIn(
  { companyWaitlist, boothSwaps, sharedBooths }: WaitingForUsQuery,
  companyId: string,
): WaitingForUs {
  const place = companyWaitlist?.place;
  const swaps = boothSwaps.__typename === 'BoothSwaps' ? boothSwaps.swaps : [];
  const booths = sharedBooths.__typename === 'SharedBooths' ? sharedBooths.booths : [];
  return {
    offer: place?.state === 'OFFERED' ? place.offer : null,
    swaps: swaps.filter(({ state, other }) => state === 'PROPOSED' && other.companyId === companyId).length,
    invitations: booths.filter((booth) => booth.state === 'INVITED' && booth.companyId === companyId).length,
  };
}
