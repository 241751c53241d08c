import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BookingId,
  type ComparedList,
  comparedList,
  type CompanyId,
  type EditedCellProblem,
  type EditedFile,
  type EditedList,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  hasFairRole,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
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

export type EditedBookingRow = EditedRow<BookingListColumn>;
export type BookingListProblem = EditedCellProblem<'too-long'>;
type Difference = ComparedList<BookingListColumn, BookingListProblem>;
type Refusal = TakeBackRefusal<BookingListProblem>;

interface Found {
  readonly difference: Difference;
  /** Whose the bookings are whose notes change. */
  readonly companies: ReadonlyMap<BookingId, CompanyId>;
}

/** The office's list of bookings comes back with notes: shown first, then written as shown, or not at all. */
@Injectable()
export class TakeBackBookings {
  private readonly list: EditedList<EditedFile, EditedBookingRow, BookingListProblem, Found> = {
    operation: 'take-back-bookings',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: (_, { fairId }, rows, forChange) => this.compare(fairId, rows, forChange),
    change: (actor, { fairId }, found) => this.write(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly lists: BookingLists,
    private readonly notes: BookingNotes,
    private readonly journal: NoteJournal,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(
    fairId: FairId,
    rows: readonly EditedBookingRow[],
    forChange: boolean,
  ): Promise<Result<Found, Refusal>> {
    const shown = await this.differenceOf(fairId, rows);
    if (!forChange) return ok({ difference: shown, companies: new Map() });
    // Only what changes is locked: a list names every booking of the fair, and people go on booking meanwhile.
    const companies = await this.notes.lock(fairId, shown.changes.map(({ id }) => id as BookingId).sort());
    const difference = await this.differenceOf(fairId, rows);
    return shown.seen === difference.seen ? ok({ difference, companies }) : err({ code: 'changed-meanwhile' });
  }

  private async write(
    actor: Actor,
    fairId: FairId,
    { difference: { changes }, companies }: Found,
  ): Promise<Result<TakenBack, Refusal>> {
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

  private async differenceOf(fairId: FairId, rows: readonly EditedBookingRow[]): Promise<Difference> {
    const bookings = new Map((await this.lists.ofFair(fairId, null))?.map((one) => [one.id as string, one]));
    const present = new Map([...bookings].map(([id, booking]) => [id, cellsOfBooking(booking)]));
    const found = namedDifference(BOOKING_LIST, present, rows, (id) => {
      const { boothNumber = '', companyName = '' } = bookings.get(id) ?? {};
      return `${boothNumber} · ${companyName}`;
    });
    const wrong = found.changes.flatMap(({ row, column, after }): BookingListProblem[] => {
      const code = noteProblem(after);
      return code ? [{ row, column, code, ...(code === 'too-long' && { params: { most: LONGEST_NOTE } }) }] : [];
    });
    return comparedList(found, wrong, this.fingerprint);
  }
}
