import { Injectable } from '@nestjs/common';
import {
  type EditedFile,
  type EditedList,
  err,
  hasFairRole,
  IdempotencyStore,
  ok,
  type PersonId,
  previewOf,
  takeBackOf,
} from '@ketnoi/kernel';
import type { PeopleListProblem } from '../domain/read-place-edits.js';
import { type ComparedPeople, ComparePeople, type EditedPersonRow } from './compare-people.js';
import { PlaceChanger } from './place-changer.js';
import { Memberships } from './ports/memberships.js';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import { NOT_FOUND } from './refusals.js';

type Taking = ReturnType<typeof takeBackOf<EditedFile, EditedPersonRow, PeopleListProblem, ComparedPeople, never>>;

/**
 * The list of people comes back with the roles they are to hold, and without firms they leave: shown first, then all of it
 * is changed or nothing. Their rights change at once; open live views are closed and opened anew.
 */
@Injectable()
export class TakeBackPeople {
  readonly preview = previewOf(this.list(() => undefined));

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly comparing: ComparePeople,
    private readonly memberships: Memberships,
    private readonly changer: PlaceChanger,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
  ) {}

  async execute(...asked: Parameters<Taking>): ReturnType<Taking> {
    let touched: readonly PersonId[] = [];
    const list = this.list((personIds) => void (touched = personIds));
    const done = await takeBackOf(list, () => this.idempotency)(...asked);
    if (touched.length > 0) await this.endings.announce(await this.sessions.livingOfAll(touched), 'rights-changed');
    return done;
  }

  private list(
    onChanged: (personIds: readonly PersonId[]) => void,
  ): EditedList<EditedFile, EditedPersonRow, PeopleListProblem, ComparedPeople> {
    return {
      operation: 'take-back-people',
      mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
      compare: async (actor, { fairId }, rows, forChange) => {
        // Locks the organisers' rows: two who take the role from each other do so one after the other.
        if (forChange) await this.memberships.countOrganisers(fairId);
        const found = await this.comparing.execute(actor, fairId, rows);
        return found ? ok(found) : err(NOT_FOUND);
      },
      change: async (actor, { fairId }, { difference, edits }) => {
        if (!(await this.changer.change(actor, fairId, edits))) return err({ code: 'changed-meanwhile' });
        const personIds = [...new Set(difference.changes.map(({ id }) => id as PersonId))];
        onChanged(personIds);
        return ok({ changed: personIds.length });
      },
    };
  }
}
