import type { InterpreterId, RequestId } from '@ketnoi/kernel';
import { buyer, id, supplier } from '../../../testing/meetings.fixture.js';
import { changesByParty, diffTimetables } from './diff.js';
import type { Meeting } from './timetable.js';

const [ONE, TWO] = [id<InterpreterId>('i', 1), id<InterpreterId>('i', 2)];
const meeting = (n: number, over: Partial<Meeting> = {}): Meeting => ({
  requestId: id<RequestId>('r', n),
  buyerId: buyer(n),
  supplierId: supplier(n),
  slot: 0,
  length: 1,
  placeKind: 'table',
  placeId: 'T',
  interpreterId: ONE,
  locked: false,
  ...over,
});

describe('the difference of two timetables', () => {
  const before = [meeting(1), meeting(2), meeting(3), meeting(4)];
  const after = [
    meeting(1, { locked: true }),
    meeting(2, { slot: 1, placeId: 'U' }),
    meeting(3, { interpreterId: TWO }),
    meeting(5),
  ];
  const changes = diffTimetables(before, after);

  it('says of each request what became of it, and nothing of those that stay', () => {
    expect(changes.map((c) => [c.requestId, ...c.kinds])).toEqual([
      [id('r', 2), 'moved', 'other-place'],
      [id('r', 3), 'other-interpreter'],
      [id('r', 4), 'removed'],
      [id('r', 5), 'added'],
    ]);
  });

  it('tells those whom it concerns, and nobody else', () => {
    const { companies, interpreters } = changesByParty(changes);
    expect(companies.map((c) => c.who)).toEqual([buyer(2), buyer(4), buyer(5), supplier(2), supplier(4), supplier(5)]);
    expect(interpreters.map((i) => [i.who, i.changes.length])).toEqual([
      [ONE, 4],
      [TWO, 1],
    ]);
  });

  it('tells a longer meeting to both, and a company that joins or leaves one to everybody at it', () => {
    const group = [meeting(1), meeting(2, { otherIds: [supplier(3), supplier(4)] })];
    const then = [meeting(1, { length: 2 }), meeting(2, { otherIds: [supplier(5), supplier(3)] })];
    const changed = diffTimetables(group, then);
    expect(changed.map((c) => c.kinds)).toEqual([['other-length'], ['other-companies']]);
    expect(changesByParty(changed).companies.map((c) => c.who)).toEqual([
      ...[buyer(1), buyer(2)],
      ...[1, 2, 3, 4, 5].map(supplier),
    ]);
    const turned = [meeting(1), meeting(2, { otherIds: [supplier(4), supplier(3)] })];
    expect(diffTimetables(group, turned)).toEqual([]);
  });
});
