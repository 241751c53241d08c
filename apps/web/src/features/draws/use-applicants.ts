import { useCallback } from 'react';
import { ask } from '../../graphql/ask';
import { useWholeList, type WholeList } from '../../graphql/use-whole-list';
import { Applicants, type ApplicantsQuery } from './draws.generated';

export type Applicant = NonNullable<ApplicantsQuery['drawRequests']>['nodes'][number];

/** Everybody who has handed in wishes, in the order in which they came in. */
export const useApplicants = (fairId: string): WholeList<Applicant> =>
  useWholeList(
    useCallback(async (after: string | null) => (await ask(Applicants, { fairId, after })).drawRequests, [fairId]),
  );
