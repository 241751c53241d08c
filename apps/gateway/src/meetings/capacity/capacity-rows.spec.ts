import type { CapacityAddition, CapacityOutlook } from '@ketnoi/meetings';
import { capacityRows } from './capacity-rows.js';

const most = (mostMeetings: number) => ({ mostMeetings, upperBound: mostMeetings * 10 });
const table: CapacityAddition = {
  ...{ more: 'table', zoneId: null, language: null, day: null, halfOfDay: null },
  ...{ ...most(12), moreMeetings: 2, moreValue: 20 },
};
const outlook: CapacityOutlook = {
  now: most(10),
  additions: [table],
  tables: [{ count: 4, ...most(10) }],
  interpreters: [{ language: 'ja', points: [{ count: 3, ...most(11) }] }],
  interpretersByTurn: [{ count: 5, language: 'ja', ...most(13) }],
};

it('tells what is possible now, with one thing more, and along the curves', () => {
  const [now, more, ...curves] = capacityRows(outlook, 'en');
  expect(now).toEqual(['As it is now', null, 10, 100]);
  expect(more).toEqual([expect.stringMatching(/table/i), 1, 12, 120]);
  expect(curves).toEqual([
    ['Tables', 4, 10, 100],
    ['Interpreters, each next one of the language that brings most', 5, 13, 130],
    ['Interpreters for Japanese', 3, 11, 110],
  ]);
});

it('says it in Vietnamese with no code of ours', () => {
  const told = capacityRows(outlook, 'vi').map(([what]) => what);
  expect(told).toEqual(expect.arrayContaining(['Như hiện nay', 'Bàn', 'Phiên dịch tiếng Nhật']));
});
