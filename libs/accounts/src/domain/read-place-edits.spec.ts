import type { CompanyId, FairId, MembershipId, PersonId } from '@ketnoi/kernel';
import type { MembershipRole } from './membership.js';
import { cellsOfPerson, type HeldPlace, type PeopleListColumn, type PersonAtFair } from './people-list.js';
import type { Person } from './person.js';
import { readPlaceEdits } from './read-place-edits.js';

const FAIR = 'fair' as FairId;
let ids = 0;
const place = (personId: string, role: MembershipRole, taxCode: string | null = null): HeldPlace => ({
  id: `membership-${++ids}` as MembershipId,
  personId: personId as PersonId,
  fairId: role === 'member' ? null : FAIR,
  companyId: role === 'member' ? (`firm-${taxCode}` as CompanyId) : null,
  role,
  firm: role === 'member' ? { shortName: 'Firm', taxCode } : null,
});
const person = (id: string, places: HeldPlace[], email: string | null = `${id}@fair.test`): [string, PersonAtFair] => [
  id,
  { person: { id: id as PersonId, ownName: id, latinName: id, email, mobile: null } as Person, places },
];
const people = new Map([
  person('boss', [place('boss', 'organiser')]),
  person('second', [place('second', 'organiser'), place('second', 'interpreter')]),
  person('lan', [place('lan', 'member', '0100109106'), place('lan', 'member', '0101248141')]),
  person('phien', [place('phien', 'interpreter')], null),
]);
const edit = (...edits: [id: string, column: PeopleListColumn, after: string][]) =>
  readPlaceEdits(
    edits.map(([id, column, after], i) => {
      const now = people.get(id);
      return { row: i + 2, id, column, after, before: now ? cellsOfPerson(now)[column] : '' };
    }),
    { fairId: FAIR, people, by: 'boss' as PersonId },
  );

describe('the places of people, as a list comes back with others', () => {
  it('are given, changed and taken away', () => {
    const { taken, given, problems } = edit(
      ['second', 'roles', 'desk-staff'],
      ['lan', 'roles', 'group-leader; interpreter'],
      ['lan', 'firms', '101248141'],
    );
    expect(problems).toEqual([]);
    expect(taken.map(({ personId, role, firm }) => [personId, role, firm?.taxCode])).toEqual([
      ['second', 'organiser', undefined],
      ['second', 'interpreter', undefined],
      ['lan', 'member', '0100109106'],
    ]);
    expect(given).toEqual([
      { personId: 'second', role: 'desk-staff' },
      { personId: 'lan', role: 'group-leader' },
      { personId: 'lan', role: 'interpreter' },
    ]);
  });

  it('tell which cells say nothing, and that firms are only taken away', () => {
    const { problems } = edit(
      ['lan', 'roles', 'member'],
      ['second', 'roles', 'organiser; chef'],
      ['lan', 'firms', '0100109106; 0312345678'],
    );
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['roles', 'unusable'],
      ['roles', 'unusable'],
      ['firms', 'only-taken-away'],
    ]);
  });

  it('leave everybody their own organiser role and the fair an organiser', () => {
    expect(edit(['boss', 'roles', '']).problems).toMatchObject([{ row: 2, code: 'own-organiser-role' }]);
    expect(edit(['second', 'roles', '']).problems).toEqual([]);
    expect(edit(['boss', 'roles', ''], ['second', 'roles', 'interpreter']).problems.map(({ code }) => code)).toEqual([
      'own-organiser-role',
      'last-organiser',
      'last-organiser',
    ]);
  });

  it('let those who sign in by a link be no more than interpreters and desk staff', () => {
    expect(edit(['phien', 'roles', 'desk-staff']).problems).toEqual([]);
    expect(edit(['phien', 'roles', 'interpreter; organiser']).problems).toMatchObject([{ code: 'signs-in-by-link' }]);
  });
});
