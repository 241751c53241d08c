import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type InterpreterId,
  ok,
  type PersonId,
  type Result,
} from '@ketnoi/kernel';
import { changesByParty, diffTimetables, type MeetingChange } from '../../domain/timetables/diff.js';
import type { Timetable } from '../../domain/timetables/timetable.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** What changes for one person, and why it concerns them. */
export interface ChangesForPerson {
  readonly personId: PersonId;
  readonly companyId: CompanyId | null;
  readonly interpreterId: InterpreterId | null;
  readonly changes: readonly MeetingChange[];
}

export interface TimetableDiff {
  readonly changes: readonly MeetingChange[];
  readonly people: readonly ChangesForPerson[];
}

/**
 * Who changes between two timetables: the people of the companies and the interpreters concerned, and nobody else.
 * A version number names a released timetable, null the working one (or, on the left, nothing released yet).
 */
@Injectable()
export class CompareTimetables {
  constructor(
    private readonly timetables: Timetables,
    private readonly participations: Participations,
    private readonly setup: FairSetup,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    from: number | null,
    to: number | null,
  ): Promise<Result<TimetableDiff, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const before = from === null ? null : await this.timetables.version(fairId, from);
    const after = to === null ? await this.timetables.working(fairId) : await this.timetables.version(fairId, to);
    if ((from !== null && !before) || !after) return err(notFound('timetable'));
    const changes = diffTimetables(await this.meetingsOf(before), await this.meetingsOf(after));
    return ok({ changes, people: await this.people(fairId, changes) });
  }

  private async meetingsOf(timetable: Timetable | null) {
    return timetable ? this.timetables.meetings(timetable.fairId, timetable.id) : [];
  }

  private async people(fairId: FairId, changes: readonly MeetingChange[]): Promise<ChangesForPerson[]> {
    const { companies, interpreters } = changesByParty(changes);
    const delegates = await this.participations.delegatesOf(
      fairId,
      companies.map((c) => c.who),
    );
    const helpers = new Map((await this.setup.interpreters(fairId)).map((i) => [i.id, i.personId]));
    return [
      ...companies.flatMap(({ who, changes: own }) =>
        (delegates.get(who) ?? []).map((personId) => ({ personId, companyId: who, interpreterId: null, changes: own })),
      ),
      ...interpreters.flatMap(({ who, changes: own }) => {
        const personId = helpers.get(who);
        return personId ? [{ personId, companyId: null, interpreterId: who, changes: own }] : [];
      }),
    ];
  }
}
