import { Injectable } from '@nestjs/common';
import { type Actor, type BookingId, err, type FairId, hasFairRole, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type BookingNote, noteProblem, tidyNote } from '../../domain/notes/booking-note.js';
import { NoteJournal } from './note-journal.js';
import { BookingNotes } from './ports/booking-notes.js';

export type NoteRefusal =
  | { readonly code: 'not-found' }
  | {
      readonly code: 'invalid-input';
      readonly problems: readonly { readonly path: readonly string[]; readonly code: 'too-long' | 'unusable' }[];
    };

/** An organiser writes a note on a booking for the office, in the place of the one before. */
@Injectable()
export class NoteBooking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notes: BookingNotes,
    private readonly journal: NoteJournal,
  ) {}

  /** Every note of a fair, for its organisers; null for everybody else. */
  async all(actor: Actor, fairId: FairId): Promise<readonly BookingNote[] | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.notes.ofFair(fairId) : null;
  }

  async execute(
    actor: Actor,
    fairId: FairId,
    bookingId: BookingId,
    written: string | null,
  ): Promise<Result<BookingNote, NoteRefusal>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    const note = tidyNote(written);
    const problem = note && noteProblem(note);
    if (problem) return err({ code: 'invalid-input', problems: [{ path: ['note'], code: problem }] });
    return this.unitOfWork.run(async () => {
      const companyId = (await this.notes.lock(fairId, [bookingId])).get(bookingId);
      if (!companyId) return err({ code: 'not-found' });
      await this.notes.write(fairId, [{ bookingId, note }], actor.personId);
      await this.journal.write(actor, fairId, 'set-booking-note', [{ bookingId, companyId, detail: { note } }]);
      return ok({ bookingId, note });
    });
  }
}
