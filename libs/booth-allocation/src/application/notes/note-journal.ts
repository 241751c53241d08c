import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, type BookingId, type CompanyId, type FairId } from '@ketnoi/kernel';

/** A booking that was noted, whose it is, and what is to be kept of it. */
export interface Noted {
  readonly bookingId: BookingId;
  readonly companyId: CompanyId;
  readonly detail: object;
}

/** Writes down who noted what; nobody outside the office is told. */
@Injectable()
export class NoteJournal {
  constructor(private readonly audit: AuditTrail) {}

  async write(
    actor: Actor,
    fairId: FairId,
    action: 'set-booking-note' | 'take-back-bookings',
    noted: readonly Noted[],
  ): Promise<void> {
    await this.audit.record(
      ...noted.map(({ bookingId, companyId, detail }) => ({
        fairId,
        actorId: actor.personId,
        forCompanyId: companyId,
        byRight: 'organiser' as const,
        action,
        subjectType: 'booking',
        subjectId: bookingId,
        detail,
        requestId: actor.requestId,
      })),
    );
  }
}
