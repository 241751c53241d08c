import { byParty, type Change, type Diff } from './told-change';

const meeting = (slot: number): NonNullable<Change['after']> => ({
  slot,
  placeKind: 'TABLE',
  placeId: 'table 1',
  buyerId: 'buyer',
  buyer: { shortName: 'Sakura' },
  supplierId: 'supplier',
  supplier: { shortName: 'An Phát' },
});
const moved: Change = { requestId: 'r1', kinds: ['MOVED'], before: meeting(1), after: meeting(2) };
const removed: Change = { requestId: 'r2', kinds: ['REMOVED'], before: meeting(4), after: null };
const diff: Diff = {
  changes: [moved, removed],
  people: [
    { personId: 'p1', companyId: 'buyer', interpreterId: null, changes: [{ requestId: 'r1' }] },
    { personId: 'p2', companyId: 'buyer', interpreterId: null, changes: [{ requestId: 'r1' }, { requestId: 'r2' }] },
    { personId: 'p3', companyId: 'supplier', interpreterId: null, changes: [{ requestId: 'r2' }] },
    { personId: 'p4', companyId: null, interpreterId: 'i1', changes: [{ requestId: 'r1' }] },
  ],
};

describe('changes between two versions', () => {
  it('are told by company and name, each change once, with how many of its people they concern', () => {
    expect(byParty(diff)).toEqual([
      { id: 'supplier', name: 'An Phát', people: 1, changes: [removed] },
      { id: 'buyer', name: 'Sakura', people: 2, changes: [moved, removed] },
    ]);
  });
  it('are none where nothing differs', () => expect(byParty({ changes: [], people: [] })).toEqual([]));
});
