import type { BoothId, CompanyId, ZoneId } from '@ketnoi/kernel';
import { type OpenBooth, type OrderLine, placeLines } from './group-order.js';
import { type OrderRow, readOrderRows } from './read-order-rows.js';

const open = (id: string, areaDm2: number, over: Partial<OpenBooth> = {}): OpenBooth => ({
  id: id as BoothId,
  number: id,
  zoneId: null,
  kind: 'shell',
  areaDm2,
  openSides: 1,
  ...over,
});
const line = (row: number, over: Partial<OrderLine>): OrderLine => ({
  row,
  companyId: 'c' as CompanyId,
  boothId: null,
  wish: null,
  extras: [],
  ...over,
});
const atLeast = (leastAreaDm2: number, leastOpenSides: number | null = null) => ({
  wish: { zoneId: null, kind: null, leastAreaDm2, leastOpenSides },
});

describe('placing an order', () => {
  const plan = [open('A-3', 1800), open('A-2', 900), open('A-1', 900), open('A-4', 900, { openSides: 2 })];

  it('gives each wish the smallest booth that fits and that nobody named, first by number', () => {
    const lines = [
      line(1, atLeast(900)),
      line(2, { boothId: 'A-1' as BoothId }),
      line(3, atLeast(900, 2)),
      line(4, atLeast(1000)),
    ];
    const { placed, problems } = placeLines(lines, plan);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(placed.map(({ row, boothId }) => [row, boothId]))).toEqual({
      1: 'A-2',
      2: 'A-1',
      3: 'A-4',
      4: 'A-3',
    });
  });

  it('names the rows that name a booth twice, ask for what is not there, or ask for nothing', () => {
    const named = { boothId: 'A-1' as BoothId };
    const { problems } = placeLines([line(1, named), line(2, named), line(3, atLeast(5000)), line(4, {})], plan);
    expect(problems).toEqual([
      { row: 2, column: 'booth', code: 'duplicate' },
      { row: 3, column: 'booth', code: 'no-booth-fits' },
      { row: 4, column: 'booth', code: 'required' },
    ]);
  });
});

describe('the rows of a file', () => {
  const names = {
    members: [{ companyId: 'lam' as CompanyId, taxCode: '0100109106' }],
    boothByNumber: new Map([['A-1', 'b1' as BoothId]]),
    zoneByName: new Map([['Mechanics', 'z1' as ZoneId]]),
  };
  const read = (...rows: OrderRow['cells'][]) =>
    readOrderRows(
      rows.map((cells, i) => ({ row: i + 2, cells })),
      names,
    );

  it('name a firm by tax code or id, a booth by number or wish, and extras', () => {
    const { lines, problems } = read(
      { taxCode: '0100109106', booth: 'A-1', extras: 'socket:2; badge' },
      { companyId: 'lam', zone: 'Mechanics', kind: 'RAW', area: '13,5', openSides: '2' },
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        row: 2,
        companyId: 'lam',
        boothId: 'b1',
        wish: null,
        extras: [
          { code: 'socket', quantity: 2 },
          { code: 'badge', quantity: 1 },
        ],
        firmIn: 'taxCode',
      },
      {
        row: 3,
        companyId: 'lam',
        boothId: null,
        wish: { zoneId: 'z1', kind: 'raw', leastAreaDm2: 1350, leastOpenSides: 2 },
        extras: [],
        firmIn: 'companyId',
      },
    ]);
  });

  it('are refused each with its row and column, every problem of every row', () => {
    const { lines, problems } = read(
      { booth: 'A-1' },
      { taxCode: '999', booth: 'Z-9', extras: 'two sockets' },
      { companyId: 'stranger', zone: 'Nowhere', kind: 'tent', area: 'large', openSides: '7' },
    );
    expect(lines).toEqual([]);
    expect(problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 taxCode required',
      '3 taxCode not-in-group',
      '3 booth unknown-booth',
      '3 extras unusable',
      '4 companyId not-in-group',
      '4 zone unknown-id',
      '4 kind unknown-id',
      '4 area unusable',
      '4 openSides unusable',
    ]);
  });
});
