import type { CompanyId } from '@ketnoi/kernel';
import { type BanListProblem, banId, cellsOfBan, type ListedBan, readBanEdits } from './ban-list.js';
import type { FirmAtFair } from './firm-meant.js';
import { MOST_NEW_BANS, readNewBans } from './read-new-bans.js';

const ID = '018f0000-0000-7000-8000-000000000001';
const firm = (
  id: string,
  shortName: string,
  taxCode: string | null,
  as: 'buyer' | 'supplier' | 'both',
): FirmAtFair => ({
  ...{ id: id as CompanyId, shortName, registeredName: `${shortName} Company`, taxCode },
  ...{ asBuyer: as !== 'supplier', asSupplier: as !== 'buyer' },
});
const FIRMS = [
  firm(ID, 'Akebono', null, 'buyer'),
  firm('sen', 'Hoa Sen', '0100109106', 'supplier'),
  firm('mai', 'Hoa Mai', '0101248141', 'both'),
  firm('twin-1', 'Twin', null, 'supplier'),
  firm('twin-2', 'Twin', null, 'supplier'),
];
type Cells = Parameters<typeof readNewBans>[0][number]['cells'];
const read = (...rows: Cells[]) =>
  readNewBans(
    rows.map((cells, i) => ({ row: i + 2, cells })),
    FIRMS,
    new Set([banId({ buyerId: 'mai' as CompanyId, supplierId: 'sen' as CompanyId })]),
  );
const told = (problems: readonly BanListProblem[]) => problems.map(({ row, column, code }) => [row, column, code]);

describe('rows that a list of pairs kept apart has beyond those that went out', () => {
  it('name companies by tax code, name or id', () => {
    const { bans, problems } = read(
      { buyer: 'Akebono', supplier: '100109106', reason: ' They quarrel ' },
      { buyer: ID.toUpperCase(), supplier: ' Hoa  Mai ', state: 'apart' },
      { buyer: 'Hoa Mai Company', supplier: 'Hoa Mai', reason: '' },
    );
    expect(bans).toEqual([
      { row: 2, buyerId: ID, supplierId: 'sen', buyerName: 'Akebono', supplierName: 'Hoa Sen', reason: 'They quarrel' },
      { row: 3, buyerId: ID, supplierId: 'mai', buyerName: 'Akebono', supplierName: 'Hoa Mai', reason: null },
    ]);
    expect(told(problems)).toEqual([[4, 'supplier', 'same-firm']]);
  });

  it('are told by row and column where they cannot be read', () => {
    const { bans, problems } = read(
      { buyer: '', supplier: 'Hoa' },
      { buyer: 'Hoa Sen', supplier: 'Akebono' },
      { buyer: 'Akebono', supplier: 'Twin' },
      { buyer: 'Hoa Mai', supplier: 'Hoa Sen' },
      { buyer: 'Akebono', supplier: 'Hoa Sen', state: 'allowed' },
      { buyer: 'Akebono', supplier: 'Hoa Sen', reason: 'x'.repeat(201), stamp: '0000000' },
    );
    expect(bans).toEqual([]);
    expect(told(problems)).toEqual([
      [2, 'buyer', 'required'],
      [2, 'supplier', 'no-firm-so-named'],
      [3, 'buyer', 'no-buyer-here'],
      [3, 'supplier', 'no-supplier-here'],
      [4, 'supplier', 'several-firms'],
      [5, 'supplier', 'apart-already'],
      [6, 'state', 'unusable'],
      [7, 'reason', 'too-long'],
      [7, 'id', 'required'],
      [7, 'supplier', 'duplicate'],
    ]);
  });

  it('are not more than one file may add', () => {
    const pair = { buyer: 'Akebono', supplier: 'Hoa Mai' };
    expect(told(read(...Array.from({ length: MOST_NEW_BANS + 1 }, () => pair)).problems)[0]).toEqual([
      MOST_NEW_BANS + 2,
      null,
      'out-of-range',
    ]);
  });
});

describe('what a list changes of pairs that are kept apart', () => {
  const ban: ListedBan = {
    ...{ buyerId: ID as CompanyId, supplierId: 'sen' as CompanyId, buyerName: 'Akebono', supplierName: 'Hoa Sen' },
    reason: 'They quarrel',
  };
  const id = banId(ban);
  const edit = (...cells: [column: 'reason' | 'state', after: string][]) =>
    readBanEdits(
      cells.map(([column, after]) => ({ row: 2, id, column, before: cellsOfBan(ban)[column], after })),
      new Map([[id, ban]]),
    );

  it('is another reason, none, or that they may meet, which needs no reason', () => {
    expect(edit(['reason', 'Same group'])).toMatchObject({ lifted: [], reasoned: [{ ban, reason: 'Same group' }] });
    expect(edit(['reason', ''])).toMatchObject({ reasoned: [{ ban, reason: null }] });
    const { lifted, reasoned, made } = edit(['reason', 'Same group'], ['state', 'allowed']);
    expect([lifted, reasoned]).toEqual([[ban], []]);
    expect(made.map(({ column }) => column)).toEqual(['state']);
  });

  it('is no other word, and no reason that does not fit', () => {
    expect(told(edit(['state', 'maybe']).problems)).toEqual([[2, 'state', 'unusable']]);
    expect(told(edit(['state', '']).problems)).toEqual([[2, 'state', 'required']]);
    expect(told(edit(['reason', 'x'.repeat(201)]).problems)).toEqual([[2, 'reason', 'too-long']]);
  });
});
