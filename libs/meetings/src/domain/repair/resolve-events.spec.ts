import type { CompanyId, GroupId, InterpreterId, RequestId } from '@ketnoi/kernel';
import { buyer, id, supplier } from '../../../testing/meetings.fixture.js';
import { aFairDay, at } from '../../../testing/fair-day.fixture.js';
import type { ReportedEvent } from './reported-event.js';
import { resolveEvents } from './resolve-events.js';

/** Slots of 25 minutes at 9:00, 9:30, 10:00, 10:30 and, after lunch, 13:00 and 13:30; it is 9:40. */
const day = aFairDay();
const read = (...events: ReportedEvent[]) => resolveEvents(day, events);
const problem = (path: string, code: string) => ({ ok: false, error: [{ path, code }] });

describe('what is reported on the day', () => {
  it('is told in slots: who comes in the middle of one misses all of it', () => {
    const late = { kind: 'late' as const, companyIds: [buyer(1)], until: at('10:10') };
    expect(read(late)).toEqual({
      ok: true,
      value: [{ kind: 'late', companyIds: [buyer(1)], from: 2, until: 3 }],
    });
    expect(read({ ...late, from: at('13:10'), until: at('14:00') })).toMatchObject({
      value: [{ from: 4, until: 6 }],
    });
  });

  it('is one event for a whole delegation', () => {
    expect(read({ kind: 'no-show', groupId: id<GroupId>('g', 1) })).toMatchObject({
      value: [{ companyIds: [buyer(1), buyer(2)], from: 2 }],
    });
  });

  it('ends with its day: who does not come today may come tomorrow', () => {
    const day = aFairDay();
    const twoDays = { ...day, slots: day.slots.map((s) => ({ ...s, day: s.index < 4 ? 0 : 1 })) };
    const missing = { kind: 'no-show', companyIds: [buyer(1)] } as const;
    expect(resolveEvents(twoDays, [missing])).toMatchObject({ value: [{ from: 2, until: 4 }] });
    expect(resolveEvents(twoDays, [{ ...missing, from: at('13:00') }])).toMatchObject({
      value: [{ from: 4, until: 6 }],
    });
  });

  it('closes every place of a zone or a hall', () => {
    expect(read({ kind: 'place-closed', zoneId: id('z', 1) })).toMatchObject({ value: [{ placeIds: [id('t', 2)] }] });
    expect(read({ kind: 'place-closed', hallId: id('h', 1) })).toMatchObject({ value: [{ placeIds: [id('x', 1)] }] });
  });

  it.each([
    [20, '10:00', { from: 2, slots: 1 }],
    [31, '10:00', { from: 2, slots: 2 }],
    [200, '10:00', { from: 2, slots: 2 }],
    [15, '11:00', { from: 4, slots: 0 }],
    [45, '09:00', { from: 2, slots: 0 }],
  ])(
    'takes as many slots as %i minutes from %s overlap, and never those of the next half day',
    (minutes, from, taken) => {
      expect(read({ kind: 'overrun', minutes, from: at(from) })).toMatchObject({ value: [taken] });
    },
  );

  const [none, nobody] = [id<InterpreterId>('i', 9), id<CompanyId>('c', 9)];
  it.each<[ReportedEvent, string, string]>([
    [{ kind: 'no-show' }, 'events[0].companyIds', 'required'],
    [{ kind: 'no-show', companyIds: [] }, 'events[0].companyIds', 'required'],
    [{ kind: 'no-show', companyIds: [buyer(1), nobody] }, 'events[0].companyIds[1]', 'unknown-id'],
    [{ kind: 'no-show', companyIds: [buyer(1)], groupId: id('g', 1) }, 'events[0].groupId', 'unusable'],
    [{ kind: 'no-show', companyIds: [buyer(1)], minutes: 5 }, 'events[0].minutes', 'unusable'],
    [{ kind: 'no-show', groupId: id('g', 9) }, 'events[0].groupId', 'unknown-id'],
    [{ kind: 'late', companyIds: [supplier(1)] }, 'events[0].until', 'required'],
    [{ kind: 'late', companyIds: [supplier(1)], until: at('09:00') }, 'events[0].until', 'in-the-past'],
    [
      { kind: 'late', companyIds: [supplier(1)], from: at('13:30'), until: at('13:00') },
      'events[0].until',
      'ends-before-it-starts',
    ],
    [{ kind: 'interpreter-away', interpreterId: none }, 'events[0].interpreterId', 'unknown-id'],
    [{ kind: 'interpreter-away', interpreterId: id('i', 1), from: at('18:00') }, 'events[0].from', 'out-of-range'],
    [{ kind: 'place-closed', hallId: id('h', 9) }, 'events[0].hallId', 'unknown-id'],
    [{ kind: 'place-closed', placeId: id('t', 1), hallId: id('h', 1) }, 'events[0].hallId', 'unusable'],
    [{ kind: 'cancelled', requestId: id('r', 9) }, 'events[0].requestId', 'unknown-id'],
    [{ kind: 'cancelled', requestId: id('r', 1) }, 'events[0].requestId', 'in-the-past'],
    [{ kind: 'new-request', requestId: id<RequestId>('r', 2) }, 'events[0].requestId', 'exists-already'],
    [{ kind: 'overrun', minutes: 0 }, 'events[0].minutes', 'out-of-range'],
    [{ kind: 'overrun', minutes: 1.5 }, 'events[0].minutes', 'out-of-range'],
  ])('is refused with the place named: %j', (event, path, code) => {
    expect(read(event)).toEqual(problem(path, code));
  });

  it('names every event that makes no sense', () => {
    const away = { kind: 'interpreter-away' as const, interpreterId: none };
    const refused = read({ kind: 'cancelled', requestId: id('r', 2) }, away, away);
    expect(refused).toMatchObject({
      error: [{ path: 'events[1].interpreterId' }, { path: 'events[2].interpreterId' }],
    });
    expect(read()).toEqual(problem('events', 'required'));
  });
});
