import type { TimetableInputs } from '@ketnoi/meetings';
import type { SchedulingProblem } from '@ketnoi/scheduling';
import { SharedPlaces } from './shared-places.js';

/** The frozen inputs of a timetable round as the scheduler's question. */
export const problemOf = (inputs: TimetableInputs, shared = new SharedPlaces(inputs.places)): SchedulingProblem => ({
  slots: inputs.slots,
  participants: inputs.participants,
  places: inputs.places.map((place) => ({
    id: shared.nameOf(place),
    kind: place.kind,
    capacity: place.capacity,
    ...(place.owner ? { owner: place.owner } : {}),
    ...(place.zone ? { zone: place.zone } : {}),
    ...(place.hall ? { hall: place.hall } : {}),
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
            ...(request.pinned.placeId ? { place: shared.nameFor(request.pinned.placeId, request) } : {}),
            ...(request.pinned.interpreterId ? { interpreter: request.pinned.interpreterId } : {}),
          },
        }
      : {}),
  })),
});
