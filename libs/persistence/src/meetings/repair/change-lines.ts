/** The lines of a letter about changed meetings: times, places and names, which read the same in every language. */
import type { FairId } from '@ketnoi/kernel';
import type { Meeting, MeetingChange } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';

export interface DayWords {
  /** Short names of companies. */
  readonly names: ReadonlyMap<string, string>;
  /** Numbers of booths and tables. */
  readonly places: ReadonlyMap<string, string>;
  /** When each slot begins, by the fair's clock. */
  readonly times: ReadonlyMap<number, string>;
}

export async function readDayWords(
  manager: EntityManager,
  fairId: FairId,
  changes: readonly MeetingChange[],
): Promise<DayWords> {
  const meetings = changes.flatMap((c) => [c.before, c.after]).filter((m) => m !== null);
  const companyIds = [...new Set(meetings.flatMap((m) => [m.buyerId, m.supplierId]))];
  const placeIds = [...new Set(meetings.map((m) => m.placeId))];
  const names: { id: string; short_name: string }[] = await manager.query(
    'SELECT id, short_name FROM companies WHERE id IN (?)',
    [companyIds],
  );
  const places: { id: string; number: string }[] = await manager.query(
    `SELECT id, number FROM booths WHERE fair_id = ? AND id IN (?)
     UNION ALL SELECT id, CAST(number AS CHAR) AS number FROM meeting_tables WHERE fair_id = ? AND id IN (?)`,
    [fairId, placeIds, fairId, placeIds],
  );
  const slots: { ordinal: number; starts_at: Date; time_zone: string }[] = await manager.query(
    `SELECT s.ordinal, s.starts_at, f.time_zone FROM slots s JOIN fairs f ON f.id = s.fair_id
     WHERE s.fair_id = ? AND s.ordinal IN (?)`,
    [fairId, [...new Set(meetings.map((m) => m.slot))]],
  );
  return {
    names: new Map(names.map((row) => [row.id, row.short_name])),
    places: new Map(places.map((row) => [row.id, row.number])),
    times: new Map(slots.map((row) => [row.ordinal, clockTime(row.starts_at, row.time_zone)])),
  };
}

/** `21/10 09:40 → 21/10 10:20 · A12 · Kaido`; what was not held before, or is not held any more, is a dash. */
export function changeLines(words: DayWords, who: string, changes: readonly MeetingChange[]): string[] {
  const when = (m: Meeting | null): string => (m ? (words.times.get(m.slot) ?? '?') : '—');
  const inTime = [...changes].sort((a, b) => slotOf(a) - slotOf(b));
  return inTime.map(({ before, after }) => {
    const meeting = after ?? before;
    if (!meeting) return '';
    const others = [meeting.buyerId, meeting.supplierId].filter((id) => id !== who);
    const place = after ? (words.places.get(after.placeId) ?? null) : null;
    const name = others.map((id) => words.names.get(id) ?? '').join(' – ');
    return [`${when(before)} → ${when(after)}`, place, name].filter((part) => part !== null).join(' · ');
  });
}

const slotOf = ({ before, after }: MeetingChange): number => (after ?? before)?.slot ?? 0;

/** Day/month hour:minute on a 24-hour clock. */
function clockTime(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('day')}/${part('month')} ${part('hour')}:${part('minute')}`;
}
