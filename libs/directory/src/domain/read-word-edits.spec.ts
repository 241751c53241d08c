import { type FairId, namedDifference, stampOf } from '@ketnoi/kernel';
import type { MappedWord } from './mapped-word.js';
import { readWordEdits } from './read-word-edits.js';
import {
  cellsOfWord,
  type EditedWordRow,
  idOfWord,
  type ListedWord,
  standingWords,
  toldMeaning,
  withMeaning,
  WORD_LIST,
} from './word-list.js';

const FAIR = 'fair-1' as FairId;
const unknown: ListedWord = { fairId: FAIR, language: 'ja', word: '部材', taxonomyId: null };
const mapped: MappedWord = { fairId: FAIR, language: 'vi', word: 'má kẹp', taxonomyId: 'hot-forging' };
const everywhere = (word: MappedWord): MappedWord => ({ ...word, fairId: null });

let line = 1;
beforeEach(() => void (line = 1));
/** A row as the file holds it: labels in Vietnamese, and what its editor wrote. */
function row(word: ListedWord, written: EditedWordRow['cells'] = {}): EditedWordRow {
  const cells = cellsOfWord(word);
  const out = { ...cells, means: cells.means && toldMeaning(cells.means, 'vi') };
  return { row: ++line, cells: { ...out, id: idOfWord(word), stamp: stampOf(WORD_LIST, cells), ...written } };
}
let maySayEverywhere = true;
afterEach(() => void (maySayEverywhere = true));
function read(now: readonly MappedWord[], ...rows: readonly EditedWordRow[]) {
  const standing = standingWords(FAIR, now, rows);
  const present = new Map([...standing].map(([id, { cells }]) => [id, cells]));
  const found = namedDifference(WORD_LIST, present, rows.map(withMeaning), (id) => standing.get(id)?.key.word ?? '');
  const { edits, problems } = readWordEdits(FAIR, found.changes, standing, maySayEverywhere);
  return { edits, conflicts: found.conflicts, problems: [...found.problems, ...problems] };
}
const nothing = { edits: [], conflicts: [], problems: [] };

describe('an edited list of words', () => {
  it('says nothing for all fairs, and takes nothing from them, where its editor may not', () => {
    maySayEverywhere = false;
    const all = everywhere({ ...unknown, taxonomyId: 'powder-coating' });
    const { problems } = read(
      [all, mapped],
      row(all, { means: '' }),
      row(mapped, { where: 'everywhere' }),
      row({ ...unknown, word: 'other' }, { means: 'hot-forging' }),
    );
    const refused = { column: 'where', code: 'only-this-fair' };
    expect(problems).toEqual([
      { row: 2, ...refused },
      { row: 3, ...refused },
    ]);
  });

  it('changes nothing as it went out', () => {
    expect(read([mapped], row(unknown), row(mapped))).toEqual(nothing);
  });

  it.each(['hot-forging', 'Rèn nóng', 'hot forging', '熱間鍛造'])('maps a word by id or name: %s', (means) => {
    const come = { ...unknown, taxonomyId: 'hot-forging' };
    expect(read([], row(unknown, { means }))).toEqual({ ...nothing, edits: [{ gone: null, come }] });
  });

  it('maps otherwise, everywhere, or no longer', () => {
    const other = { ...mapped, word: 'đồ gá', taxonomyId: 'powder-coating' };
    const third = { ...mapped, word: 'khuôn' };
    const rows = [
      row(mapped, { means: 'cnc-turning' }),
      row(other, { where: 'everywhere' }),
      row(third, { means: '' }),
      row(unknown, { means: 'cnc-milling', where: 'everywhere' }),
    ];
    expect(read([mapped, other, third], ...rows)).toEqual({
      ...nothing,
      edits: [
        { gone: mapped, come: { ...mapped, taxonomyId: 'cnc-turning' } },
        { gone: other, come: everywhere(other) },
        { gone: third, come: null },
        { gone: null, come: everywhere({ ...unknown, taxonomyId: 'cnc-milling' }) },
      ],
    });
  });

  it('says of a name what it could be, in every language, and that nothing is called so', () => {
    const { problems } = read([mapped], row(unknown, { means: 'Synthetic leather' }), row(mapped, { means: 'xyz' }));
    expect(problems).toMatchObject([
      { row: 2, column: 'means', code: 'several-meanings' },
      { row: 3, column: 'means', code: 'unknown-meaning' },
    ]);
    expect(problems[0]).toHaveProperty(
      'named.en',
      expect.stringMatching(/\(synthetic-leather-product\); .*\(synthetic-leather\)$/),
    );
  });

  it('refuses other cells, rows that did not go out, and a word that nothing is said of', () => {
    const word = { ...unknown, word: '別語' };
    const rows = [
      row(unknown, { word: '別語' }),
      row(word, { id: '' }),
      row(word, { stamp: stampOf(WORD_LIST, cellsOfWord(mapped)) }),
      row(mapped, { taxonomyId: 'powder-coating' }),
      row({ ...unknown, word: '部品' }, { where: 'everywhere' }),
      row({ ...unknown, word: '工程' }, { where: 'somewhere', means: 'powder-coating' }),
    ];
    expect(read([mapped], ...rows).problems).toEqual([
      { row: 2, column: 'word', code: 'not-taken-back' },
      { row: 3, column: 'id', code: 'required' },
      { row: 4, column: 'id', code: 'unknown-id' },
      { row: 5, column: 'taxonomyId', code: 'not-taken-back' },
      { row: 6, column: 'means', code: 'required' },
      { row: 7, column: 'where', code: 'unusable' },
    ]);
  });

  it('refuses words that cannot be kept', () => {
    const long = { ...unknown, word: '部'.repeat(121) };
    expect(read([], row(long, { means: 'powder-coating' })).problems).toEqual([
      { row: 2, column: 'word', code: 'too-long', params: { most: 120 } },
    ]);
  });

  it('keeps what others said meanwhile, wherever they did', () => {
    const others = [
      { ...unknown, taxonomyId: 'powder-coating' },
      everywhere({ ...unknown, taxonomyId: 'powder-coating' }),
      everywhere({ ...unknown, language: null, taxonomyId: 'powder-coating' }),
    ];
    for (const other of others) {
      expect(read([other], row(unknown))).toEqual(nothing);
      expect(read([other], row(unknown, { means: 'powder-coating' }))).toEqual(nothing);
      expect(read([other], row(unknown, { means: 'cnc-turning' }))).toMatchObject({
        edits: [],
        conflicts: [{ column: 'means', before: 'powder-coating', after: 'cnc-turning' }],
      });
    }
    const ofAnother = everywhere({ ...unknown, language: 'ko', taxonomyId: 'powder-coating' });
    expect(read([ofAnother], row(unknown, { means: 'cnc-turning' })).conflicts).toEqual([]);
    expect(read([], row(mapped, { means: 'cnc-turning' })).conflicts).toMatchObject([{ before: '' }]);
    expect(read([], row(mapped, { means: '' }))).toEqual(nothing);
  });

  it('lets no two mappings of a word come to stand in one place', () => {
    const all = everywhere(mapped);
    expect(read([mapped, all], row(all, { where: 'fair' })).problems).toEqual([
      { row: 2, column: 'where', code: 'exists-already' },
    ]);
    // They may change places.
    const rows = [row(all, { where: 'fair' }), row(mapped, { where: 'everywhere' })];
    expect(read([mapped, { ...all, taxonomyId: 'powder-coating' }], ...rows).problems).toEqual([]);
  });
});
