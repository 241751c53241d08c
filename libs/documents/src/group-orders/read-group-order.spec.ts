import { unwrap } from '@ketnoi/kernel';
import { readGroupOrder } from './read-group-order.js';

const read = (text: string) => readGroupOrder(new TextEncoder().encode(text));

describe("a group leader's order", () => {
  it('may have its headings in Vietnamese or as our template does', async () => {
    const rows = unwrap(await read('Mã số thuế,SỐ GIAN HÀNG,extras\n0100109106, A-12 ,socket:2; badge\n'));
    expect(rows).toEqual([{ row: 2, cells: { taxCode: '0100109106', booth: 'A-12', extras: 'socket:2; badge' } }]);
  });

  it('is refused for headings that nobody knows, that repeat or that are missing, each with its column', async () => {
    expect(await read('booth,Booth number,Fax\nA-1,A-2,3\n')).toEqual({
      ok: false,
      error: [
        { row: 1, column: 'Booth number', code: 'duplicate' },
        { row: 1, column: 'Fax', code: 'unknown-id' },
        { row: 1, column: 'taxCode', code: 'required' },
      ],
    });
  });

  it('is refused when it says nothing, or is no table', async () => {
    expect(await read('taxCode,booth\n')).toMatchObject({ ok: false, error: [{ row: 2, code: 'required' }] });
    expect(await readGroupOrder(new Uint8Array([0xff, 0xd8, 0xff]))).toMatchObject({
      ok: false,
      error: [{ row: 1, column: null, code: 'unusable' }],
    });
  });
});
