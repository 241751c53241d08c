import { unwrap } from '@ketnoi/kernel';
import { withRole } from '@ketnoi/kernel/testing';
import { DEFAULT_SETUP, FixedRoundInputs, ReadableFingerprint } from '../../../testing/in-memory-room.js';
import { FAIR, proposeInputs, requestInput, timetableInputs } from '../../../testing/meetings.fixture.js';
import { type CapacityOutlook, NO_CAPACITY } from '../../domain/capacity/capacity-outlook.js';
import { FairNow } from '../fair-now.js';
import { CapacityPlanner } from './ports/capacity-planner.js';
import { ShowCapacity } from './show-capacity.js';

class CountedPlanner extends CapacityPlanner {
  asked = 0;
  breaks = false;
  waits: () => Promise<void> = async () => undefined;

  async outlook(): Promise<CapacityOutlook> {
    const asked = ++this.asked;
    await this.waits();
    if (this.breaks) throw new Error('the thread broke');
    return { ...NO_CAPACITY, now: { mostMeetings: asked, upperBound: 0 } };
  }
}

function desk(requests: number) {
  const made = Array.from({ length: requests }, (_, n) => requestInput(n + 1));
  const inputs = new FixedRoundInputs(proposeInputs(0, 0), timetableInputs(made));
  const planner = new CountedPlanner();
  return {
    inputs,
    planner,
    show: new ShowCapacity(new FairNow(DEFAULT_SETUP, inputs), planner, new ReadableFingerprint()),
  };
}
const ORGANISING = withRole(FAIR, 'organiser');

describe('what more would bring', () => {
  it('is computed once for a fair as it stands, and anew when it has changed or the engine broke', async () => {
    const { show, planner, inputs } = desk(2);
    planner.breaks = true;
    await expect(show.execute(ORGANISING, FAIR)).rejects.toThrow('the thread broke');
    planner.breaks = false;
    const first = unwrap(await show.execute(ORGANISING, FAIR));
    expect(unwrap(await show.execute(ORGANISING, FAIR))).toEqual(first);
    expect(planner.asked).toBe(2);
    inputs.placing = timetableInputs([requestInput(1)]);
    expect(unwrap(await show.execute(ORGANISING, FAIR)).now.mostMeetings).toBe(3);
  });

  it('is not computed twice at once for a fair that changes meanwhile', async () => {
    const { show, planner, inputs } = desk(2);
    const ends: (() => void)[] = [];
    planner.waits = () => new Promise((resolve) => ends.push(resolve));
    const turns = () => new Promise((resolve) => setImmediate(resolve));
    const asked = [show.execute(ORGANISING, FAIR)];
    await turns();
    inputs.placing = timetableInputs([requestInput(1)]);
    asked.push(show.execute(ORGANISING, FAIR), show.execute(ORGANISING, FAIR));
    await turns();
    expect(planner.asked).toBe(1);
    ends[0]();
    await turns();
    expect(planner.asked).toBe(2);
    ends[1]();
    const told = await Promise.all(asked);
    expect(told.map((answer) => unwrap(answer).now.mostMeetings)).toEqual([1, 2, 2]);
    expect(planner.asked).toBe(2);
  });

  it('is nothing where nothing is agreed, and for organisers only', async () => {
    const { show, planner } = desk(0);
    expect(unwrap(await show.execute(ORGANISING, FAIR))).toBe(NO_CAPACITY);
    expect(await show.execute(withRole(FAIR, 'desk-staff'), FAIR)).toMatchObject({ ok: false });
    expect(planner.asked).toBe(0);
  });
});
