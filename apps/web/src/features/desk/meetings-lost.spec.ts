import type { Day } from './day-list';
import { meetingsLost } from './meetings-lost';

const meeting = (requestId: string, startsAt: string, buyerId: string, supplierId: string): object => ({
  ...{ requestId, startsAt, buyerId, supplierId },
});
const DAY = {
  now: '2027-10-20T03:00:00Z',
  delegations: [{ id: 'g', name: 'Kansai', companyIds: ['b2'] }],
  meetings: [
    meeting('over', '2027-10-20T02:00:00Z', 'b1', 's1'),
    meeting('ahead', '2027-10-20T04:00:00Z', 'b1', 's1'),
    meeting('others', '2027-10-20T04:00:00Z', 'b2', 's2'),
  ],
} as unknown as Day;

describe('meetings that fall through', () => {
  it('are those still to come of whoever does not come', () =>
    expect(meetingsLost(DAY, [{ about: 'B1', event: { kind: 'NO_SHOW', companyIds: ['b1'] } }])).toEqual(['ahead']));
  it('are those of a whole delegation', () =>
    expect(meetingsLost(DAY, [{ about: 'Kansai', event: { kind: 'LATE', groupId: 'g' } }])).toEqual(['others']));
  it('are none where a table is closed: its meetings are held elsewhere', () =>
    expect(meetingsLost(DAY, [{ about: 'T1', event: { kind: 'PLACE_CLOSED', placeId: 't1' } }])).toEqual([]));
});
