import { type CompanyId, stampOf } from '@ketnoi/kernel';
import { changeRivals } from './change-rivals.js';
import { inListsWords, isWritten, keysOfRow, readRivals } from './read-rivals.js';
import {
  cellsOfRivals,
  type EditedRivalRow,
  MOST_RIVAL_GROUPS,
  RIVAL_LIST,
  type Rival,
  type RivalGroup,
  toldRivals,
} from './rival-list.js';

const firm = (id: string, shortName: string, taxCode: string | null = null): Rival => ({
  ...{ id: id as CompanyId, shortName, taxCode },
  registeredName: `Công ty ${shortName}`,
});
const sen = firm('sen', 'Hoa Sen', '0100109106');
const mai = firm('mai', 'Hoa Mai', '0101243150');
const ake = firm('ake', 'Akebono', 'JP7000012050002');
const ban = firm('ban', 'Bansei (HN)');
const twin = firm('twin', 'Hoa Mai');
const torn = firm('torn', 'Cơ khí A; B', '0102030405');
const FIRMS = [sen, mai, ake, ban, torn];

const row = (rivals: string, cells: EditedRivalRow['cells'] = {}, at = 5): EditedRivalRow => ({
  row: at,
  cells: { rivals, ...cells },
});
const read = (rivals: string, group: RivalGroup = [], firms: RivalGroup = FIRMS) =>
  readRivals(row(rivals, group.length > 0 ? { id: '1' } : {}), group, firms);
const idsIn = (...asked: Parameters<typeof read>): string[] => read(...asked).firms.map(({ id }) => id);
const wrongIn = (...asked: Parameters<typeof read>): object[] =>
  read(...asked).problems.map(({ column, code, named }) => ({ column, code, ...named }));

describe('a cell of rivals', () => {
  it('tells them by name and number, always in one order', () => {
    expect(toldRivals([sen, ake, ban])).toBe('Akebono (JP7000012050002); Bansei (HN); Hoa Sen (0100109106)');
    expect(toldRivals([ban, sen, ake])).toBe(toldRivals([sen, ake, ban]));
  });

  it('comes back as those whom it told, whatever they are called', () => {
    const namesakes = [twin, firm('other', 'Hoa Mai'), torn];
    expect(idsIn(toldRivals(namesakes), namesakes, []).sort()).toEqual(['other', 'torn', 'twin']);
    expect(idsIn(toldRivals(FIRMS), FIRMS, []).sort()).toEqual(FIRMS.map(({ id }) => id).sort());
  });

  it('names firms by name, code with or without its zero, number of a register, id, or both, between any semicolons', () => {
    expect(idsIn('Hoa  Sen； 101243150\nake; Bansei (HN)')).toEqual(['sen', 'mai', 'ake', 'ban']);
    expect(idsIn('Công ty Hoa Sen （100109106）; 7000012050002')).toEqual(['sen', 'ake']);
  });

  it('says of each part what is wrong with it', () => {
    const at = { column: 'rivals' };
    expect(wrongIn('Hoa Sen; Điện tử Không Đâu')).toEqual([{ ...at, code: 'member-unknown', en: 'Điện tử Không Đâu' }]);
    expect(wrongIn('Hoa Sen; Hoa Mai', [], [sen, mai, twin])).toEqual([
      { ...at, code: 'member-unknown', en: 'Hoa Mai' },
    ]);
    expect(wrongIn('Hoa Mai (0100109106); Akebono')).toEqual([
      { ...at, code: 'name-of-other', en: 'Hoa Mai (0100109106)' },
    ]);
    expect(wrongIn('Hoa Sen; 0100109106')).toEqual([{ ...at, code: 'firm-twice', en: 'Hoa Sen' }]);
    expect(wrongIn('Hoa Sen')).toEqual([{ ...at, code: 'too-few-rivals' }]);
    expect(wrongIn(' ; ')).toEqual([{ ...at, code: 'required' }]);
    expect(wrongIn('', [sen, mai])).toEqual([]);
    const many = Array.from({ length: 21 }, (_, i) => firm(`many-${i}`, `Many ${i}`));
    expect(wrongIn(many.map(({ shortName }) => shortName).join(';'), [], many)).toEqual([
      { ...at, code: 'too-many-rivals' },
    ]);
    const stamped = readRivals(row('Hoa Sen; Hoa Mai', { stamp: 'x' }), [], FIRMS);
    expect(stamped.problems).toEqual([{ row: 5, column: 'id', code: 'required' }]);
  });

  it('is looked up by all that it could mean, and only where somebody wrote into it', () => {
    expect(keysOfRow(row('Hoa Sen (0100109106); Akebono'))).toEqual([
      'Hoa Sen (0100109106)',
      ...['Hoa Sen', '0100109106', 'Akebono'],
    ]);
    const cells = cellsOfRivals([sen, mai]);
    const out = { ...cells, id: '1', stamp: stampOf(RIVAL_LIST, cells) };
    expect(isWritten({ row: 2, cells: out })).toBe(false);
    expect(isWritten({ row: 2, cells: { ...out, rivals: '' } })).toBe(true);
    expect(isWritten({ row: 2, cells: { id: '1', stamp: out.stamp } })).toBe(false);
    expect(isWritten({ row: 2, cells: {} })).toBe(true);
  });

  it('says the same in another order', () => {
    const other = row('0101243150 ;Hoa Sen');
    expect(inListsWords(other, readRivals(other, [sen, mai], FIRMS)).cells.rivals).toBe(toldRivals([sen, mai]));
    const wrong = row('Nobody; Hoa Sen');
    expect(inListsWords(wrong, readRivals(wrong, [sen, mai], FIRMS))).toBe(wrong);
  });
});

