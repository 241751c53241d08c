import { aMeeting } from './grid.fixture';
import { companiesIn, LANE_HEIGHT, rowsOf } from './rows-of';

const MEETINGS = [
  aMeeting(1),
  aMeeting(2, { supplier: 2, slot: 1, placeId: 'table 2' }),
  aMeeting(3, { buyer: 2, placeId: 'table 2', interpreterId: 'interpreter 1' }),
];
const TABLES = [1, 2, 3].map((n) => ({ id: `table ${n}`, label: `Table ${n}`, note: '' }));

describe('rows of the grid', () => {
  it('are the companies that meet, by name', () => {
    const heads = companiesIn(MEETINGS);
    expect(heads.map(({ label }) => label)).toEqual(['Buyer 1', 'Buyer 2', 'Nhà cung cấp 1', 'Nhà cung cấp 2']);
    const rows = rowsOf({ view: 'companies', heads, meetings: MEETINGS, search: '' });
    expect(rows.map(({ meetings }) => meetings)).toEqual([2, 1, 2, 1]);
  });

  it('are as high as there are meetings at once, and lie below each other without a gap', () => {
    const heads = companiesIn(MEETINGS);
    const rows = rowsOf({ view: 'companies', heads, meetings: MEETINGS, search: '' });
    // Supplier 1 meets both buyers in slot 0.
    expect(rows.map(({ lanes }) => lanes.length)).toEqual([1, 1, 2, 1]);
    expect(rows[2].height - rows[0].height).toBe(LANE_HEIGHT);
    for (const [at, row] of rows.entries()) if (at > 0) expect(row.top).toBe(rows[at - 1].top + rows[at - 1].height);
  });

  it('are all places, also those where nobody meets', () => {
    const rows = rowsOf({ view: 'places', heads: TABLES, meetings: MEETINGS, search: '' });
    expect(rows.map(({ meetings }) => meetings)).toEqual([1, 2, 0]);
  });

  it('hold with an interpreter only what is interpreted', () => {
    const heads = [{ id: 'interpreter 1', label: 'Lê An', note: '' }];
    const [row] = rowsOf({ view: 'interpreters', heads, meetings: MEETINGS, search: '' });
    expect(row.lanes).toEqual([[MEETINGS[2]]]);
  });

  it('are searched without marks, by place also for who meets there', () => {
    const companies = rowsOf({
      ...{ view: 'companies' as const, heads: companiesIn(MEETINGS), meetings: MEETINGS },
      search: 'nha cung cap 2',
    });
    expect(companies.map(({ label }) => label)).toEqual(['Nhà cung cấp 2']);
    const places = rowsOf({ view: 'places', heads: TABLES, meetings: MEETINGS, search: 'Buyer 2' });
    expect(places.map(({ label }) => label)).toEqual(['Table 2']);
    expect(places[0].top).toBe(0);
  });
});
