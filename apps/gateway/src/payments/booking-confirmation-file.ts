import { ViewBookingPaper } from '@ketnoi/booth-allocation';
import { bookingConfirmationPdf } from '@ketnoi/documents';
import { type Actor, type BookingId, isId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { paperLanguage } from './paper-language.js';

/** `booking-confirmation`: the booking `bookingId`, while it stands, as PDF, in `paper` vi, en or both. */
@Injectable()
export class BookingConfirmationFile extends ExportFile {
  readonly kind = 'booking-confirmation';

  constructor(private readonly view: ViewBookingPaper) {
    super();
  }

  async make(actor: Actor, { fairId, values }: ExportParams): Promise<MadeFile | null> {
    const { bookingId = '', paper } = values;
    const language = paperLanguage(paper);
    if (!isId(bookingId) || !language) return null;
    const booking = await this.view.execute(actor, fairId, bookingId as BookingId);
    if (!booking.ok) return null;
    return {
      name: `${booking.value.boothNumber}.pdf`,
      contentType: 'application/pdf',
      body: await bookingConfirmationPdf(booking.value, language),
    };
  }
}
