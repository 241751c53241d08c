import type { CompanyId, GroupId } from '@ketnoi/kernel';
import { cellsOfGroup, type GroupMember, inListedOrder, type ListedGroup, readGroupMoves } from './group-list.js';

const firm = (id: string, groupId: string | null, taxCode: string | null = null): GroupMember => ({
  ...{ id: id as CompanyId, shortName: id.toUpperCase(), taxCode, groupId: groupId as GroupId | null },
});
const [an, binh, chi, dung] = [
  firm('an', 'north', '0100109106'),
  firm('binh', 'north'),
  firm('chi', 'south'),
  firm('dung', null),
];
const firms = [an, binh, chi, dung];
const group = (id: string): ListedGroup => ({
  ...{ id: id as GroupId, name: id, members: firms.filter(({ groupId }) => groupId === id) },
});
const groups = [group('north'), group('south')];
const read = (cells: Record<string, string>) => {
  const { moves, problems } = readGroupMoves(
    Object.entries(cells).map(([id, after], i) => ({ row: i + 2, id, column: 'members' as const, before: '', after })),
    groups,
    firms,
  );
  return {
    moves: Object.fromEntries([...moves].map(([id, { to }]) => [id, to])),
    problems: problems.map(({ row, code, named }) => [row, code, named?.en]),
  };
};

describe('firms of groups in a list', () => {
  it('are named by tax code or id, in any order and without the zeros that spreadsheets drop', () => {
    expect(cellsOfGroup(groups[0]).members).toBe('0100109106; binh');
    expect(inListedOrder('BINH;  100109106', firms)).toBe('0100109106; binh');
    expect(inListedOrder('nobody; binh', firms)).toBe('binh; nobody');
  });

  it('join, leave and go from one group to the other that says so, too', () => {
    expect(read({ north: '100109106; dung' })).toEqual({ moves: { binh: null, dung: 'north' }, problems: [] });
    expect(read({ north: 'an', south: 'chi; binh' })).toEqual({ moves: { binh: 'south' }, problems: [] });
    expect(read({ north: '' }).moves).toEqual({ an: null, binh: null });
  });

  it('are told where nobody is meant, where another group keeps them, and where two take them', () => {
    expect(read({ north: 'an; binh; nobody' }).problems).toEqual([[2, 'member-unknown', 'nobody']]);
    expect(read({ south: 'chi; an' })).toEqual({ moves: {}, problems: [[2, 'in-other-group', 'AN · north']] });
    expect(read({ north: 'an; binh; dung', south: 'chi; dung' }).problems).toEqual([[3, 'in-two-groups', 'DUNG']]);
  });
});
