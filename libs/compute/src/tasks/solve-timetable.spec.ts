import { unwrap } from '@ketnoi/kernel';
import { figuresOf, type RoundFailure, type TimetableInputs } from '@ketnoi/meetings';
import { buyer, id, requestInput, supplier, timetableInputs } from '@ketnoi/meetings/testing';
import type { EngineThreads } from '../threads/engine-threads.js';
import { type TaskWatch, TaskStopped } from '../threads/tasks.js';
import { ThreadTimetabler } from '../timetabling/thread-timetabler.js';
import { solveTimetableTask } from './solve-timetable.js';

const WATCH: TaskWatch = { shouldStop: () => false, onProgress: () => undefined };
const requests = [1, 2, 3, 4, 5, 6].map((n) =>
  requestInput(n, { buyerId: buyer((n % 3) + 1), supplierId: supplier((n % 2) + 1), worth: 100 + n }),
);
const inputs = timetableInputs(requests);
const solved = (over: Partial<TimetableInputs> = {}, seed = 1) =>
  solveTimetableTask({ inputs: { ...inputs, ...over }, seed, iterations: 5_000 }, WATCH);

describe('solving a timetable', () => {
  it('holds what can be held and gives the same answer twice', () => {
    const timetable = unwrap(solved());
    expect(timetable).toEqual(unwrap(solved()));
    expect(timetable.held).toBe(6);
    expect(timetable.held).toBeLessThanOrEqual(timetable.mostMeetings);
    expect(timetable.value).toBeLessThanOrEqual(timetable.upperBound);
  });

  it('counts as the room does', () => {
    const { held, value, gaps, meetings } = unwrap(solved());
    expect(figuresOf(inputs, meetings)).toEqual({ held, value, gaps });
  });

  /** One who never is there: no timetable is whole, and a search has something to try for ever. */
  const away = inputs.participants.map((p) => (p.id === buyer(1) ? { ...p, unavailable: [0, 1, 2, 3] } : p));

  it('names the reason of what is left out', () => {
    const { unscheduled } = unwrap(solved({ participants: away }));
    expect(unscheduled).toHaveLength(2);
    expect(unscheduled.every((u) => u.code !== '')).toBe(true);
  });

  it('says of a pinned one that it is left out, and counts it no dearer than others', () => {
    const pinned = requests.map((r) => (r.buyerId === buyer(1) ? { ...r, pinnedAnywhere: true } : r));
    const { unscheduled, upperBound } = unwrap(solved({ requests: pinned, participants: away }));
    expect(unscheduled.map((u) => [u.code, u.params.pinned])).toEqual([0, 1].map(() => ['not-available', true]));
    expect(upperBound).toBe(unwrap(solved({ participants: away })).upperBound);
  });

  it('says that pins conflict, and names one', () => {
    const pinned = { slot: 0, placeId: null, interpreterId: null };
    const clashing = requests.map((r, i) => (i < 4 ? { ...r, pinned } : r));
    const refused = solved({ requests: clashing });
    // Three companies meet two others: the first two that share one are enough.
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'pins-conflict', params: { clash: 'participant-overbooked', slot: 0 } },
    });
    const [one, other, third] = String((refused as { error: RoundFailure }).error.params.requestIds).split(' ');
    expect([one === other, third]).toEqual([false, undefined]);
  });

  it('refuses inputs that make no sense, with the place named', () => {
    const strange = { ...requests[0], buyerId: buyer(9) };
    expect(solved({ requests: [strange] })).toEqual({
      ok: false,
      error: { code: 'inputs-refused', params: { code: 'unknown-id', path: 'requests[0].buyer' } },
    });
  });

  it('answers the best found so far when that is enough', () => {
    const enough = { ...WATCH, hasEnough: () => true };
    const timetable = unwrap(
      solveTimetableTask({ inputs: { ...inputs, participants: away }, seed: 1, iterations: 1_000_000 }, enough),
    );
    expect(timetable.held).toBeGreaterThan(0);
    expect(timetable.iterations).toBeLessThan(1_000);
  });

  it('answers nothing when it is stopped', () => {
    const stop = { ...WATCH, shouldStop: () => true };
    expect(() => solveTimetableTask({ inputs, seed: 1, iterations: 5_000 }, stop)).toThrow(TaskStopped);
  });
});

describe('checking by hand', () => {
  const timetabler = new ThreadTimetabler(null as unknown as EngineThreads);
  const { meetings } = unwrap(solved());

  it('finds nothing wrong with what was solved', () => {
    expect(timetabler.check(inputs, meetings)).toEqual([]);
  });

  it('names who would be in two places at once', () => {
    const [first, other] = meetings.filter(
      (m) => requests.find((r) => r.id === m.requestId)?.supplierId === supplier(1),
    );
    const clashes = timetabler.checkMove(inputs, meetings, { ...first, slot: other.slot, placeId: id('t', 2) });
    expect(clashes).toContainEqual(
      expect.objectContaining({ code: 'participant-overbooked', who: supplier(1), slot: other.slot }),
    );
  });

  it("lets a move put the request's own pin aside", () => {
    const [first] = meetings;
    const pinned = { slot: first.slot, placeId: null, interpreterId: null };
    const withPin = { ...inputs, requests: requests.map((r) => (r.id === first.requestId ? { ...r, pinned } : r)) };
    expect(timetabler.checkMove(withPin, [first], { ...first, slot: (first.slot + 1) % 4 })).toEqual([]);
  });
});
