import type { CompanyId } from '@ketnoi/kernel';
import type { AgendaMeeting, PlaceKind, ShownDeskDay } from '@ketnoi/meetings';
import { deskDayRows } from './desk-day-rows.js';

const [buyerId, supplierId] = ['away', 'home'] as CompanyId[];
const at = (placeKind: PlaceKind, placeNumber: string, hallName: string | null = null, hour = 2) =>
  ({
    ...{ kind: 'meeting', buyerId, supplierId, buyerName: 'Away', supplierName: 'Home', interpreterName: null },
    ...{ startsAt: new Date(Date.UTC(2027, 9, 20, hour)), endsAt: new Date(Date.UTC(2027, 9, 20, hour, 25)) },
    ...{ placeKind, placeNumber, hallName, interpreterId: null },
  }) as unknown as AgendaMeeting;

it('goes by time, then along tables, booths hall by hall and last online rooms, as people count', () => {
  const ordered = [
    ...[at('table', '2'), at('table', '10'), at('booth', 'B2', 'Hall 1'), at('booth', 'B10', 'Hall 1')],
    ...[at('booth', 'A1', 'Hall 2'), at('online', '1'), at('table', '1', null, 3)],
  ];
  const day = { arrived: [], absences: [], interpreters: [], days: [], day: 0, timeZone: 'Asia/Ho_Chi_Minh' };
  const rows = deskDayRows({ ...day, meetings: [...ordered].reverse() } as unknown as ShownDeskDay, 'en');
  expect(rows.map(([, from, , place, hall]) => [from, place, hall])).toEqual([
    ['09:00', 'Table 2', null],
    ['09:00', 'Table 10', null],
    ['09:00', 'Booth B2', 'Hall 1'],
    ['09:00', 'Booth B10', 'Hall 1'],
    ['09:00', 'Booth A1', 'Hall 2'],
    ['09:00', 'Online room 1', null],
    ['10:00', 'Table 1', null],
  ]);
});
