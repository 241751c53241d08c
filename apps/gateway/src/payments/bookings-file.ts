import { BOOKING_LIST, cellsOfBooking, ListBookings, type ListedBooking } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, type CompanyId, inWholeUnits, isId, type Language, stampOf } from '@ketnoi/kernel';
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
  'columns.deposit',
  'columns.paid',
  'columns.waived',
  'columns.held-until',
  'columns.created-at',
  'columns.ended-at',
] as const;
/** What the office sees beside, and needs to take the list back. */
const OFFICE_COLUMNS = ['columns.note', 'columns.id', 'columns.stamp'] as const;

/** `bookings`: all of a fair for organisers, who may take it back with their notes, or with `companyId` one company's own; `format` csv or xlsx. */
@Injectable()
export class BookingsFile extends ExportFile {
  readonly kind = 'bookings';

  constructor(private readonly list: ListBookings) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const { fairId, language } = params;
    const { companyId } = params.values;
    if (companyId !== undefined && !isId(companyId)) return null;
    const bookings = await this.list.execute(actor, fairId, (companyId as CompanyId | undefined) ?? null);
    if (!bookings.ok) return null;
    if (companyId !== undefined) {
      const rows = bookings.value.map((booking) => cellsOf(booking, language));
      return tableFile({ title: 'exports.bookings', columns: COLUMNS, rows }, params);
    }
    const columns = [...COLUMNS, ...OFFICE_COLUMNS];
    const rows = bookings.value.map((booking) => [
      ...cellsOf(booking, language),
      booking.note,
      booking.id,
      stampOf(BOOKING_LIST, cellsOfBooking(booking)),
    ]);
    return tableFile({ title: 'exports.bookings', columns, rows }, params);
  }
}

const cellsOf = (booking: ListedBooking, language: Language): CellOut[] => {
  const { currency } = booking.price;
  const whole = (amount: number): number => inWholeUnits({ amount, currency });
  return [
    booking.boothNumber,
    booking.areaDm2 / 100,
    booking.companyName,
    booking.taxCode,
    booking.country,
    text(language, 'values.booking-state', { state: booking.state }),
    whole(booking.price.amount),
    currency,
    booking.deposit === null ? null : whole(booking.deposit),
    whole(booking.paid),
    whole(booking.waived),
    booking.heldUntil,
    booking.createdAt,
    booking.endedAt,
  ];
};