describe('edited groups of rivals', () => {
  const edit = (id: string, firms: RivalGroup, at: number) => ({ row: at, id, firms, problems: [] });

  it('take the place of those that stand, and new ones stand behind', () => {
    const present = [
      [sen, mai],
      [ake, ban],
      [mai, torn],
    ];
    const changed = changeRivals(present, [edit('1', [], 2), edit('2', [ake, sen], 3), edit('', [ban, torn], 5)]);
    expect(changed.problems).toEqual([]);
    expect(changed.groups).toEqual([
      ['ake', 'sen'],
      ['mai', 'torn'],
      ['ban', 'torn'],
    ]);
    const told = changed.changes.map(({ row: at, name, before, after }) => [at, name, before, after]);
    expect(told).toEqual([
      [2, 'Hoa Sen', '1', ''],
      [2, 'Hoa Mai', '1', ''],
      [3, 'Bansei (HN)', '2', ''],
      [3, 'Hoa Sen', '', '2'],
      [5, 'Bansei (HN)', '', 'new'],
      [5, 'Cơ khí A; B', '', 'new'],
    ]);
  });

  it('say nothing where all of a group stand in another, whoever comes first', () => {
    const told = (...edits: ReturnType<typeof edit>[]) =>
      changeRivals([[sen, mai, ake]], edits).problems.map(({ row: at, code }) => [at, code]);
    expect(told(edit('', [mai, sen], 5))).toEqual([[5, 'rivals-already']]);
    expect(told(edit('', [ban, sen], 5), edit('', [sen, ban], 6))).toEqual([[6, 'rivals-already']]);
    expect(told(edit('', [ban, sen], 5), edit('', [sen, ban, torn], 6))).toEqual([[5, 'rivals-already']]);
    expect(told(edit('', [ban, sen, mai, ake], 5))).toEqual([]);
    expect(told(edit('1', [sen, ake], 2), edit('', [mai, sen], 5))).toEqual([]);
  });

  it('are as many as a fair may have', () => {
    const group = (n: number): RivalGroup => [firm(`a${n}`, `A ${n}`), firm(`b${n}`, `B ${n}`)];
    const present = Array.from({ length: MOST_RIVAL_GROUPS - 1 }, (_, n) => group(n));
    const fresh = [edit('', group(1001), 300), edit('', group(1002), 301)];
    expect(changeRivals(present, fresh.slice(1)).problems).toEqual([]);
    expect(changeRivals(present, fresh).problems).toMatchObject([{ row: 301, code: 'too-many-rival-groups' }]);
    expect(changeRivals(present, [edit('1', [], 2), ...fresh]).problems).toEqual([]);
  });
});
