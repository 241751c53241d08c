import type { CompanyId, FairId, MembershipId, PersonId } from '@ketnoi/kernel';
import { memberOf, withRole } from '@ketnoi/kernel/testing';
import { aMembership, InMemoryMemberships } from '@ketnoi/accounts/testing';
import { LinkRights } from './link-rights.js';
import type { FairFirms } from './ports/fair-firms.js';
import type { People } from './ports/people.js';

const FAIR = 'fair-1' as FairId;
const [HERE, ELSEWHERE] = ['here' as CompanyId, 'elsewhere' as CompanyId];
const GUEST = 'guest' as CompanyId;
const ENROLLED = `${FAIR} ${GUEST}`;
const WITH_PASSWORD = 'with-password' as PersonId;

/** Only who has a password. */
const people = {
  credentialsOf: async (personId: PersonId) => ({
    personId,
    email: null,
    passwordHash: personId === WITH_PASSWORD ? 'hash' : null,
    language: 'vi',
  }),
} as People;

const firmsOf = (memberships: InMemoryMemberships): FairFirms => ({
  named: async (fairId, ids) => {
    const firms = ids.map(async (id) => ({
      ...{ id: id as CompanyId, shortName: id, taxCode: null },
      inCare: await memberships.inCareOf(fairId, id as CompanyId),
      here: await memberships.takesPart(fairId, id as CompanyId),
    }));
    return (await Promise.all(firms)).filter(({ here }) => here);
  },
});

async function staffOf(person: string, ...companyIds: CompanyId[]): Promise<[LinkRights, PersonId]> {
  const memberships = new InMemoryMemberships(new Set([`${FAIR} ${HERE}`, ENROLLED]), new Set([ENROLLED]));
  for (const companyId of companyIds)
    await memberships.add(aMembership(companyId as string as MembershipId, person as PersonId, { companyId }));
  return [new LinkRights(memberships, people, firmsOf(memberships)), person as PersonId];
}

describe('one-time links', () => {
  const organiser = withRole(FAIR, 'organiser');

  it('are made by organisers for staff of companies in the care of their fair, not of another fair', async () => {
    const answers = [];
    for (const companies of [[HERE], [ELSEWHERE], [HERE, ELSEWHERE], [GUEST]]) {
      const [rights, staff] = await staffOf('staff', ...companies);
      answers.push([await rights.mayMake(organiser, FAIR, staff), await rights.mayRevoke(organiser, FAIR, staff)]);
    }
    expect(answers).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('are never made for somebody who has a password', async () => {
    const [rights, director] = await staffOf(WITH_PASSWORD, HERE);
    expect(await rights.mayMake(organiser, FAIR, director)).toBe(false);
    expect(await rights.mayMake(memberOf(HERE), FAIR, director)).toBe(false);
  });
});
