import { readNamedTable } from './read-named-table.js';

const read = (text: string, mostRows = 2) =>
  readNamedTable(new TextEncoder().encode(text), {
    named: (heading) => (['name', 'size'] as const).find((column) => column === heading.trim()) ?? null,
    needed: ['name'],
    mostRows,
  });

describe('a list whose columns have names', () => {
  it('is rows of trimmed cells, counted as the sheet does', async () => {
    expect(await read('size,name\n1, A \n,B\n')).toEqual({
      ok: true,
      value: [
        { row: 2, cells: { size: '1', name: 'A' } },
        { row: 3, cells: { size: '', name: 'B' } },
      ],
    });
    expect(await read('name\n')).toEqual({ ok: true, value: [] });
  });

  it('is refused with every problem and its place', async () => {
    expect(await read('size,colour\n1,red\n2,blue\n3,green\n')).toEqual({
      ok: false,
      error: [
        { row: 1, column: 'colour', code: 'unknown-id' },
        { row: 1, column: 'name', code: 'required' },
        { row: 4, column: null, code: 'out-of-range' },
      ],
    });
    expect(await read('')).toEqual({ ok: false, error: [{ row: 1, column: null, code: 'required' }] });
    expect(await read('name,name\nA,B\n')).toMatchObject({ ok: false, error: [{ row: 1, code: 'duplicate' }] });
    expect(await read('name\nA,B\n')).toMatchObject({ ok: false, error: [{ row: 2, code: 'out-of-range' }] });
  });
});
