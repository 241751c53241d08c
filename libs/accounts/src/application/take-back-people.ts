import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  once,
  type PersonId,
  type Result,
} from '@ketnoi/kernel';
import type { PeopleListProblem } from '../domain/read-place-edits.js';
import { ComparePeople, type EditedPersonRow, type PeopleDifference } from './compare-people.js';
import { PlaceChanger } from './place-changer.js';
import { Memberships } from './ports/memberships.js';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

export interface EditedPeople {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type EditedPeopleReader = () => Promise<Result<readonly EditedPersonRow[], readonly PeopleListProblem[]> | null>;

type Approved = EditedPeople & { readonly seen: string };
type Unusable = { readonly code: 'unusable-file'; readonly problems: readonly PeopleListProblem[] };
type Refusal = NotFoundRefusal | { readonly code: 'changed-meanwhile' } | IdempotencyConflict | Unusable;
type Done = { readonly changed: number };

/**
 * The list of people comes back with the roles they are to hold, and without firms they leave: shown first, then all of it
 * is changed or nothing. Their rights change at once; open live views are closed and opened anew.
 */
@Injectable()
export class TakeBackPeople {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly comparing: ComparePeople,
    private readonly memberships: Memberships,
    private readonly changer: PlaceChanger,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
  ) {}

  async preview(
    actor: Actor,
    { fairId }: EditedPeople,
    read: EditedPeopleReader,
  ): Promise<Result<PeopleDifference, NotFoundRefusal | Unusable>> {
    const rows = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    if (!rows) return err(NOT_FOUND);
    if (!rows.ok) return err(unusable(rows.error));
    const found = await this.comparing.execute(actor, fairId, rows.value);
    return found ? ok(found.difference) : err(NOT_FOUND);
  }

  async execute(actor: Actor, file: Approved, read: EditedPeopleReader, key: string): Promise<Result<Done, Refusal>> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err(NOT_FOUND);
    const rowsOfFile = once(read);
    const request = { operation: 'take-back-people', key, request: file };
    let touched: readonly PersonId[] = [];
    const done = await allOrNothing<Done, Refusal>(this.idempotency, actor, request, async () => {
      const rows = await rowsOfFile();
      if (!rows) return err(NOT_FOUND);
      if (!rows.ok) return err(unusable(rows.error));
      const changed = await this.change(actor, file, rows.value);
      if (!changed.ok) return changed;
      touched = changed.value;
      return ok({ changed: touched.length });
    });
    if (touched.length > 0) await this.endings.announce(await this.sessions.livingOfAll(touched), 'rights-changed');
    return done;
  }

  private async change(
    actor: Actor,
    { fairId, seen }: Approved,
    rows: readonly EditedPersonRow[],
  ): Promise<Result<readonly PersonId[], Refusal>> {
    // Locks the organisers' rows: two who take the role from each other do so one after the other.
    const organisers = await this.memberships.countOrganisers(fairId);
    const found = organisers > 0 ? await this.comparing.execute(actor, fairId, rows) : null;
    if (!found) return err(NOT_FOUND);
    const { difference, edits } = found;
    if (difference.problems.length > 0) return err(unusable(difference.problems));
    if (difference.conflicts.length > 0 || difference.seen !== seen) return err({ code: 'changed-meanwhile' });
    return (await this.changer.change(actor, fairId, edits))
      ? ok([...new Set(difference.changes.map(({ id }) => id as PersonId))])
      : err({ code: 'changed-meanwhile' });
  }
}

const unusable = (problems: readonly PeopleListProblem[]): Unusable => ({ code: 'unusable-file', problems });
