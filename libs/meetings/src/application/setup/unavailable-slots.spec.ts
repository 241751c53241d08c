import type { SlotIndex } from '@ketnoi/kernel';
import { FAIR } from '../../../testing/meetings.fixture.js';
import type { FairSetup } from '../ports/fair-setup.js';
import { unavailableSlots } from './unavailable-slots.js';

const grid = [0, 1, 2, 3].map((index) => ({ index }));
const setup = { slots: async () => grid } as unknown as FairSetup;
const named = (...slots: number[]) => unavailableSlots(setup, FAIR, slots as SlotIndex[]);

describe('slots in which somebody is not there', () => {
  it('count once each, in the order of time', async () => {
    expect(await named(3, 0, 3)).toEqual({ ok: true, value: [0, 3] });
    expect(await named()).toEqual({ ok: true, value: [] });
  });

  it('are of the grid; the first that is not is named', async () => {
    const problems = [{ path: 'unavailable[1]', code: 'unknown-id' }];
    expect(await named(2, 4, 5)).toEqual({ ok: false, error: { code: 'invalid-input', problems } });
  });
});
