import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';
import { somebodyElse } from './wishes.cases.js';

const stand = ({ target }: Asked) => ({ fair: target.fairId, company: target.companyId });

export const ATTENDEE_CASES: WalkCase[] = [
  {
    operation: 'Query.usualAttendees',
    document: 'query ($fair: ID!, $company: ID!) { usualAttendees(fairId: $fair, companyId: $company) }',
    variables: stand,
  },
  {
    operation: 'Mutation.chooseAttendees',
    document: `mutation ($input: AttendeeChoiceInput!) { chooseAttendees(input: $input) { ${REFUSED} } }`,
    variables: async (asked) => ({
      input: {
        ...{ fairId: asked.target.fairId, companyId: asked.target.companyId, personIds: [] },
        requestId: await asked.made(async () => {
          const { fairId, companyId } = asked.target;
          return asked.world.programme.meeting(fairId, await somebodyElse(asked), companyId);
        }),
      },
    }),
  },
  {
    operation: 'Mutation.setUsualAttendees',
    document: `mutation ($fair: ID!, $company: ID!) {
      setUsualAttendees(fairId: $fair, companyId: $company, personIds: []) { ${REFUSED} } }`,
    variables: stand,
  },
];
