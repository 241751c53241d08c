/** Which places can run short, told to the table of resources: shared ones in the groups that Hall's theorem asks for, booths each for itself. */
import type { SchedulingProblem } from '../domain/problem.js';
import { hallConstraints } from './hall-constraints.js';
import type { ResourceTable } from './resource-table.js';

export interface SortedPlaces {
  readonly problem: SchedulingProblem;
  readonly slots: number;
  /** Of each request; -1 = its place is pinned, or there are none. */
  readonly typeOf: Int32Array;
  /** The places that each type accepts. */
  readonly accepted: readonly (readonly number[])[];
  /** Of each place and slot, how many meetings it takes. */
  readonly open: readonly Int32Array[];
  /** The place that a request is pinned to; -1 = none. */
  readonly pinned: (request: number) => number;
}

interface PlaceGroup {
  /** Types of requests. */
  readonly members: readonly number[];
  /** Places. */
  readonly servers: readonly number[];
}

export function constrainPlaces(sorted: SortedPlaces, table: ResourceTable): void {
  const { slots, typeOf } = sorted;
  const left = withoutPinned(sorted);
  const neverShort = boothsNeverShort(sorted);
  const usersOf = new Map<number, number[]>();
  typeOf.forEach((type, r) => type >= 0 && (usersOf.get(type)?.push(r) ?? usersOf.set(type, [r])));
  for (const { members, servers } of groupsOf(sorted)) {
    if (isBooth(sorted, members[0]) && neverShort(servers)) continue;
    const users = members.flatMap((type) => usersOf.get(type) ?? []);
    const capacity = new Int32Array(slots);
    for (const i of servers) for (let t = 0; t < slots; t++) capacity[t] += left[i][t];
    if (users.length <= capacity.reduce((a, b) => Math.min(a, b), users.length)) continue;
    const resource = table.add((t) => capacity[t]);
    users.forEach((r) => table.use(r, resource));
  }
}

const isBooth = ({ problem, accepted }: SortedPlaces, type: number): boolean =>
  accepted[type].length > 0 && problem.places[accepted[type][0]].kind === 'booth';

function groupsOf(sorted: SortedPlaces): readonly PlaceGroup[] {
  const types = sorted.accepted.map((_, type) => type);
  const alone = types.filter((type) => isBooth(sorted, type));
  const linked = types.filter((type) => sorted.accepted[type].length > 0 && !isBooth(sorted, type));
  return [
    ...alone.map((type) => ({ members: [type], servers: sorted.accepted[type] })),
    ...hallConstraints(linked.map((type) => sorted.accepted[type])).map((c) => ({
      members: c.members.map((m) => linked[m]),
      servers: c.servers,
    })),
  ];
}

/** A pinned meeting takes its own place out of the common stock. */
function withoutPinned({ problem, open, pinned }: SortedPlaces): readonly Int32Array[] {
  const left = open.map((row) => row.slice());
  problem.requests.forEach((request, r) => {
    const at = pinned(r);
    if (request.locked === undefined || at < 0) return;
    for (let t = request.locked.slot; t < request.locked.slot + (request.length ?? 1); t++)
      left[at][t] = Math.max(0, left[at][t] - 1);
  });
  return left;
}

/** A booth that seats as many as its owner has people there is never the obstacle: the people are. */
function boothsNeverShort({ problem, slots, open, pinned }: SortedPlaces): (booths: readonly number[]) => boolean {
  const { places, participants, requests } = problem;
  const seatsOf = new Map(participants.map((p) => [p.id, p.seats ?? 1]));
  const strangers = new Set(
    requests.flatMap((q, r) => (pinned(r) >= 0 && places[pinned(r)].owner !== q.supplier ? [pinned(r)] : [])),
  );
  return (booths) => {
    const seats = seatsOf.get(places[booths[0]].owner as string) ?? 1;
    if (booths.some((i) => strangers.has(i))) return false;
    for (let t = 0; t < slots; t++) {
      const here = booths.reduce((sum, i) => sum + open[i][t], 0);
      if (here > 0 && here < seats) return false;
    }
    return true;
  };
}
