import { ListBookings, type ListedBooking } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, type CompanyId, isId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.booth',
  'columns.area',
  'columns.company',
  'columns.tax-code',
  'columns.country',
  'columns.state',
  'columns.price',
  'columns.currency',
  'columns.held-until',
  'columns.created-at',
  'columns.ended-at',
] as const;

/** `bookings`: all of a fair for organisers, or with `companyId` one company's own; `format` csv or xlsx. */
@Injectable()
export class BookingsFile extends ExportFile {
  readonly kind = 'bookings';

  constructor(private readonly list: ListBookings) {
    super();
  }

  async make(actor: Actor, { fairId, language, values }: ExportParams): Promise<MadeFile | null> {
    const { companyId, format } = values;
    if (companyId !== undefined && !isId(companyId)) return null;
    const bookings = await this.list.execute(actor, fairId, (companyId as CompanyId | undefined) ?? null);
    if (!bookings.ok) return null;
    const title = text(language, 'exports.bookings');
    const headings = COLUMNS.map((column) => text(language, column));
    return tableFile(title, { title, headings, rows: bookings.value.map(cellsOf) }, format);
  }
}

/** Amounts in the currency's minor unit would mislead an office: dollars are told with their cents. */
const cellsOf = (booking: ListedBooking): CellOut[] => [
  booking.boothNumber,
  booking.areaDm2 / 100,
  booking.companyName,
  booking.taxCode,
  booking.country,
  booking.state,
  booking.price.currency === 'USD' ? booking.price.amount / 100 : booking.price.amount,
  booking.price.currency,
  booking.heldUntil,
  booking.createdAt,
  booking.endedAt,
];
