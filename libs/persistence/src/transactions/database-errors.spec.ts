import { isConnectionLost, isRetryable, violatedKey } from './database-errors.js';

describe('what the server said', () => {
  it('is retried after a deadlock, a lock wait, a snapshot conflict or a lost connection', () => {
    for (const errno of [1213, 1205, 1020]) expect(isRetryable({ driverError: { errno } })).toBe(true);
    expect(isRetryable({ code: 'ECONNRESET', errno: -104 })).toBe(true);
    expect(isRetryable({ errno: 1064 })).toBe(false);
  });

  it("tells a lost connection, whose number is the system's, from what the server refused", () => {
    expect(isConnectionLost({ code: 'ECONNRESET', errno: -104 })).toBe(true);
    expect(isConnectionLost({ code: 'ER_LOCK_DEADLOCK', errno: 1213 })).toBe(false);
  });

  it('names the unique key that refused, as MariaDB and as MySQL write it', () => {
    expect(violatedKey({ errno: 1062, message: "Duplicate entry 'x' for key 'uq_bookings_live'" })).toBe(
      'uq_bookings_live',
    );
    expect(violatedKey({ errno: 1062, message: "Duplicate entry 'x' for key 'bookings.uq_bookings_live'" })).toBe(
      'uq_bookings_live',
    );
    expect(violatedKey({ errno: 1213 })).toBeNull();
  });
});
