/** Moves the ends of holds to chosen instants, as no client can, and writes that down: the race is to meet them. */
import type { DataSource } from 'typeorm';
import type { HistoryBook } from '../load/history-book.js';
import type { BenchFair } from '../world/fair.js';

export async function cutShort(
  dataSource: DataSource,
  history: HistoryBook,
  fair: BenchFair,
  { bookings, ends }: { readonly bookings: readonly string[]; readonly ends: readonly number[] },
): Promise<void> {
  const cases = bookings.map(() => 'WHEN ? THEN ?').join(' ');
  const update = dataSource.query(
    `UPDATE bookings SET held_until = CASE id ${cases} END WHERE fair_id = ? AND id IN (?)`,
    [...bookings.flatMap((booking, i) => [booking, new Date(ends[i])]), fair.fairId, bookings],
  );
  await Promise.all(
    bookings.map((booking, i) => {
      const booth = fair.boothIds[i];
      return history.record({ op: 'shorten', process: 'bench', booths: [booth], company: null, booking }, async () => {
        await update;
        return { code: 'held', bookings: { [booth]: booking }, until: ends[i] };
      });
    }),
  );
}
