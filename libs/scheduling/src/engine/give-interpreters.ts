/** Gives out interpreters: half days are hired sparingly where that is a goal, trades are met, companies keep who they have. */
import { knowsTheTrade } from '../domain/fitting.js';
import { interpretedFor } from '../domain/interpreted-for.js';
import type { Goal, ScheduledMeeting } from '../domain/timetable.js';
import { assignServers, type Served } from './assign-servers.js';
import { closeHalfDays } from './close-half-days.js';
import { keepInterpreters } from './keep-interpreters.js';
import { TRADE } from './keep-order.js';
import type { Model } from './model.js';

export function giveInterpreters(
  model: Model,
  slotOf: Int32Array,
  knownAs: ReadonlyMap<string, ScheduledMeeting>,
  goals: readonly Goal[],
): Served {
  const { problem, slots, interpreting, calendar } = model;
  const index = new Map(problem.interpreters.map((i, n) => [i.id, n]));
  const participantIndex = new Map(problem.participants.map((p, i) => [p.id, i]));
  const pinned = Int32Array.from(problem.requests, (r) =>
    r.interpreterLanguage == null ? -1 : (index.get(r.locked?.interpreter ?? '') ?? -1),
  );
  const before = Int32Array.from(problem.requests, (r) => index.get(knownAs.get(r.id)?.interpreter ?? '') ?? -1);
  const guest = Int32Array.from(interpretedFor(problem.requests), (id) => participantIndex.get(id ?? '') ?? -1);
  const trades = problem.requests.some((r) => (r.interpreterSectors ?? []).length > 0);
  const knowsTrade = (r: number, i: number): boolean => knowsTheTrade(problem.requests[r], problem.interpreters[i]);
  const give = (room: (interpreter: number, slot: number) => number): Served =>
    assignServers(
      model,
      slotOf,
      {
        ...interpreting,
        room,
        keeper: (r) => guest[r],
        before,
        ...(trades ? { exact: true, detour: (r: number, i: number) => (knowsTrade(r, i) ? 0 : TRADE) } : {}),
      },
      pinned,
    );
  const everybody = (i: number, t: number): number => interpreting.working[i * slots + t];
  let room = everybody;
  if (goals.includes('cost')) {
    const open = closeHalfDays(model, slotOf, hiredAnyway());
    room = (i, t) => (open[i * calendar.halfDays + calendar.halfDayOf[t]] === 1 ? everybody(i, t) : 0);
  }
  let served = give(room);
  // Meetings of several slots need one person throughout; where the short rota cannot do that, everybody comes.
  if (served.unserved.length > 0 && room !== everybody) {
    const withAll = give(everybody);
    if (withAll.unserved.length < served.unserved.length) [served, room] = [withAll, everybody];
  }
  if (goals.includes('continuity') || trades)
    keepInterpreters(model, served.server, { slotOf, guest, room, before, knowsTrade });
  return served;

  function hiredAnyway(): Uint8Array {
    const sunk = new Uint8Array(problem.interpreters.length * calendar.halfDays);
    const hire = (i: number | undefined, slot: number): void => {
      if (i !== undefined && i >= 0) sunk[i * calendar.halfDays + calendar.halfDayOf[slot]] = 1;
    };
    pinned.forEach((i, r) => slotOf[r] >= 0 && hire(i, slotOf[r]));
    for (const meeting of knownAs.values()) hire(index.get(meeting.interpreter ?? ''), meeting.slot);
    return sunk;
  }
}
