import type { CompanyId, RequestId } from '@ketnoi/kernel';
import { cellsOfFixed, type FixedListColumn, type ListedFixed, readFixedEdits } from './fixed-list.js';

const ID = 'request' as RequestId;
const fixed: ListedFixed = {
  terms: { requestId: ID, length: 3, after: ['before' as RequestId], others: ['third' as CompanyId] },
  ...{ buyerName: 'Akebono', supplierName: 'Hoa Sen', afterNames: ['Akebono – Hoa Mai'], otherNames: ['Bansei'] },
  pin: { startsAt: null, placeKind: null, placeNumber: null, interpreterName: null },
};
type Edit = readonly [column: FixedListColumn, after: string];
const edit = (edits: readonly Edit[], underWay = false) =>
  readFixedEdits(
    edits.map(([column, after]) => ({ row: 2, id: ID, column, before: cellsOfFixed(fixed)[column], after })),
    new Map([[ID, fixed]]),
    underWay,
  );
const codes = (edits: readonly Edit[], underWay = false) =>
  edit(edits, underWay).problems.map(({ column, code }) => [column, code]);

it('takes pins off, counts slots anew and lifts the rest, each of one meeting on its own', () => {
  expect(edit([['pin', 'free']])).toEqual({ unpinned: [ID], terms: [], problems: [] });
  expect(edit([['slots', '2']]).terms).toEqual([{ ...fixed.terms, length: 2 }]);
  const lifted = [
    ['slots', '1'],
    ['after', ''],
    ['others', ''],
  ] as const;
  expect(edit(lifted)).toEqual({
    ...{ unpinned: [], problems: [] },
    terms: [{ requestId: ID, length: 1, after: [], others: [] }],
  });
});

it('says what only the grid can do and what makes no sense', () => {
  expect(codes([['pin', 'pinned']])).toEqual([['pin', 'pinned-in-grid']]);
  expect(codes([['pin', 'maybe']])).toEqual([['pin', 'unusable']]);
  expect(codes([['pin', '']])).toEqual([['pin', 'required']]);
  expect(codes([['after', 'Akebono – Hoa Sen']])).toEqual([['after', 'only-emptied']]);
  expect(codes([['others', 'Hoa Mai']])).toEqual([['others', 'only-emptied']]);
  for (const [cell, code] of [
    ['0', 'out-of-range'],
    ['9', 'out-of-range'],
    ['1.5', 'unusable'],
    ['', 'required'],
  ])
    expect([cell, codes([['slots', cell]])]).toEqual([cell, [['slots', code]]]);
});

it('leaves pins alone while a round makes the timetable, which has read them', () => {
  expect(codes([['pin', 'free']], true)).toEqual([['pin', 'timetable-under-way']]);
  expect(codes([['slots', '2']], true)).toEqual([]);
});
