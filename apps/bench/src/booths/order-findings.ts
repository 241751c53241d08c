/** Orders of 2-4 neighbouring booths: all or nothing, and nobody sees a deadlock. */
import { finding, type Finding } from '../assign/finding.js';
import { type JudgedRace, judgedRace, sumOf, waitingTimes } from './judged-race.js';
import { orderPlan } from './races/order-plan.js';
import { raceWithOrders } from './races/order-race.js';
import { IN_ROW } from './world/fair.js';
import { BOOTHS, FIRMS, type World } from './world/world.js';

const SHAPE = { booths: BOOTHS, inRow: IN_ROW, ordersPerRow: 20, firms: FIRMS };
const NONE = { goal: { op: '<=', value: 0 } } as const;

/** Half of the orders put aside, half book; whoever loses must be told which booth was taken. */
export async function orderFindings(world: World, urls: readonly string[], seeds: number): Promise<Finding[]> {
  const races: JudgedRace[] = [];
  for (let seed = 1; seed <= seeds; seed++)
    races.push(await judgedRace(world, urls, (scene) => raceWithOrders(orderPlan(SHAPE, seed), scene)));
  const name = 'orders of 2-4 neighbours';
  const orders = sumOf(races, ({ latencies }) => latencies.length);
  const granted = sumOf(races, ({ answers }) => (answers['held'] ?? 0) + (answers['sold'] ?? 0));
  const taken = sumOf(races, ({ answers }) => answers['taken'] ?? 0);
  return [
    finding(`${name}, ${seeds} seeds: granted whole`, granted, `of ${orders} orders`),
    finding(`${name}: neither granted nor told which booth was taken`, orders - granted - taken, 'orders', NONE),
    finding(
      `${name}: complaints of the checker`,
      sumOf(races, ({ complaints }) => complaints),
      'complaints',
      NONE,
    ),
    ...waitingTimes(name, races),
  ];
}
