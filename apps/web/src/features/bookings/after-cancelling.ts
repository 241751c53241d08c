import type { Sum } from '../../format/formats';

export interface AfterCancelling {
  /** Whether money comes back, is still owed, or neither. */
  readonly kind: 'back' | 'owed' | 'even';
  readonly sum: Sum;
}

/** What becomes of the money when a booking is cancelled at a fee. */
export function afterCancelling(paid: Sum, fee: Sum): AfterCancelling {
  const left = paid.amount - fee.amount;
  return { kind: left > 0 ? 'back' : left < 0 ? 'owed' : 'even', sum: { ...fee, amount: Math.abs(left) } };
}
