import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BookingId,
  type CellChange,
  differenceOf,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  type ListProblem,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import {
  BOOKING_LIST,
  type BookingListColumn,
  cellsOfBooking,
  LONGEST_NOTE,
  noteProblem,
  tidyNote,
} from '../../domain/notes/booking-note.js';
import { BookingLists } from '../payments/ports/booking-lists.js';
import { NoteJournal } from './note-journal.js';
import { BookingNotes } from './ports/booking-notes.js';

export interface EditedBookings {
  readonly fairId: FairId;
  readonly uploadId: string;
}

export type EditedBookingRow = EditedRow<BookingListColumn>;

export interface BookingListProblem {
  readonly row: number;
  readonly column: string | null;
  readonly code: ListProblem<BookingListColumn>['code'] | 'out-of-range' | 'too-long';
  readonly params?: { readonly most: number };
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type EditedBookingsReader = () => Promise<Result<
  readonly EditedBookingRow[],
  readonly BookingListProblem[]
> | null>;

type NamedChange = CellChange<BookingListColumn> & { readonly name: string };

export interface BookingsDifference {
  readonly rows: number;
  readonly changes: readonly NamedChange[];
  readonly conflicts: readonly NamedChange[];
  readonly problems: readonly BookingListProblem[];
  /** Names what would change: who approves it gives it back. */
  readonly seen: string;
}

type Unusable = { readonly code: 'unusable-file'; readonly problems: readonly BookingListProblem[] };
type NotFound = { readonly code: 'not-found' };
export type TakeBackBookingsRefusal =
  NotFound | { readonly code: 'changed-meanwhile' } | IdempotencyConflict | Unusable;

/** The office's list of bookings comes back with notes: shown first, then written as shown, or not at all. */
@Injectable()
export class TakeBackBookings {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly lists: BookingLists,
    private readonly notes: BookingNotes,
    private readonly journal: NoteJournal,
    private readonly fingerprint: Fingerprint,
  ) {}

  async preview(
    actor: Actor,
    { fairId }: EditedBookings,
    read: EditedBookingsReader,
  ): Promise<Result<BookingsDifference, NotFound | Unusable>> {
    const rows = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    if (!rows) return err({ code: 'not-found' });
    return rows.ok ? ok(await this.compare(fairId, rows.value)) : err(unusable(rows.error));
  }

  async execute(
    actor: Actor,
    file: EditedBookings & { readonly seen: string },
    read: EditedBookingsReader,
    idempotencyKey: string,
  ): Promise<Result<{ readonly changed: number }, TakeBackBookingsRefusal>> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err({ code: 'not-found' });
    const rowsOfFile = once(read);
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'take-back-bookings', key: idempotencyKey, request: file },
      async () => {
        const rows = await rowsOfFile();
        if (!rows) return err({ code: 'not-found' });
        return rows.ok ? this.write(actor, file, rows.value) : err(unusable(rows.error));
      },
    );
  }

  private async write(
    actor: Actor,
    { fairId, seen }: EditedBookings & { readonly seen: string },
    rows: readonly EditedBookingRow[],
  ): Promise<Result<{ readonly changed: number }, TakeBackBookingsRefusal>> {
    // Only what changes is locked: a list names every booking of the fair, and people go on booking meanwhile.
    const shown = await this.compare(fairId, rows);
    const companies = await this.notes.lock(fairId, shown.changes.map(({ id }) => id as BookingId).sort());
    const { changes, conflicts, problems, seen: now } = await this.compare(fairId, rows);
    if (problems.length > 0) return err(unusable(problems));
    if (conflicts.length > 0 || shown.seen !== seen || now !== seen) return err({ code: 'changed-meanwhile' });
    const notes = changes.map(({ id, after }) => ({ bookingId: id as BookingId, note: tidyNote(after) }));
    await this.notes.write(fairId, notes, actor.personId);
    const noted = changes.flatMap(({ id, before, after }) => {
      const bookingId = id as BookingId;
      const companyId = companies.get(bookingId);
      return companyId ? [{ bookingId, companyId, detail: { note: [before, after] } }] : [];
    });
    await this.journal.write(actor, fairId, 'take-back-bookings', noted);
    return ok({ changed: changes.length });
  }

  private async compare(fairId: FairId, rows: readonly EditedBookingRow[]): Promise<BookingsDifference> {
    const bookings = new Map((await this.lists.ofFair(fairId, null))?.map((one) => [one.id as string, one]));
    const present = new Map([...bookings].map(([id, booking]) => [id, cellsOfBooking(booking)]));
    const found = differenceOf(BOOKING_LIST, present, rows);
    const named = (change: CellChange<BookingListColumn>): NamedChange => {
      const { boothNumber = '', companyName = '' } = bookings.get(change.id) ?? {};
      return { ...change, name: `${boothNumber} · ${companyName}` };
    };
    const changes = found.changes.map(named);
    const wrong = changes.flatMap(({ row, column, after }): BookingListProblem[] => {
      const code = noteProblem(after);
      return code ? [{ row, column, code, ...(code === 'too-long' && { params: { most: LONGEST_NOTE } }) }] : [];
    });
    return {
      rows: rows.length,
      changes,
      conflicts: found.conflicts.map(named),
      problems: [...found.problems, ...wrong].sort((one, other) => one.row - other.row),
      seen: this.fingerprint.of(changes),
    };
  }
}

const unusable = (problems: readonly BookingListProblem[]): Unusable => ({ code: 'unusable-file', problems });
