import { afterCancelling } from './after-cancelling';

const vnd = (amount: number) => ({ amount, currency: 'VND' as const });

describe('the money of a cancelled booking', () => {
  it.each([
    [100, 30, 'back', 70],
    [30, 100, 'owed', 70],
    [50, 50, 'even', 0],
  ])('paid %d, fee %d: %s %d', (paid, fee, kind, amount) =>
    expect(afterCancelling(vnd(paid), vnd(fee))).toEqual({ kind, sum: vnd(amount) }),
  );
});
