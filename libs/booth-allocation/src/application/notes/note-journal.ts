import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, type BookingId, type CompanyId, type FairId } from '@ketnoi/kernel';

/** Writes down who noted what; nobody outside the office is told. */
@Injectable()
export class NoteJournal {
  constructor(private readonly audit: AuditTrail) {}

  async write(
    actor: Actor,
    fairId: FairId,
    action: 'set-booking-note' | 'take-back-bookings',
    { bookingId, companyId }: { readonly bookingId: BookingId; readonly companyId: CompanyId },
    detail: object,
  ): Promise<void> {
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      forCompanyId: companyId,
      byRight: 'organiser',
      action,
      subjectType: 'booking',
      subjectId: bookingId,
      detail,
      requestId: actor.requestId,
    });
  }
}
