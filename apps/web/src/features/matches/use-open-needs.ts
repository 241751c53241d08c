import { useCallback } from 'react';
import { ask } from '../../graphql/ask';
import { Refused } from '../../graphql/failures';
import type { Query } from '../../graphql/use-query';
import { useWholeList } from '../../graphql/use-whole-list';
import type { NeedToMatch } from './match';
import { NeedsToMatch } from './matches.generated';

/** The needs of a company that are open at a fair, all of them. */
export function useOpenNeeds(fairId: string, companyId: string): Query<readonly NeedToMatch[]> {
  const { list, failure, reload } = useWholeList(
    useCallback(
      async (after: string | null) => {
        const { needs } = await ask(NeedsToMatch, { fairId, companyId, after });
        if (needs.__typename !== 'NeedConnection') throw new Refused(needs.message);
        return needs;
      },
      [fairId, companyId],
    ),
  );
  return { answer: list ?? undefined, failure: failure ?? undefined, asking: list === undefined, reload };
}
