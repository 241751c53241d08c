import type { Asked, WalkCase } from '../walk-case.js';

const fairOf = ({ target }: Asked) => ({ fair: target.fairId });
const SHARES = 'shown { id count } others';

export const FIGURES_CASES: WalkCase[] = [
  {
    operation: 'Query.fairFigures',
    document: `query ($fair: ID!) { fairFigures(fairId: $fair) { booths boothsTaken exhibitors visitors
      exhibitorSectors { ${SHARES} } exhibitorCountries { ${SHARES} } visitorCountries { ${SHARES} } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.fairState',
    document: `query ($fair: ID!) { fairState(fairId: $fair) { booths { free paid } money { paid { amount } }
      suppliers completeProfiles openNeeds coveredNeeds requests { open acceptanceRate } release { meetings }
      proposeRounds timetableRounds roundsRunning waiting { applications doubtfulTransfers } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.fairGaps',
    document: 'query ($fair: ID!) { fairGaps(fairId: $fair, gap: INCOMPLETE_PROFILE) { nodes { shortName count } } }',
    variables: fairOf,
  },
];
