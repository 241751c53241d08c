import { unwrap } from '@ketnoi/kernel';
import { NEED_HEADINGS } from './need-headings.js';
import { readNeeds } from './read-needs.js';

const read = (text: string) => readNeeds(new TextEncoder().encode(text));

describe('a list of needs', () => {
  it('may have the columns of ketnoi match, or headings in the buyer’s language', async () => {
    expect(unwrap(await read('id,text,monthlyVolume\n7,ゴム製ガスケット,5000\n'))).toEqual([
      { row: 2, cells: { id: '7', text: 'ゴム製ガスケット', monthlyVolume: '5000' } },
    ]);
    expect(unwrap(await read('製品,月間数量,必須認証\ngasket,5000,iso-9001\n'))).toEqual([
      { row: 2, cells: { product: 'gasket', monthlyVolume: '5000', requiredCertifications: 'iso-9001' } },
    ]);
  });

  it('is refused for headings that nobody knows, and when it says nothing of what is sought', async () => {
    expect(await read('unit,Colour\npcs,red\n')).toEqual({
      ok: false,
      error: [
        { row: 1, column: 'Colour', code: 'unknown-id' },
        { row: 1, column: 'text', code: 'required' },
      ],
    });
  });

  it('has no heading that means two columns', () => {
    const all = Object.values(NEED_HEADINGS).flatMap((names) => [...new Set(names.map((name) => name.toLowerCase()))]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
});
