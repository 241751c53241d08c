/**
 * The part of a timetable that a move by hand can break anything in: the meetings of everybody, every place and every interpreter it
 * touches, before and after. Whatever the checker finds there beyond what it found before is what it would find in the whole,
 * because a meeting outside shares nothing with the move. Cost: one pass over the timetable to index it, then the meetings of
 * those touched for each move.
 */
import { everybodyAt } from './fitting.js';
import type { MeetingRequest, SchedulingProblem } from './problem.js';
import type { ScheduledMeeting } from './timetable.js';

/** Hold a request at a slot (moving it if it is held already), or `slot: null` to drop it. Place and interpreter stay when not named. */
export interface Move {
  readonly id: string;
  readonly slot: number | null;
  readonly place?: string | null;
  readonly interpreter?: string | null;
}

export interface Touched {
  readonly problem: SchedulingProblem;
  readonly meetings: readonly ScheduledMeeting[];
}

export class TouchedByMove {
  private readonly requestOf: ReadonlyMap<string, MeetingRequest>;
  private readonly followersOf = new Map<string, string[]>();
  /** Positions in the timetable, by whom and what they use. */
  private readonly ofPeople = new Map<string, number[]>();
  private readonly ofPlaces = new Map<string, number[]>();
  private readonly ofInterpreters = new Map<string, number[]>();
  private readonly meetingsOfRequest = new Map<string, number[]>();

  constructor(
    private readonly problem: SchedulingProblem,
    private readonly meetings: readonly ScheduledMeeting[],
  ) {
    this.requestOf = new Map(problem.requests.map((r) => [r.id, r]));
    for (const request of problem.requests)
      for (const before of request.after ?? []) push(this.followersOf, before, request.id);
    meetings.forEach((meeting, at) => {
      push(this.meetingsOfRequest, meeting.id, at);
      const request = this.requestOf.get(meeting.id);
      if (request === undefined) return;
      for (const who of everybodyAt(request)) push(this.ofPeople, who, at);
      if (meeting.place !== null) push(this.ofPlaces, meeting.place, at);
      if (meeting.interpreter !== null) push(this.ofInterpreters, meeting.interpreter, at);
    });
  }

  /** Null = rules that look at everybody at once, so that nothing less than the whole will do. */
  by(move: Move): Touched | null {
    const { problem, meetings } = this;
    const limited = problem.rules?.maxGapDifference ?? Infinity;
    const together = problem.rules?.mostAtOnce ?? Infinity;
    if (limited < problem.slots.length || together <= meetings.length) return null;
    const request = this.requestOf.get(move.id);
    const own = (this.meetingsOfRequest.get(move.id) ?? []).map((at) => meetings[at]);
    const people = new Set(request === undefined ? [] : everybodyAt(request));
    const places = new Set(own.map((m) => m.place).concat(move.place ?? null));
    const interpreters = new Set(own.map((m) => m.interpreter).concat(move.interpreter ?? null));
    const rivals = (problem.rules?.neverAtOnce ?? []).filter((group) => group.some((id) => people.has(id)));
    const partners = [...(request?.after ?? []), ...(this.followersOf.get(move.id) ?? [])];
    const found = new Set<number>();
    const add = (list: readonly number[] | undefined): void => list?.forEach((at) => found.add(at));
    for (const id of [move.id, ...partners]) add(this.meetingsOfRequest.get(id));
    for (const id of new Set([...people, ...rivals.flat()])) add(this.ofPeople.get(id));
    for (const id of places) add(this.ofPlaces.get(id ?? ''));
    for (const id of interpreters) add(this.ofInterpreters.get(id ?? ''));
    // In the order of the timetable: of a request that is held twice, the first counts.
    const kept = [...found].sort((a, b) => a - b).map((at) => meetings[at]);
    const ids = new Set([move.id, ...partners, ...kept.map((m) => m.id)]);
    // Where people come from and go to counts as well.
    for (const meeting of kept) places.add(meeting.place);
    return {
      meetings: kept,
      problem: {
        slots: problem.slots,
        participants: problem.participants.filter((p) => people.has(p.id)),
        // One place more, so that a problem with places stays one; booths tell who is met at home.
        places: problem.places.filter((p, i) => i === 0 || places.has(p.id) || people.has(p.owner ?? '')),
        interpreters: problem.interpreters.filter((i) => interpreters.has(i.id)),
        requests: [...ids].flatMap((id) => this.requestOf.get(id) ?? []),
        rules: { ...problem.rules, neverAtOnce: rivals },
      },
    };
  }
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
