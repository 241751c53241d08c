/**
 * Checks a timetable against the problem from scratch, sharing nothing with the search: what organisers' hand moves, the release
 * and the tests rely on. Costs one pass over meetings and one over the time of everybody involved.
 */
import { boothOwners, everybodyAt } from './fitting.js';
import { checkOneMeeting } from './check-meeting.js';
import { checkPeople } from './check-people.js';
import { checkWalks } from './check-walks.js';
import type { SchedulingProblem } from './problem.js';
import { slotCalendar } from './slot-calendar.js';
import type { ScheduledMeeting } from './timetable.js';
import { Occupation } from './occupation.js';
import type { Violation } from './violation.js';

export function checkTimetable(problem: SchedulingProblem, meetings: readonly ScheduledMeeting[]): Violation[] {
  const found: Violation[] = [];
  const calendar = slotCalendar(problem.slots);
  const requestOf = new Map(problem.requests.map((r) => [r.id, r]));
  const placeOf = new Map(problem.places.map((p) => [p.id, p]));
  const interpreterOf = new Map(problem.interpreters.map((i) => [i.id, i]));
  const withBooth = boothOwners(problem);
  const heldAt = new Map<string, ScheduledMeeting>();
  const people = new Occupation();
  const places = new Occupation();
  const interpreters = new Occupation();
  const all = new Occupation();

  for (const meeting of meetings) {
    const request = requestOf.get(meeting.id);
    if (request === undefined) found.push({ code: 'unknown-request', requests: [meeting.id] });
    else if (heldAt.has(meeting.id)) found.push({ code: 'held-twice', requests: [meeting.id] });
    else {
      const length = request.length ?? 1;
      const end = meeting.slot + length - 1;
      if (!Number.isInteger(meeting.slot) || meeting.slot < 0 || end >= calendar.slots) {
        found.push({ code: 'slot-outside', requests: [meeting.id], slot: meeting.slot });
        continue;
      }
      heldAt.set(meeting.id, meeting);
      const place = meeting.place === null ? undefined : placeOf.get(meeting.place);
      const interpreter = meeting.interpreter === null ? undefined : interpreterOf.get(meeting.interpreter);
      checkOneMeeting({ problem, calendar, request, meeting, place, interpreter, withBooth, found });
      for (let t = meeting.slot; t <= end; t++) {
        for (const who of everybodyAt(request)) people.add(who, t, request.id);
        if (meeting.place !== null) places.add(meeting.place, t, request.id);
        if (meeting.interpreter !== null) interpreters.add(meeting.interpreter, t, request.id);
        all.add('', t, request.id);
      }
    }
  }
  for (const request of problem.requests) {
    const meeting = heldAt.get(request.id);
    if (meeting === undefined && (request.required || request.locked)) {
      found.push({ code: 'required-missing', requests: [request.id] });
    }
    for (const before of meeting === undefined ? [] : (request.after ?? [])) {
      const earlier = heldAt.get(before);
      if (earlier === undefined) continue;
      if (earlier.slot + (requestOf.get(before)?.length ?? 1) <= (meeting as ScheduledMeeting).slot) continue;
      found.push({ code: 'order-broken', requests: [request.id, before] });
    }
  }
  checkPeople({ problem, calendar, people, places, interpreters, all, found });
  checkWalks(problem, people, heldAt, found);
  return found;
}
