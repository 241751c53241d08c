import { buyer, requestInput, supplier, timetableInputs } from '@ketnoi/meetings/testing';
import { type TaskWatch, TaskStopped } from '../threads/tasks.js';
import { capacityOutlookTask } from './capacity-outlook.js';

const WATCH: TaskWatch = { shouldStop: () => false, onProgress: () => undefined };
/** Each in Japanese, for which there is nobody. */
const requests = [1, 2, 3, 4].map((n) =>
  requestInput(n, { buyerId: buyer(n), supplierId: supplier(n), interpreterLanguage: 'ja' }),
);
const slots = [0, 0, 1, 1].map((day, t) => ({ day, halfDay: t }));
const inputs = timetableInputs(requests, { slots, interpreters: [] });

describe('what more would bring to a fair', () => {
  it('names days, half days and languages in the words of the room', () => {
    const { now, additions, interpreters } = capacityOutlookTask({ inputs }, WATCH);
    expect(now.mostMeetings).toBe(0);
    expect(interpreters.map((curve) => curve.language)).toEqual(['ja']);
    expect(additions[0]).toMatchObject({ more: 'interpreter', language: 'ja', day: null, moreMeetings: 4 });
    expect(additions).toContainEqual(
      expect.objectContaining({ more: 'interpreter', day: 2, halfOfDay: 2, moreMeetings: 1 }),
    );
    expect(additions).toContainEqual(expect.objectContaining({ more: 'slot', day: 2, moreMeetings: 0 }));
  });

  it('refuses inputs that make no sense, and stops when told to', () => {
    const strange = { ...inputs, requests: [requestInput(1, { buyerId: buyer(99) })] };
    expect(() => capacityOutlookTask({ inputs: strange }, WATCH)).toThrow('unknown-id at requests[0].buyer');
    expect(() => capacityOutlookTask({ inputs }, { ...WATCH, shouldStop: () => true })).toThrow(TaskStopped);
  });
});
