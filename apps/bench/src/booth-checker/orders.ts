/** Several booths in one go: all or none, and refused only for a booth that somebody may have had. */
import type { Complaint } from './complaint.js';
import type { Dump } from './dump.js';
import type { Call } from './history.js';

export function checkOrders(history: readonly Call[], dump: Dump): Complaint[] {
  const rows = new Map(dump.bookings.map((row) => [row.id, row]));
  const claims = history.filter(({ answer }) => ['held', 'sold', 'unknown'].includes(answer.code));
  return history
    .filter(({ op, booths }) => booths.length > 1 && (op === 'hold' || op === 'book'))
    .flatMap((order) => {
      const { answer, booths, process } = order;
      const complain = (text: string): Complaint => ({
        rule: 'all-or-nothing',
        text: `${process}'s order of ${booths.join(', ')} ${text}`,
      });
      if (answer.code === 'held' || answer.code === 'sold') {
        const stored = booths.map((booth) => rows.get(answer.bookings[booth]));
        const orders = new Set(stored.map((row) => row?.order ?? null));
        return orders.size === 1 && !orders.has(null) ? [] : [complain('is not stored as one')];
      }
      if (answer.code !== 'taken') return [];
      const wanted = answer.booths ?? booths;
      const rival = claims.some(
        (claim) =>
          claim !== order && claim.invokedAt <= order.answeredAt && claim.booths.some((b) => wanted.includes(b)),
      );
      return rival ? [] : [complain('was refused although nobody else had asked for any of them')];
    });
}
