import { recall, remember } from '../state/memory';
import { createStore } from '../state/store';

/** Whose clock the reader wants: the fair's, or that of the device, for who prepares from abroad. */
export type Clock = 'fair' | 'device';

const chosen = createStore<Clock>(recall('clock') === 'device' ? 'device' : 'fair');

export const clock = (): Clock => chosen.get();
export const onClock = chosen.subscribe;

export function chooseClock(next: Clock): void {
  remember('clock', next);
  chosen.set(next);
}
