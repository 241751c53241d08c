/** What happens around the end of a hold, and what viewers of the plan see; two gateways whose clocks differ by 2 s. */
import { finding, type Finding } from '../assign/finding.js';
import { watchBurst } from './live/live-plan.js';
import { RACED_BOOTHS, raceForExpiry } from './races/expiry-race.js';
import type { World } from './world/world.js';

const NONE = { goal: { op: '<=', value: 0 } } as const;
/** A race that one side always wins proves nothing. */
const BOTH_SIDES = { goal: { op: '>=', value: 20 } } as const;

export async function expiryFindings(world: World, urls: readonly string[]): Promise<Finding[]> {
  const { complaints, answers, samples } = await raceForExpiry(world, urls);
  const inTime = answers['confirmation sold'] ?? 0;
  const name = 'hold against confirm against giving back, ±5 ms around the end, clocks 2 s apart';
  return [
    finding(`${name}: complaints of the checker`, complaints, 'complaints', NONE),
    finding('confirmations that came in time', inTime, `of ${RACED_BOOTHS}`, BOTH_SIDES),
    finding('confirmations that came too late', RACED_BOOTHS - inTime, `of ${RACED_BOOTHS}`, BOTH_SIDES),
    finding('rivals that got the booth', answers['rival held'] ?? 0, `of ${RACED_BOOTHS}`),
    finding('plans looked at meanwhile, free + held + sold = all in each', samples, 'samples'),
  ];
}

export async function livePlanFindings(world: World, urls: readonly string[]): Promise<Finding[]> {
  const { viewers, missing, missingToReturner, reloads, toLastViewer } = await watchBurst(world, urls);
  const at = (rising: readonly number[], share: number): number =>
    rising[Math.min(rising.length - 1, Math.floor(rising.length * share))];
  const { oneAtATime, inTheBurst } = toLastViewer;
  const name = `live plan, ${viewers} viewers during a burst`;
  return [
    finding(`${name}: changes that somebody missed`, missing, 'changes', NONE),
    finding(`${name}: changes missed by one who was away`, missingToReturner, 'changes', NONE),
    finding(`${name}: told to load the plan anew`, reloads, 'times', NONE),
    finding(`${name}: from the event to the last viewer, median`, at(inTheBurst, 0.5), 'ms'),
    finding(`${name}: from the event to the last viewer, p99`, at(inTheBurst, 0.99), 'ms'),
    finding(
      'live plan, one booking at a time: from the event to the last of the viewers, median',
      at(oneAtATime, 0.5),
      'ms',
    ),
    finding(
      'live plan, one booking at a time: from the event to the last of the viewers, p99',
      at(oneAtATime, 0.99),
      'ms',
    ),
  ];
}
