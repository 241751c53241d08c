import { err, type FairId, ok, type PersonId, type RequestId, type Result, type TimetableId } from '@ketnoi/kernel';
import {
  companiesDealtAnew,
  type Meeting,
  type NewWorkingTimetable,
  type Occupancy,
  type OccupancyTaken,
  seatsNamed,
  type Timetable,
  type TimetableFigures,
  Timetables,
  type Unscheduled,
} from '@ketnoi/meetings';

interface Kept {
  timetable: Timetable;
  meetings: readonly Meeting[];
  occupancies: readonly Occupancy[];
  unscheduled: readonly Unscheduled[];
}

const AT = new Date('2026-10-01T00:00:00Z');

export class InMemoryTimetables extends Timetables {
  private readonly kept = new Map<TimetableId, Kept>();

  async replaceWorking(timetable: NewWorkingTimetable): Promise<Result<null, OccupancyTaken>> {
    const taken = firstTaken(timetable.occupancies);
    if (taken) return err(taken);
    const old = await this.working(timetable.fairId);
    if (old) this.kept.delete(old.id);
    const { fairId, id, roundId, figures, meetings, occupancies, unscheduled } = timetable;
    const row: Timetable = {
      ...pick(figures),
      fairId,
      id,
      roundId,
      state: 'working',
      versionNumber: null,
      basedOn: old?.basedOn ?? null,
      createdAt: AT,
      releasedAt: null,
    };
    this.kept.set(id, { timetable: row, meetings, occupancies, unscheduled });
    return ok(null);
  }

  async working(fairId: FairId): Promise<Timetable | null> {
    return this.all(fairId).find((t) => t.state === 'working') ?? null;
  }

  workingForChange(fairId: FairId): Promise<Timetable | null> {
    return this.working(fairId);
  }

  async newestReleased(fairId: FairId): Promise<Timetable | null> {
    const released = this.all(fairId).filter((t) => t.versionNumber !== null);
    return released.sort((a, b) => (b.versionNumber ?? 0) - (a.versionNumber ?? 0))[0] ?? null;
  }

  async version(fairId: FairId, versionNumber: number): Promise<Timetable | null> {
    return this.all(fairId).find((t) => t.versionNumber === versionNumber) ?? null;
  }

  async meetings(_fairId: FairId, id: TimetableId): Promise<readonly Meeting[]> {
    return [...(this.kept.get(id)?.meetings ?? [])].sort((a, b) => (a.requestId < b.requestId ? -1 : 1));
  }

  async occupancies(_fairId: FairId, id: TimetableId): Promise<readonly Occupancy[]> {
    return this.kept.get(id)?.occupancies ?? [];
  }

  async place(
    _fairId: FairId,
    id: TimetableId,
    meeting: Meeting,
    occupancies: readonly Occupancy[],
  ): Promise<Result<null, OccupancyTaken>> {
    const kept = this.of(id);
    const others = without(kept, meeting.requestId);
    const rows = [...withoutDealtAnew(others.occupancies, meeting.requestId, occupancies), ...occupancies];
    const taken = firstTaken(rows);
    if (taken) return err(taken);
    this.kept.set(id, { ...others, meetings: [...others.meetings, meeting], occupancies: rows });
    return ok(null);
  }

  async placeAll(
    _fairId: FairId,
    id: TimetableId,
    meetings: readonly Meeting[],
    occupancies: readonly Occupancy[],
  ): Promise<Result<null, OccupancyTaken>> {
    const taken = firstTaken(occupancies);
    if (taken) return err(taken);
    const kept = this.of(id);
    const moved = new Map(meetings.map((m) => [m.requestId, m]));
    this.kept.set(id, { ...kept, meetings: kept.meetings.map((m) => moved.get(m.requestId) ?? m), occupancies });
    return ok(null);
  }

  async takeOutAll(_fairId: FairId, id: TimetableId, all: readonly Unscheduled[]): Promise<ReadonlySet<RequestId>> {
    const held = new Set<RequestId>();
    for (const left of all) {
      const kept = this.of(id);
      if (!kept.meetings.some((m) => m.requestId === left.requestId)) continue;
      held.add(left.requestId);
      const others = without(kept, left.requestId);
      this.kept.set(id, { ...others, unscheduled: [...others.unscheduled, left] });
    }
    return held;
  }

