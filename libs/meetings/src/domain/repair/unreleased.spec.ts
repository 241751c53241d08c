import { aFairDay } from '../../../testing/fair-day.fixture.js';
import { aMeeting } from '../../../testing/timetable.fixture.js';
import { unreleased } from './unreleased.js';

const AFTER = [aMeeting(1, 0), aMeeting(2, 3)];

describe('work that no version has', () => {
  it('is none where the working timetable is what was released, or what comes next', () => {
    expect(unreleased(aFairDay(), AFTER)).toBe(0);
    expect(unreleased(aFairDay({ working: AFTER }), AFTER)).toBe(0);
    expect(unreleased(aFairDay({ working: null, workingId: null }), AFTER)).toBe(0);
  });

  it('counts meetings put elsewhere, put in and left out, each once', () => {
    expect(unreleased(aFairDay({ working: [aMeeting(1, 0), aMeeting(2, 5), aMeeting(3, 4)] }), AFTER)).toBe(2);
    expect(unreleased(aFairDay({ working: [aMeeting(1, 0)] }), [aMeeting(1, 0), aMeeting(2, 2)])).toBe(1);
    expect(unreleased(aFairDay({ working: [aMeeting(1, 0), aMeeting(2, 5)] }), aFairDay().meetings)).toBe(1);
  });

  it('does not count what has happened, nor what the next version leaves out as well', () => {
    expect(unreleased(aFairDay({ working: [aMeeting(2, 2)] }), aFairDay().meetings)).toBe(0);
    expect(unreleased(aFairDay({ working: [aMeeting(1, 0)] }), [aMeeting(1, 0)])).toBe(0);
  });
});
