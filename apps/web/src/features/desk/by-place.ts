import type { DeskMeeting } from './day-list';

const KINDS: readonly DeskMeeting['placeKind'][] = ['TABLE', 'BOOTH', 'ONLINE'];

/** As somebody walks along them: tables, then booths hall by hall, by their numbers as people count. */
export function byPlace(a: DeskMeeting, b: DeskMeeting): number {
  return (
    KINDS.indexOf(a.placeKind) - KINDS.indexOf(b.placeKind) ||
    (a.hallName ?? '').localeCompare(b.hallName ?? '') ||
    a.placeNumber.localeCompare(b.placeNumber, 'en', { numeric: true })
  );
}
