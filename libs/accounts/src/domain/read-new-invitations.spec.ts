import type { CompanyId, FairId } from '@ketnoi/kernel';
import { type InvitationGround, readNewInvitations } from './read-new-invitations.js';

const ID = '018f0000-0000-7000-8000-000000000001' as CompanyId;
const firm = (id: string, taxCode: string | null) => ({ id: id as CompanyId, shortName: `Firm ${id}`, taxCode });
const ground: InvitationGround = {
  fairId: 'fair' as FairId,
  here: new Set(['here@firm.test']),
  invited: new Set(['asked@firm.test']),
  firms: [
    firm(ID, null),
    firm('vn', '0100109106'),
    firm('one', '0012 345678'),
    firm('other', '0012.345678'),
    firm('own', '0101248141'),
  ],
  letsIn: (id) => id !== 'own',
};
type Cells = Parameters<typeof readNewInvitations>[0][number]['cells'];
const read = (...rows: Cells[]) =>
  readNewInvitations(
    rows.map((cells, i) => ({
      row: i + 2,
      cells: { email: `p${i}@firm.test`, role: 'member', language: 'vi', ...cells },
    })),
    ground,
  );
const problemsOf = (...rows: Cells[]) => read(...rows).problems.map(({ column, code }) => [column, code]);

describe('rows that a list of invitations has beyond those that went out', () => {
  it('invite into firms by tax code or id, and to roles', () => {
    const { invitations, problems } = read(
      { email: ' Lan@Firm.test ', name: 'Lan', firm: '0100109106' },
      { firm: ID.toUpperCase(), language: 'ZH-HANT', state: 'open' },
      { role: 'interpreter', language: 'ja' },
    );
    expect(problems).toEqual([]);
    expect(invitations).toMatchObject([
      { row: 2, email: 'lan@firm.test', name: 'Lan', place: { companyId: 'vn' }, companyName: 'Firm vn' },
      { row: 3, name: null, language: 'zh-Hant', place: { role: 'member', companyId: ID } },
      { row: 4, place: { role: 'interpreter', companyId: null }, companyName: null, language: 'ja' },
    ]);
  });

  it('name each cell that cannot be used', () => {
    expect(problemsOf({ email: '', role: '', language: '' })).toEqual([
      ['email', 'required'],
      ['role', 'required'],
      ['language', 'required'],
    ]);
    expect(problemsOf({ email: 'lan', role: 'chef', language: 'fr', firm: '', name: 'x'.repeat(121) })).toEqual([
      ['email', 'not-an-email'],
      ['role', 'unusable'],
      ['name', 'too-long'],
      ['language', 'unusable'],
    ]);
    expect(problemsOf({ firm: ID, state: 'revoked' }, { firm: ID, stamp: 'abc' })).toEqual([
      ['state', 'only-open-revoked'],
      ['id', 'required'],
    ]);
  });

  it('name addresses that are here, invited or written twice, and firms that are not clear', () => {
    expect(
      problemsOf(
        { email: 'HERE@firm.test', firm: ID },
        { email: 'asked@firm.test', firm: ID },
        { email: 'twice@firm.test', firm: ID },
        { email: 'Twice@firm.test', firm: ID },
      ),
    ).toEqual([
      ['email', 'here-already'],
      ['email', 'invited-already'],
      ['email', 'duplicate'],
    ]);
    expect(problemsOf({ firm: '' }, { firm: '0312345678' }, { firm: '12345678' }, { firm: '0101248141' })).toEqual([
      ['firm', 'required'],
      ['firm', 'firm-not-at-fair'],
      ['firm', 'several-firms'],
      ['firm', 'not-in-care'],
    ]);
    expect(problemsOf({ role: 'organiser', firm: ID })).toEqual([['firm', 'unusable']]);
  });

  it('are a thousand at most', () => {
    const rows = (count: number): Cells[] => Array.from({ length: count }, () => ({ firm: ID }));
    expect(read(...rows(1000)).problems).toEqual([]);
    expect(read(...rows(1001)).problems).toEqual([{ row: 1002, column: null, code: 'out-of-range' }]);
  });
});
