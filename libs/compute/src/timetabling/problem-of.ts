import type { TimetableInputs } from '@ketnoi/meetings';
import type { SchedulingProblem } from '@ketnoi/scheduling';

/** The frozen inputs of a timetable round as the scheduler's question. */
export const problemOf = (inputs: TimetableInputs): SchedulingProblem => ({
  slots: inputs.slots,
  participants: inputs.participants,
  places: inputs.places.map(({ id, kind, owner, zone, hall, capacity }) => ({
    id,
    kind,
    capacity,
    ...(owner ? { owner } : {}),
    ...(zone ? { zone } : {}),
    ...(hall ? { hall } : {}),
  })),
  interpreters: inputs.interpreters,
  requests: inputs.requests.map((request) => ({
    id: request.id,
    supplier: request.supplierId,
    buyer: request.buyerId,
    score: request.worth,
    length: request.length,
    interpreterLanguage: request.interpreterLanguage,
    ...(request.pinned
      ? {
          locked: {
            slot: request.pinned.slot,
            ...(request.pinned.placeId ? { place: request.pinned.placeId } : {}),
            ...(request.pinned.interpreterId ? { interpreter: request.pinned.interpreterId } : {}),
          },
        }
      : {}),
  })),
});
