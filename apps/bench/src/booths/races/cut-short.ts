/** Moves the end of a hold to a chosen instant, as no client can, and writes that down: the race is to meet it. */
import type { DataSource } from 'typeorm';
import type { HistoryBook } from '../load/history-book.js';
import type { BenchFair } from '../world/fair.js';

export async function cutShort(
  dataSource: DataSource,
  history: HistoryBook,
  { fairId }: BenchFair,
  { boothId, booking, until }: { readonly boothId: string; readonly booking: string; readonly until: number },
): Promise<void> {
  await history.record({ op: 'shorten', process: 'bench', booths: [boothId], company: null, booking }, async () => {
    await dataSource.query('UPDATE bookings SET held_until = ? WHERE fair_id = ? AND id = ?', [
      new Date(until),
      fairId,
      booking,
    ]);
    return { code: 'held', bookings: { [boothId]: booking }, until };
  });
}
