import type { CompanyId } from '@ketnoi/kernel';
import { memberMeant, refusalTold, withMembersNamed } from './pavilion-list.js';

const ID = '018f0000-0000-7000-8000-000000000001';
const member = (companyId: string, shortName: string, taxCode: string | null) => ({
  companyId: companyId as CompanyId,
  shortName,
  taxCode,
});
const MEMBERS = [
  member('sen', 'Hoa Sen', '0100109106'),
  member(ID, 'Lamvero', null),
  member('twin-1', 'Twin', null),
  member('twin-2', 'Twin', null),
];

it('knows a firm of the group by tax code, id or name, and says where none or several are meant', () => {
  const meant = (cell: string) => {
    const found = memberMeant(cell, MEMBERS);
    return typeof found === 'string' ? found : found.companyId;
  };
  expect(['0100109106', '100109106', ' Hoa Sen', ID.toUpperCase(), 'Lamvero'].map(meant)).toEqual([
    ...['sen', 'sen', 'sen'],
    ...[ID, ID],
  ]);
  expect(['Twin', 'Hoa', '0101248141'].map(meant)).toEqual(['several-firms', 'not-in-group', 'not-in-group']);
});

it('reads a name or a code without its zero as the list itself names the firm, and leaves the rest', () => {
  const rows = ['100109106', 'Lamvero', 'Twin', ''].map((firm, i) => ({ row: i + 2, cells: { firm } }));
  expect(withMembersNamed(rows, MEMBERS).map(({ cells }) => cells.firm)).toEqual(['0100109106', ID, 'Twin', '']);
});

it('tells a refusal that no list has a word for as what cannot be used', () => {
  expect(['money-came-in', 'hold-expired'].map(refusalTold)).toEqual(['money-came-in', 'unusable']);
});
