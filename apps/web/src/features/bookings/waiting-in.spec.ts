import type { WaitingForUsQuery } from './bookings.generated';
import { waitingIn } from './waiting-in';

describe('what waits for a company', () => {
  it('is what others asked and is still open', () => {
    const answer = {
      companyWaitlist: { place: { state: 'SERVED', offer: { boothNumber: 'A-01', deadlineAt: '' } } },
      boothSwaps: {
        __typename: 'BoothSwaps',
        swaps: [
          { state: 'PROPOSED', other: { companyId: 'own' } },
          { state: 'PROPOSED', other: { companyId: 'theirs' } },
          { state: 'DECLINED', other: { companyId: 'own' } },
        ],
      },
      sharedBooths: {
        __typename: 'SharedBooths',
        booths: [
          { state: 'INVITED', companyId: 'guest' },
          { state: 'STANDING', companyId: 'own' },
        ],
      },
    } as unknown as WaitingForUsQuery;
    expect(waitingIn(answer, 'own')).toEqual({ offer: null, swaps: 1, invitations: 0 });
    expect(waitingIn(answer, 'guest')).toMatchObject({ swaps: 0, invitations: 1 });
  });
});
