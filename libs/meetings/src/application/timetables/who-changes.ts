import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, InterpreterId, PersonId } from '@ketnoi/kernel';
import { changesByParty, type MeetingChange } from '../../domain/timetables/diff.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';

/** What changes for one person, and why it concerns them. */
export interface ChangesForPerson {
  readonly personId: PersonId;
  readonly companyId: CompanyId | null;
  readonly interpreterId: InterpreterId | null;
  readonly changes: readonly MeetingChange[];
}

/** The people of the companies and the interpreters that changes concern, and nobody else. */
@Injectable()
export class WhoChanges {
  constructor(
    private readonly participations: Participations,
    private readonly setup: FairSetup,
  ) {}

  async of(fairId: FairId, changes: readonly MeetingChange[]): Promise<ChangesForPerson[]> {
    const { companies, interpreters } = changesByParty(changes);
    const people = await this.participations.toldFor(
      fairId,
      companies.map((c) => c.who),
    );
    const helpers = new Map((await this.setup.interpreters(fairId)).map((i) => [i.id, i.personId]));
    return [
      ...companies.flatMap(({ who, changes: own }) =>
        (people.get(who) ?? []).map((personId) => ({ personId, companyId: who, interpreterId: null, changes: own })),
      ),
      ...interpreters.flatMap(({ who, changes: own }) => {
        const personId = helpers.get(who);
        return personId ? [{ personId, companyId: null, interpreterId: who, changes: own }] : [];
      }),
    ];
  }
}
