import { tenMillionQuote } from '@ketnoi/booth-allocation/testing';
import type { BookingId, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import type { DataSource } from 'typeorm';
import { newId } from './people.js';
import { setFirstPriceList } from './price-lists.js';

/** An approved booking, quoted in đồng by the first price list: 10 million and 8 % VAT, nothing paid yet. */
export async function quotedBooking(
  dataSource: DataSource,
  at: { readonly fairId: FairId; readonly companyId: CompanyId; readonly boothId: BoothId },
): Promise<BookingId> {
  await setFirstPriceList(dataSource, at.fairId);
  const id = newId<BookingId>();
  await dataSource.query(
    `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, price_amount, price_currency,
       quote, deposit_amount, created_by, created_at, version)
     VALUES (?, ?, ?, ?, ?, 'approved', 0, 10800000, 'VND', ?, 5400000, ?, UTC_TIMESTAMP(3), 1)`,
    [at.fairId, id, at.boothId, at.boothId, at.companyId, JSON.stringify(tenMillionQuote(1)), newId()],
  );
  return id;
}
