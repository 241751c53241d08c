import { type Cells, differenceOf, type EditedRow, stampOf } from './edited-list.js';

type Column = 'name' | 'seats' | 'booth';
const COLUMNS = { all: ['name', 'seats', 'booth'] as const, editable: new Set<Column>(['name', 'seats']) };
const lan: Cells<Column> = { name: 'Hoa Sen', seats: '1', booth: 'B12' };
const out = (over: Partial<Record<Column | 'id' | 'stamp', string>>): EditedRow<Column> => ({
  row: 2,
  cells: { id: 'lan', stamp: stampOf(COLUMNS, lan), ...lan, ...over },
});
const compare = (now: Cells<Column>, ...rows: EditedRow<Column>[]) =>
  differenceOf(COLUMNS, new Map([['lan', now]]), rows);

describe('a list that comes back edited', () => {
  it('says what was changed in it, and nothing of what was not', () => {
    expect(compare(lan, out({ seats: '3' }))).toEqual({
      changes: [{ row: 2, id: 'lan', column: 'seats', before: '1', after: '3' }],
      conflicts: [],
      problems: [],
    });
    expect(compare(lan, out({}))).toEqual({ changes: [], conflicts: [], problems: [] });
  });

  it('does not undo what others changed meanwhile', () => {
    const { changes, conflicts } = compare({ ...lan, name: 'Hoa Sen 2' }, out({ seats: '3' }));
    expect(changes.map(({ column }) => column)).toEqual(['seats']);
    expect(conflicts).toEqual([]);
  });

  it('names the cell that both changed, with what stands now', () => {
    const { changes, conflicts } = compare({ ...lan, seats: '2' }, out({ seats: '3' }));
    expect(changes).toEqual([]);
    expect(conflicts).toEqual([{ row: 2, id: 'lan', column: 'seats', before: '2', after: '3' }]);
  });

  it('changes nothing when the same file comes again', () => {
    expect(compare({ ...lan, seats: '3' }, out({ seats: '3' }))).toEqual({ changes: [], conflicts: [], problems: [] });
  });

  it('takes spaces, line ends and composed marks for no change', () => {
    const now = { ...lan, name: 'Hòa\nSen' };
    const file = { ...out({}), cells: { ...now, id: 'lan', stamp: stampOf(COLUMNS, now), name: ' Ho\u0300a\r\nSen ' } };
    expect(compare(now, file).changes).toEqual([]);
  });

  it('leaves columns alone that were taken out, and refuses those that are only to be read', () => {
    const { seats, ...without } = out({}).cells;
    expect(seats).toBe('1');
    expect(compare(lan, { row: 2, cells: without }).problems).toEqual([]);
    expect(compare(lan, out({ booth: 'B13' })).problems).toEqual([{ row: 2, column: 'booth', code: 'not-taken-back' }]);
  });

  it('passes over rows that left the list meanwhile, unless the file asks something of them', () => {
    expect(compare(lan, out({ id: 'minh' }), out({ seats: '3' }))).toMatchObject({
      changes: [{ id: 'lan' }],
      problems: [],
    });
    expect(compare(lan, out({ id: 'minh', seats: '3' })).problems).toEqual([
      { row: 2, column: 'id', code: 'unknown-id' },
    ]);
    expect(compare(lan, out({ id: 'minh', stamp: 'x' })).problems).toEqual([
      { row: 2, column: 'id', code: 'unknown-id' },
    ]);
  });

  it('names rows that it cannot place', () => {
    const rows = [out({ id: '' }), out({ id: 'nobody', seats: '3' }), out({}), out({}), out({ stamp: 'x' })];
    expect(compare(lan, ...rows.slice(0, 4)).problems.map(({ code }) => code)).toEqual([
      'required',
      'unknown-id',
      'duplicate',
    ]);
    expect(compare(lan, rows[4]).problems).toEqual([{ row: 2, column: 'stamp', code: 'unusable' }]);
  });
});
