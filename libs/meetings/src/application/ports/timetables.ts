import type { FairId, PersonId, RequestId, Result, RoundId, TimetableId } from '@ketnoi/kernel';
import type { Occupancy } from '../../domain/timetables/occupancy.js';
import type { Meeting, Timetable, TimetableFigures, Unscheduled } from '../../domain/timetables/timetable.js';

/** The unique key over a seat, a table or an interpreter in a slot refused the row. */
export interface OccupancyTaken {
  readonly code: 'occupied';
  readonly resource: string;
  readonly slot: number;
}

export interface TimetableContents {
  readonly meetings: readonly Meeting[];
  readonly occupancies: readonly Occupancy[];
  readonly unscheduled: readonly Unscheduled[];
}

export interface NewWorkingTimetable extends TimetableContents {
  readonly fairId: FairId;
  readonly id: TimetableId;
  readonly roundId: RoundId;
  readonly figures: TimetableFigures;
  readonly createdBy: PersonId;
}

/** Port: timetables. A fair has at most one working timetable; released versions are numbered by a unique key and never change. */
export abstract class Timetables {
  /** Takes the place of the fair's working timetable, whose rows go. When refused, the caller rolls back. */
  abstract replaceWorking(timetable: NewWorkingTimetable): Promise<Result<null, OccupancyTaken>>;
  abstract working(fairId: FairId): Promise<Timetable | null>;
  /** The same, locked until the transaction ends. */
  abstract workingForChange(fairId: FairId): Promise<Timetable | null>;
  abstract newestReleased(fairId: FairId): Promise<Timetable | null>;
  abstract version(fairId: FairId, versionNumber: number): Promise<Timetable | null>;

  abstract meetings(fairId: FairId, timetableId: TimetableId): Promise<readonly Meeting[]>;
  abstract occupancies(fairId: FairId, timetableId: TimetableId): Promise<readonly Occupancy[]>;
  /**
   * Puts a meeting where its request was not held or was held elsewhere. Where rows of other meetings are among those
   * given, they are all that a company's seats hold from now on. When refused, the caller rolls back.
   */
  abstract place(
    fairId: FairId,
    timetableId: TimetableId,
    meeting: Meeting,
    occupancies: readonly Occupancy[],
  ): Promise<Result<null, OccupancyTaken>>;
  /**
   * Puts meetings that are held elsewhere, all at once, so that they may change places. `occupancies` are all that the
   * timetable holds from now on. When refused, the caller rolls back.
   */
  abstract placeAll(
    fairId: FairId,
    timetableId: TimetableId,
    meetings: readonly Meeting[],
    occupancies: readonly Occupancy[],
  ): Promise<Result<null, OccupancyTaken>>;
  /** Takes requests out of a working timetable; answers those of them that were held. */
  abstract takeOutAll(
    fairId: FairId,
    timetableId: TimetableId,
    all: readonly Unscheduled[],
  ): Promise<ReadonlySet<RequestId>>;
  abstract setLocked(
    fairId: FairId,
    timetableId: TimetableId,
    requestIds: readonly RequestId[],
    locked: boolean,
  ): Promise<void>;
  abstract setFigures(
    fairId: FairId,
    timetableId: TimetableId,
    figures: Pick<TimetableFigures, 'held' | 'value' | 'gaps'>,
  ): Promise<void>;

  /** The working timetable becomes the fair's next version; a copy of it goes on as the working one. */
  abstract release(fairId: FairId, timetableId: TimetableId, copyId: TimetableId, by: PersonId): Promise<number>;
  /**
   * The released timetable with some meetings at other booths, as the fair's next version; the working one is based on
   * it from now on, where it was based on the old one.
   */
  abstract releaseWithPlaces(
    fairId: FairId,
    releasedId: TimetableId,
    nextId: TimetableId,
    places: readonly { readonly requestId: RequestId; readonly placeId: string }[],
  ): Promise<number>;
  /** Whether the fair has any timetable, so that its slots must stay. */
  abstract exist(fairId: FairId): Promise<boolean>;
}
