import { err, ok, type Result } from '@ketnoi/kernel';
import type { OccupancyTaken } from '@ketnoi/meetings';

const DUPLICATE = 1062;
/** Duplicate entry '<fair>-<timetable>-<resource>-<slot>' for key 'PRIMARY' */
const ENTRY = /Duplicate entry '.{36}-.{36}-(.+)-(\d+)' for key/;

/** Runs an insert into `occupancies`; a row that the key refused becomes an answer that names it. */
export async function unlessTaken(insert: () => Promise<unknown>): Promise<Result<null, OccupancyTaken>> {
  try {
    await insert();
    return ok(null);
  } catch (error) {
    const { errno, message } = error as { errno?: number; message?: string };
    const entry = errno === DUPLICATE ? ENTRY.exec(message ?? '') : null;
    if (!entry) throw error;
    return err({ code: 'occupied', resource: entry[1], slot: Number(entry[2]) });
  }
}