  async setLocked(_fairId: FairId, id: TimetableId, requestIds: readonly RequestId[], locked: boolean): Promise<void> {
    const kept = this.of(id);
    kept.meetings = kept.meetings.map((m) => (requestIds.includes(m.requestId) ? { ...m, locked } : m));
  }

  async setFigures(
    _fairId: FairId,
    id: TimetableId,
    figures: Pick<TimetableFigures, 'held' | 'value' | 'gaps'>,
  ): Promise<void> {
    const { held, value, gaps } = figures;
    const kept = this.of(id);
    kept.timetable = { ...kept.timetable, held, value, gaps };
  }

  async release(fairId: FairId, id: TimetableId, copyId: TimetableId, _by: PersonId): Promise<number> {
    const kept = this.of(id);
    const versionNumber = ((await this.newestReleased(fairId))?.versionNumber ?? 0) + 1;
    this.kept.set(copyId, { ...kept, timetable: { ...kept.timetable, id: copyId, basedOn: id } });
    kept.timetable = { ...kept.timetable, state: 'released', versionNumber, releasedAt: AT };
    return versionNumber;
  }

  async releaseWithPlaces(
    fairId: FairId,
    releasedId: TimetableId,
    nextId: TimetableId,
    places: readonly { readonly requestId: RequestId; readonly placeId: string }[],
  ): Promise<number> {
    const kept = this.of(releasedId);
    const versionNumber = ((await this.newestReleased(fairId))?.versionNumber ?? 0) + 1;
    const placeOf = new Map(places.map(({ requestId, placeId }) => [requestId, placeId]));
    this.kept.set(nextId, {
      ...kept,
      timetable: { ...kept.timetable, id: nextId, versionNumber, basedOn: releasedId },
      meetings: kept.meetings.map((m) => ({ ...m, placeId: placeOf.get(m.requestId) ?? m.placeId })),
    });
    for (const other of this.kept.values())
      if (other.timetable.state === 'working' && other.timetable.basedOn === releasedId)
        other.timetable = { ...other.timetable, basedOn: nextId };
    return versionNumber;
  }

  async exist(fairId: FairId): Promise<boolean> {
    return this.all(fairId).length > 0;
  }

  private all(fairId: FairId): Timetable[] {
    return [...this.kept.values()].map((k) => k.timetable).filter((t) => t.fairId === fairId);
  }

  private of(id: TimetableId): Kept {
    const kept = this.kept.get(id);
    if (!kept) throw new Error(`no timetable ${id}`);
    return kept;
  }
}

function firstTaken(rows: readonly Occupancy[]): OccupancyTaken | null {
  const seen = new Set<string>();
  for (const { resource, slot } of rows) {
    if (seen.has(`${resource}@${slot}`)) return { code: 'occupied', resource, slot };
    seen.add(`${resource}@${slot}`);
  }
  return null;
}

function withoutDealtAnew(
  kept: readonly Occupancy[],
  own: RequestId,
  rows: readonly Occupancy[],
): readonly Occupancy[] {
  const seats = companiesDealtAnew(own, rows).map(seatsNamed);
  return kept.filter((row) => !seats.some((name) => row.resource.startsWith(name)));
}

const without = (kept: Kept, requestId: RequestId): Kept => ({
  ...kept,
  meetings: kept.meetings.filter((m) => m.requestId !== requestId),
  occupancies: kept.occupancies.filter((o) => o.requestId !== requestId),
  unscheduled: kept.unscheduled.filter((u) => u.requestId !== requestId),
});

const pick = (f: TimetableFigures): TimetableFigures => ({
  held: f.held,
  value: f.value,
  upperBound: f.upperBound,
  mostMeetings: f.mostMeetings,
  gaps: f.gaps,
  belowMinimum: f.belowMinimum,
  iterations: f.iterations,
  proved: f.proved,
});
