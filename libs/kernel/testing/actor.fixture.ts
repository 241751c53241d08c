import type { Actor, CompanyId, FairId, FairRole, PersonId } from '@ketnoi/kernel';

const NOBODY: Actor = {
  personId: '01985f00-0000-7000-8000-00000000aaaa' as PersonId,
  requestId: 'test-request',
  companyIds: [],
  fairRoles: [],
  ledCompanies: [],
};

/** A signed-in person without any right, but for what is given. */
export const anActor = (rights: Partial<Actor> = {}): Actor => ({ ...NOBODY, ...rights });

export const memberOf = (...companyIds: CompanyId[]): Actor => anActor({ companyIds });

/** The one person of a company; each company's is another. */
export const soleMemberOf = (companyId: CompanyId): Actor => ({
  ...memberOf(companyId),
  personId: companyId as string as PersonId,
});

export const withRole = (fairId: FairId, role: FairRole): Actor => anActor({ fairRoles: [{ fairId, role }] });

export const leaderOf = (fairId: FairId, ...companyIds: CompanyId[]): Actor =>
  anActor({
    fairRoles: [{ fairId, role: 'group-leader' }],
    ledCompanies: companyIds.map((companyId) => ({ fairId, companyId })),
  });
