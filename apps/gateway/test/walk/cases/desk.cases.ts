import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

/** A fair with a day, and a company that takes part in it. */
async function variables(asked: Asked): Promise<Record<string, unknown>> {
  const { world, target, kind } = asked;
  if (kind !== 'random')
    await world.harness.database.dataSource.query(
      `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES
         (?, 900, 9, 0, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 30 MINUTE) ON DUPLICATE KEY UPDATE day = day`,
      [target.fairId],
    );
  return { fair: target.fairId, company: target.companyId, day: 9 };
}

const DOCUMENT = (name: string): string => `mutation ($fair: ID!, $company: ID!, $day: Int!) {
  ${name}(fairId: $fair, companyId: $company, day: $day) { ${REFUSED} } }`;

export const DESK_CASES: WalkCase[] = [
  {
    operation: 'Query.deskDay',
    document: `query ($fair: ID!) { deskDay(fairId: $fair) { day versionNumber arrived absences { subjectId }
      delegations { name companyIds } meetings { requestId buyerName supplierName
        attendees { companyId basis unnamed people { ownName elsewhere { placeNumber } } } } lastRepair { versionNumber } places { number } interpreters { id mobile } } }`,
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.briefings',
    document: `query ($fair: ID!) { briefings(fairId: $fair) { message meeting { requestId attendees { companyId people { ownName } } }
      buyer { shortName } supplier { shortName } needs { title } } }`,
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.interpreterHours',
    document: 'query ($fair: ID!) { interpreterHours(fairId: $fair) { interpreterId unavailable } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  { operation: 'Mutation.markArrived', document: DOCUMENT('markArrived'), variables },
  { operation: 'Mutation.takeBackArrival', document: DOCUMENT('takeBackArrival'), variables },
];
