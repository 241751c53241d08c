import type { CompanyId, FairId } from '@ketnoi/kernel';
import { anActor } from '@ketnoi/kernel/testing';
import { readerAnywhere, readerFor } from './catalogue-reader.js';

const [SPRING, AUTUMN] = ['spring' as FairId, 'autumn' as FairId];
const [OWN, LED] = ['own' as CompanyId, 'led' as CompanyId];

it('a leader reads for the companies of the group at their fair alone, and knows their cards anywhere', () => {
  const leader = anActor({
    companyIds: [OWN],
    fairRoles: [{ fairId: SPRING, role: 'group-leader' }],
    ledCompanies: [{ fairId: SPRING, companyId: LED }],
  });
  expect(readerFor(leader, SPRING).companyIds).toEqual([OWN, LED]);
  expect(readerFor(leader, AUTUMN)).toEqual({ companyIds: [OWN], organiserOf: [], staffOf: [SPRING] });
  expect(readerAnywhere(leader).companyIds).toEqual([OWN, LED]);
});
