/**
 * Replaces "who takes which table or interpreter" by counting, so that the search never has to decide it.
 * Demands of one type accept the same set of servers. By Hall's theorem all demands of a slot can be served exactly when, for every
 * union of accepted sets, the demands whose set lies inside the union are no more than its servers. Unions that fall apart into
 * disjoint pieces say nothing new and are left out, so that servers of one kind each give one constraint a kind.
 * Cost: 2^types for linked types, kept to LINKED_TYPES; beyond that, pairs and the whole, and a final matching drops the odd misfit.
 */
export interface HallConstraint {
  /** Types whose demands count. */
  readonly members: readonly number[];
  /** Servers that count, ascending. */
  readonly servers: readonly number[];
}

const LINKED_TYPES = 10;

/** @param accepted for each type the servers that will do, ascending and not empty */
export function hallConstraints(accepted: readonly (readonly number[])[]): HallConstraint[] {
  const constraints = new Map<string, HallConstraint>();
  for (const linked of linkedTypes(accepted)) {
    for (const chosen of subsetsOf(linked)) {
      const servers = unionOf(chosen.map((type) => accepted[type]));
      const inside = new Set(servers);
      const members = linked.filter((type) => accepted[type].every((s) => inside.has(s)));
      if (linkedTypes(members.map((type) => accepted[type])).length > 1) continue;
      constraints.set(servers.join(','), { members, servers });
    }
  }
  return [...constraints.values()];
}

/** Groups of types that share servers, directly or through others. */
function linkedTypes(accepted: readonly (readonly number[])[]): number[][] {
  const groups: { types: number[]; servers: Set<number> }[] = [];
  accepted.forEach((servers, type) => {
    const own = { types: [type], servers: new Set(servers) };
    for (let g = groups.length - 1; g >= 0; g--) {
      if (!servers.some((s) => groups[g].servers.has(s))) continue;
      own.types.push(...groups[g].types);
      groups[g].servers.forEach((s) => own.servers.add(s));
      groups.splice(g, 1);
    }
    groups.push(own);
  });
  return groups.map((g) => g.types.sort((a, b) => a - b));
}

function subsetsOf(types: readonly number[]): number[][] {
  if (types.length > LINKED_TYPES) {
    const pairs = types.flatMap((a, i) => types.slice(i).map((b) => (a === b ? [a] : [a, b])));
    return [...pairs, [...types]];
  }
  const subsets: number[][] = [];
  for (let bits = 1; bits < 1 << types.length; bits++) subsets.push(types.filter((_, i) => (bits >> i) & 1));
  return subsets;
}

const unionOf = (sets: readonly (readonly number[])[]): number[] => [...new Set(sets.flat())].sort((a, b) => a - b);
