import type { BookingOnPaper } from '@ketnoi/booth-allocation';
import { amountOnPaper, instantOnPaper } from '../pdf/paper-figures.js';
import { inWords, type PaperLanguage, type Words } from '../pdf/paper-words.js';
import { drawableOf, printPdf } from '../pdf/print-pdf.js';
import { acrossOf, facts, firmCode, firmName, heading } from './paper-parts.js';
import { KIND_WORDS, PAPER, STATE_WORDS } from './payment-words.js';

/** What a company has booked, at which price, and how far its payment has come. */
export function bookingConfirmationPdf(booking: BookingOnPaper, language: PaperLanguage): Promise<Buffer> {
  const { fair, firm, quote } = booking;
  const amount = (minor: number): string => amountOnPaper(minor, booking.currency, language);
  const due = booking.price - booking.paid - booking.waived;
  const squareMetres = new Intl.NumberFormat(language === 'en' ? 'en' : 'vi').format(booking.areaDm2 / 100);
  const price: [Words, string | null][] = quote
    ? [
        [PAPER.net, amount(quote.net)],
        [PAPER.vat, amount(quote.vat)],
        [PAPER.fullPrice, amount(quote.total)],
        [PAPER.cityShare, quote.cityShare > 0 ? amount(quote.cityShare) : null],
        [PAPER.firmShare, amount(booking.price)],
      ]
    : [[PAPER.price, amount(booking.price)]];
  return printPdf({
    title: `${inWords(language, PAPER.confirmationTitle)} ${booking.boothNumber}`,
    content: [
      ...heading(fair, PAPER.confirmationTitle, language),
      facts(language, [
        [PAPER.company, firmName(firm, language)],
        firmCode(firm),
        [PAPER.address, firm.address && drawableOf(firm.address)],
        [PAPER.date, booking.bookedAt && instantOnPaper(booking.bookedAt, fair.timeZone, language)],
        [PAPER.state, inWords(language, STATE_WORDS[booking.state])],
      ]),
      facts(language, [
        [PAPER.booth, drawableOf(booking.boothNumber)],
        [PAPER.hall, booking.hall && drawableOf(booking.hall)],
        [PAPER.zone, booking.zone && drawableOf(booking.zone)],
        [PAPER.kind, inWords(language, KIND_WORDS[booking.kind] ?? [booking.kind, booking.kind])],
        [PAPER.area, `${squareMetres} m²`],
        [PAPER.openSides, String(booking.openSides)],
      ]),
      facts(language, [
        ...price,
        [PAPER.deposit, booking.deposit ? amount(booking.deposit) : null],
        [PAPER.received, amount(booking.paid)],
        [PAPER.waived, booking.waived > 0 ? amount(booking.waived) : null],
        [PAPER.due, due > 0 ? amount(due) : null],
      ]),
    ],
    foot: inWords(language, PAPER.noInvoice),
    across: acrossOf(fair.fictional, null, language),
  });
}
