import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type ChangeKind, diffTimetables, type MeetingChange } from '../../domain/timetables/diff.js';
import { type SlotTimes, timesIn } from '../../domain/slots/slot-times.js';
import type { PositionNames } from '../../domain/timetables/position-names.js';
import { companiesAt, type Meeting, type Timetable } from '../../domain/timetables/timetable.js';
import type { PlaceKind } from '../../domain/timetables/timetable-inputs.js';
import { DeskDays, type NamedCompany } from '../desk/ports/desk-days.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { NamesOfPositions } from '../ports/position-names.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** When, where and by whom a meeting is held, by names; null where what was named is no more. */
export interface NamedPosition {
  readonly times: SlotTimes | null;
  readonly place: { readonly kind: PlaceKind; readonly number: string } | null;
  readonly interpreterName: string | null;
}

export interface NamedChange {
  readonly kinds: readonly ChangeKind[];
  /** As they meet now or, where they do not any more, as they met. */
  readonly buyerName: string | null;
  readonly supplierName: string | null;
  readonly otherNames: readonly string[];
  readonly before: NamedPosition | null;
  readonly after: NamedPosition | null;
}

export interface ListedDifference {
  /** In the order in which they are held now or were. */
  readonly changes: readonly NamedChange[];
  readonly timeZone: string;
}

/** What differs between two timetables, meeting by meeting and by names, for a list that organisers take away. */
@Injectable()
export class ListDifference {
  constructor(
    private readonly participations: Participations,
    private readonly timetables: Timetables,
    private readonly setup: FairSetup,
    private readonly positions: NamesOfPositions,
    private readonly companies: DeskDays,
  ) {}

  /** @param from a version; null = nothing released yet. @param to a version; null = the working timetable */
  async execute(
    actor: Actor,
    fairId: FairId,
    from: number | null,
    to: number | null,
  ): Promise<Result<ListedDifference, NotFound>> {
    const fair = oversees(actor, fairId) ? await this.participations.fair(fairId) : null;
    if (!fair) return err(notFound('fair'));
    const before = from === null ? null : await this.timetables.version(fairId, from);
    const after = to === null ? await this.timetables.working(fairId) : await this.timetables.version(fairId, to);
    if ((from !== null && !before) || !after) return err(notFound('timetable'));
    const changes = diffTimetables(await this.meetingsOf(before), await this.meetingsOf(after));
    return ok({ changes: await this.named(fairId, changes), timeZone: fair.timeZone });
  }

  private async meetingsOf(timetable: Timetable | null): Promise<readonly Meeting[]> {
    return timetable ? this.timetables.meetings(timetable.fairId, timetable.id) : [];
  }

  private async named(fairId: FairId, changes: readonly MeetingChange[]): Promise<NamedChange[]> {
    const ids = [...new Set(changes.flatMap(({ before, after }) => [before, after].flatMap(companiesOf)))];
    const timesOf = timesIn(await this.setup.slots(fairId));
    const positionOf = naming(timesOf, await this.positions.of(fairId));
    const nameOf = namesIn(await this.companies.names(fairId, ids));
    return changes
      .map(({ kinds, before, after }): NamedChange => {
        const [buyer, supplier, ...others] = companiesOf(after ?? before).map(nameOf);
        return {
          ...{ kinds, buyerName: buyer, supplierName: supplier },
          otherNames: others.filter((name) => name !== null),
          ...{ before: before && positionOf(before), after: after && positionOf(after) },
        };
      })
      .sort((a, b) => startOf(a) - startOf(b));
  }
}

const companiesOf = (meeting: Meeting | null): readonly CompanyId[] => (meeting ? companiesAt(meeting) : []);

const startOf = ({ before, after }: NamedChange): number => (after ?? before)?.times?.startsAt.getTime() ?? 0;

function namesIn(companies: readonly NamedCompany[]): (id: CompanyId) => string | null {
  const names = new Map(companies.map(({ id, shortName }) => [id, shortName]));
  return (id) => names.get(id) ?? null;
}

function naming(timesOf: ReturnType<typeof timesIn>, names: PositionNames): (meeting: Meeting) => NamedPosition {
  const places = new Map(names.places.map((place) => [place.id, place]));
  const interpreters = new Map(names.interpreters.map(({ id, name }) => [id, name]));
  return ({ slot, length, placeId, interpreterId }) => ({
    times: timesOf(slot, length),
    place: places.get(placeId) ?? null,
    interpreterName: interpreterId && (interpreters.get(interpreterId) ?? null),
  });
}
