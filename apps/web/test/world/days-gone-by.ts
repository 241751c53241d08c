import { createConnection } from 'mysql2/promise';

/** Weeks have passed since the deposit of a booking was due and reminded of: no clock is turned, only this row. */
export async function depositNeverCame(fairId: string, bookingId: string): Promise<void> {
  const { databaseUrl } = JSON.parse(process.env.WEB_WORLD ?? '{}') as { databaseUrl: string };
  const connection = await createConnection(databaseUrl.replace(/^mariadb:/, 'mysql:'));
  await connection.execute(
    `UPDATE bookings SET deposit_due_on = CURRENT_DATE - INTERVAL 30 DAY, reminded_at = NOW() - INTERVAL 40 DAY,
      overdue_at = NOW() - INTERVAL 29 DAY WHERE fair_id = ? AND id = ?`,
    [fairId, bookingId],
  );
  await connection.end();
}
