import type { Lock, SchedulingProblem } from '@ketnoi/scheduling';

/**
 * A pin that the day has overtaken gives way by as little as possible, so that its meeting is moved rather than lost:
 * without the interpreter or the place that is gone where the time still suits, wherever it fits where somebody is away
 * or where its time has passed and it was not held.
 * @param openSlot the first slot that has not begun
 * @param happened requests whose meetings lie before it
 */
export function loosenLocks(
  problem: SchedulingProblem,
  openSlot: number,
  happened: ReadonlySet<string>,
): SchedulingProblem {
  const gone = new Set<string>();
  const note = (kind: string, items: readonly { id: string; unavailable?: readonly number[] }[]): void => {
    for (const { id, unavailable } of items) for (const slot of unavailable ?? []) gone.add(`${kind} ${id} ${slot}`);
  };
  note('participant', problem.participants);
  note('place', problem.places);
  note('interpreter', problem.interpreters);
  const known = {
    place: new Set(problem.places.map((p) => p.id)),
    interpreter: new Set(problem.interpreters.map((i) => i.id)),
  };
  const still = (
    kind: 'place' | 'interpreter',
    id: string | undefined,
    slots: readonly number[],
  ): string | undefined =>
    id !== undefined && known[kind].has(id) && !slots.some((t) => gone.has(`${kind} ${id} ${t}`)) ? id : undefined;
  return {
    ...problem,
    requests: problem.requests.map(({ locked, ...request }) => {
      if (!locked || (locked.slot < openSlot && !happened.has(request.id))) return request;
      const slots = Array.from({ length: request.length ?? 1 }, (_, i) => locked.slot + i);
      const parties = [request.supplier, request.buyer, ...(request.others ?? [])];
      if (parties.some((id) => slots.some((t) => gone.has(`participant ${id} ${t}`)))) return request;
      const lock: Lock = {
        slot: locked.slot,
        place: still('place', locked.place, slots),
        interpreter: still('interpreter', locked.interpreter, slots),
      };
      return { ...request, locked: lock };
    }),
  };
}
