import { byPlace } from './by-place';
import type { DeskMeeting } from './day-list';

const at = (placeKind: DeskMeeting['placeKind'], placeNumber: string, hallName: string | null = null): DeskMeeting =>
  ({ placeKind, placeNumber, hallName }) as DeskMeeting;

it('goes along tables, then along booths hall by hall, as people count', () => {
  const ordered = [
    ...[at('TABLE', '2'), at('TABLE', '10'), at('BOOTH', 'B2', 'Hall 1'), at('BOOTH', 'B10', 'Hall 1')],
    ...[at('BOOTH', 'A1', 'Hall 2'), at('ONLINE', '1')],
  ];
  expect([...ordered].reverse().sort(byPlace)).toEqual(ordered);
});
