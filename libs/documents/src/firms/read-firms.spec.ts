import { unwrap } from '@ketnoi/kernel';
import { readFirms } from './read-firms.js';

const read = (text: string) => readFirms(new TextEncoder().encode(text));

describe('a list of firms', () => {
  it('may have its headings in Vietnamese or as our template does', async () => {
    const rows = unwrap(await read('TÊN DOANH NGHIỆP,Mã số thuế,role\nLamvero (Mẫu), 0100109106 ,both\n'));
    expect(rows).toEqual([{ row: 2, cells: { registeredName: 'Lamvero (Mẫu)', taxCode: '0100109106', role: 'both' } }]);
  });

  it('is refused for headings that nobody knows, that repeat or that are missing', async () => {
    expect(await read('MST,Tax code,Fax\n1,2,3\n')).toEqual({
      ok: false,
      error: [
        { row: 1, column: 'Tax code', code: 'duplicate' },
        { row: 1, column: 'Fax', code: 'unknown-id' },
        { row: 1, column: 'registeredName', code: 'required' },
      ],
    });
  });

  it('is refused when it is no table', async () => {
    expect(await readFirms(new Uint8Array([0xff, 0xd8, 0xff]))).toEqual({
      ok: false,
      error: [{ row: 1, column: null, code: 'unusable' }],
    });
  });
});
