import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  Fingerprint,
  IdempotencyStore,
  namedDifference,
  ok,
  type PersonId,
  previewOf,
  type Result,
  type SeminarId,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import { readSeatings, type Seating, type SeatListProblem } from '../../domain/seminars/read-seatings.js';
import {
  cellsOfSeat,
  type EditedSeatRow,
  SEAT_LIST,
  type SeatListColumn,
  seatsPlainly,
} from '../../domain/seminars/seat-list.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import type { NamedMeeting } from '../ports/seminar-seats.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { type ListedSeats, ListSeats } from './list-seats.js';
import { MissedMeetings } from './missed-meetings.js';
import { seatsDeed } from './seats-deed.js';

/** A meeting that somebody would miss for a seminar who does not miss it now. */
export interface FreshMiss {
  readonly personId: PersonId;
  readonly name: string;
  readonly seminar: string;
  readonly meeting: NamedMeeting;
}

export interface SeatsDifference extends ComparedList<SeatListColumn, SeatListProblem> {
  readonly misses: readonly FreshMiss[];
}

interface Found {
  readonly difference: SeatsDifference;
  readonly seatings: readonly Seating[];
  readonly listed: ListedSeats;
}

/** The list of who attends the fair comes back with other seats at seminars, shown with the meetings that they cost. */
@Injectable()
export class TakeBackSeats {
  private readonly list: EditedList<EditedFile, EditedSeatRow, SeatListProblem, Found, NotFound> = {
    operation: 'take-back-seats',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: (actor, { fairId }, rows, forChange) => this.compare(actor, fairId, rows, forChange),
    change: (actor, { fairId }, found) => this.seat(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly setup: FairSetup,
    private readonly seats: ListSeats,
    private readonly missed: MissedMeetings,
    private readonly chronicle: Chronicle,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedSeatRow[],
    forChange: boolean,
  ): Promise<Result<Found, NotFound>> {
    if (forChange) await this.setup.lockSeminars(fairId);
    const listed = await this.seats.execute(actor, fairId);
    if (!listed) return err(notFound('fair'));
    const people = new Map(listed.people.map((one) => [one.personId as string, one]));
    const present = new Map([...people].map(([id, one]) => [id, cellsOfSeat(one, listed.names)]));
    const plain = seatsPlainly(rows, listed.names);
    const found = namedDifference(SEAT_LIST, present, plain, (id) => people.get(id)?.ownName ?? '');
    const { seatings, problems } = readSeatings(found.changes, people, listed.names);
    const misses = await this.freshMisses(fairId, seatings, listed);
    const compared = comparedList(found, problems, this.fingerprint);
    // What it costs is part of what is approved: meetings may have moved since.
    const costs = misses.map(({ personId, seminar, meeting: { requestId } }) => [personId, seminar, requestId]);
    const seen = this.fingerprint.of([compared.seen, costs]);
    return ok({ difference: { ...compared, seen, misses }, seatings, listed });
  }

  private async freshMisses(
    fairId: FairId,
    seatings: readonly Seating[],
    { people, seminars, names }: ListedSeats,
  ): Promise<FreshMiss[]> {
    const changed = seminars.flatMap((seminar) => {
      const seating = seatings.find(({ seminarId }) => seminarId === seminar.id);
      if (!seating) return [];
      const before = sittingIn(seminar.id, people);
      return [{ seminar, before, after: seatsAfter(before, seating) }];
    });
    const concerned = people.filter(({ personId }) => changed.some(({ after }) => after.has(personId)));
    const missesOf = await this.missed.during(
      fairId,
      changed.map(({ seminar }) => seminar),
      concerned,
    );
    return changed.flatMap(({ seminar, before, after }) => {
      const now = missesOf(seminar, before);
      const then = missesOf(seminar, after);
      return concerned.flatMap(({ personId, ownName: name }) => {
        const known = new Set(now.get(personId)?.map(({ requestId }) => requestId));
        const fresh = (then.get(personId) ?? []).filter(({ requestId }) => !known.has(requestId));
        return fresh.map((meeting) => ({ personId, name, seminar: names.write([seminar.id]), meeting }));
      });
    });
  }

  private async seat(
    actor: Actor,
    fairId: FairId,
    { seatings, difference, listed }: Found,
  ): Promise<Result<TakenBack, TakeBackRefusal<SeatListProblem>>> {
    await this.setup.seatAtSeminars(fairId, seatings);
    const deeds = seatings.map((seating) => {
      const before = sittingIn(seating.seminarId, listed.people);
      return seatsDeed(fairId, seating.seminarId, seatsAfter(before, seating).size);
    });
    await this.chronicle.writeAll(actor, deeds);
    return ok({ changed: new Set(difference.changes.map(({ id }) => id)).size });
  }
}

const sittingIn = (seminarId: SeminarId, people: ListedSeats['people']): ReadonlySet<PersonId> =>
  new Set(people.filter(({ seminarIds }) => seminarIds.includes(seminarId)).map(({ personId }) => personId));

const seatsAfter = (before: ReadonlySet<PersonId>, { seated, takenOff }: Seating): ReadonlySet<PersonId> => {
  const off = new Set(takenOff);
  return new Set([...before, ...seated].filter((personId) => !off.has(personId)));
};
