import { aFairDay } from '../../../testing/fair-day.fixture.js';
import type { ReportedEvent } from './reported-event.js';
import { takenBack } from './taken-back.js';

const { slots } = aFairDay();
const told = (events: readonly ReportedEvent[]) => ({
  slots: slots.map((s) => s.index),
  events,
  at: slots[1].startsAt,
});

describe('an absence that is taken back', () => {
  it('is one of slots that have not begun', () => {
    expect(takenBack(slots, 2, told([{ kind: 'no-show' }]))).toEqual(slots.slice(2).map((s) => s.index));
  });

  it('leaves a ceremony that overran where it is, told with a time or without', () => {
    const [first, , third] = slots;
    const half = (third.endsAt.getTime() - third.startsAt.getTime()) / 60_000;
    const overrun = { kind: 'overrun', minutes: half } as const;
    const left = takenBack(slots, 0, told([{ kind: 'no-show' }, { ...overrun, from: first.startsAt }]));
    expect(left).not.toContain(first.index);
    // As it stands in the row of the repair.
    const stored = JSON.parse(JSON.stringify({ ...overrun, from: third.startsAt })) as ReportedEvent;
    expect(takenBack(slots, 0, told([stored]))).not.toContain(third.index);
    expect(takenBack(slots, 0, told([overrun]))).not.toContain(slots[1].index);
  });
});
