import type { InterpreterId } from '@ketnoi/kernel';
import { id } from '../../../testing/meetings.fixture.js';
import { workAhead } from './work-ahead.js';

const at = (hour: number): Date => new Date(Date.UTC(2027, 9, 20, hour));
const meeting = (interpreterId: InterpreterId | null, hour: number) => ({
  ...{ interpreterId, startsAt: at(hour), endsAt: at(hour + 1) },
});

describe('what interpreters still have to translate', () => {
  it('counts what is not over, from the first of it, whatever the order', () => {
    const [chi, dung, giang] = [1, 2, 3].map((n) => id<InterpreterId>('i', n));
    const meetings = [meeting(chi, 5), meeting(chi, 2), meeting(chi, 4), meeting(dung, 1), meeting(null, 6)];
    const found = workAhead(meetings, at(2));
    expect(found.get(chi)).toEqual({ meetings: 3, from: at(2) });
    // Over when the clock strikes.
    expect(found.has(dung)).toBe(false);
    expect(found.has(giang)).toBe(false);
    expect(workAhead(meetings, at(3)).get(chi)).toEqual({ meetings: 2, from: at(4) });
  });
});
