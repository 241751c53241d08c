import type { CompanyId, InterpreterId, RequestId } from '@ketnoi/kernel';
import type { DayEvent, PlannedMeeting, RepairQuestion, TimetableInputs } from '@ketnoi/meetings';
import { buyer, id, requestInput, supplier, timetableInputs } from '@ketnoi/meetings/testing';
import { type TaskWatch, TaskStopped } from '../threads/tasks.js';
import { prepareStandbyTask } from './prepare-standby.js';
import { repairTimetableTask } from './repair-timetable.js';

const WATCH: TaskWatch = { shouldStop: () => false, onProgress: () => undefined };
const request = (n: number): RequestId => id<RequestId>('r', n);
const at = (n: number, slot: number, over: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  requestId: request(n),
  slot,
  placeId: id('t', 1),
  interpreterId: null,
  ...over,
});
const booth = (owner: CompanyId): TimetableInputs['places'][number] => ({
  ...{ id: id<string>('x', 1), kind: 'booth' as const, owner, zone: null, hall: null, capacity: 1 },
});

/** Buyers 1 to 3 with suppliers 1 to 3, one request each; two tables, four slots. */
const requests = [1, 2, 3].map((n) => requestInput(n, { buyerId: buyer(n), supplierId: supplier(n) }));
const asked = (over: Partial<RepairQuestion> = {}): RepairQuestion => ({
  inputs: timetableInputs(requests),
  known: [at(1, 0), at(2, 1), at(3, 2)],
  openSlot: 1,
  events: [],
  ...over,
});
const heldAt = (question: RepairQuestion, n: number) =>
  repairTimetableTask(question, WATCH).meetings.find((m) => m.requestId === request(n));

describe('repairing a timetable', () => {
  it('says the same twice, tells only of what is to come, and leaves what nothing happened to', () => {
    const answer = repairTimetableTask(asked(), WATCH);
    expect(answer).toEqual(repairTimetableTask(asked(), WATCH));
    expect(answer.meetings.map((m) => [m.requestId, m.slot])).toEqual([
      [request(2), 1],
      [request(3), 2],
    ]);
  });

  it('holds nothing again that was held by somebody who is gone since', () => {
    const known = [at(1, 0, { placeId: id('t', 9) }), at(2, 0, { interpreterId: id<InterpreterId>('i', 9) })];
    const { meetings, unscheduled } = repairTimetableTask(asked({ known }), WATCH);
    expect([...meetings, ...unscheduled].map((m) => m.requestId)).not.toContain(request(1));
    expect(meetings.map((m) => m.requestId)).toEqual([request(3)]);
  });

  it('waits for no meeting that is called off', () => {
    const { inputs } = asked();
    const ordered = inputs.requests.map((r) => (r.id === request(3) ? { ...r, after: [request(1), request(2)] } : r));
    const known = [at(1, 0, { placeId: id('t', 9) }), at(2, 2), at(3, 3)];
    const events: DayEvent[] = [{ kind: 'cancelled', requestId: request(2) }];
    expect(heldAt(asked({ inputs: { ...inputs, requests: ordered }, known, events }), 3)?.slot).toBe(3);
  });

  it('does not mind who was away before', () => {
    const { inputs } = asked();
    const participants = inputs.participants.map((p) => ({ ...p, unavailable: [0] }));
    expect(repairTimetableTask(asked({ inputs: { ...inputs, participants } }), WATCH).meetings).toHaveLength(2);
  });

  it('closes a booth for everybody who stands there', () => {
    const { inputs } = asked();
    const shared = { ...inputs, places: [booth(supplier(2)), booth(supplier(3)), ...inputs.places] };
    const known = [at(2, 1, { placeId: id('x', 1) }), at(3, 2, { placeId: id('x', 1) })];
    const closed: DayEvent = { kind: 'place-closed', placeIds: [id('x', 1)], from: 1, until: 4 };
    const { meetings } = repairTimetableTask(asked({ inputs: shared, known, events: [closed] }), WATCH);
    expect(meetings.map((m) => m.placeId)).not.toContain(id('x', 1));
  });

  it.each<[string, DayEvent, number[]]>([
    ['a party is late', { kind: 'late', companyIds: [buyer(3)], from: 1, until: 3 }, [3]],
    ['the place is closed', { kind: 'place-closed', placeIds: [id('t', 1)], from: 1, until: 4 }, [2]],
    ['something overruns', { kind: 'overrun', from: 2, slots: 1 }, [3]],
    ['nothing concerns it', { kind: 'no-show', companyIds: [buyer(2)], from: 1, until: 4 }, [2]],
  ])('lets a pin give way by as little as possible when %s', (_, event, slots) => {
    const pinned = { slot: 2, placeId: id<string>('t', 1), interpreterId: null };
    const { inputs } = asked();
    const withPin = { ...inputs, requests: inputs.requests.map((r) => (r.id === request(3) ? { ...r, pinned } : r)) };
    expect(slots).toContain(heldAt(asked({ inputs: withPin, events: [event] }), 3)?.slot);
  });

  it('answers nothing when it is stopped', () => {
    expect(() => repairTimetableTask(asked(), { ...WATCH, shouldStop: () => true })).toThrow(TaskStopped);
  });
});

describe('preparing who stands by', () => {
  it('names those that could step in for what has not begun', () => {
    const waiting = requestInput(4, { buyerId: buyer(2), supplierId: supplier(3) });
    const inputs = timetableInputs([...requests, waiting], {
      slots: [0, 0, 0].map((halfDay) => ({ day: 0, halfDay })),
    });
    const none = inputs.participants.map((p) => (p.id === buyer(2) ? { ...p, unavailable: [0, 2] } : p));
    const prepared = prepareStandbyTask({ ...asked({ inputs: { ...inputs, participants: none } }), most: 3 });
    expect(prepared).toEqual([{ insteadId: request(2), slot: 1, requestIds: [request(4)] }]);
  });
});
