import { useCallback } from 'react';
import { ask } from '../../graphql/ask';
import type { Failure } from '../../graphql/failures';
import { useWholeList } from '../../graphql/use-whole-list';
import { type Request, requestAbout, type Wish } from './match';
import { RequestsMade, WishesStated } from './matches.generated';

export interface Wishes {
  wishAbout(supplierId: string): Wish | null;
  requestAbout(supplierId: string): Request | undefined;
  /** Why it is not known what was wished before. */
  readonly failure: Failure | null;
  /** After one was stated. */
  reload(): void;
}

/** What a buyer wants with each supplier, however many they are. */
export function useWishes(fairId: string, companyId: string): Wishes {
  const stated = useWholeList(
    useCallback(
      async (after: string | null) => (await ask(WishesStated, { fairId, companyId, after })).preferences,
      [fairId, companyId],
    ),
  );
  const made = useWholeList(
    useCallback(
      async (after: string | null) => (await ask(RequestsMade, { fairId, companyId, after })).meetingRequests,
      [fairId, companyId],
    ),
  );
  return {
    wishAbout: (supplierId) => stated.list?.find((one) => one.companyId === supplierId)?.wish ?? null,
    requestAbout: (supplierId) => requestAbout(made.list ?? [], supplierId),
    failure: stated.failure ?? made.failure,
    reload() {
      stated.reload();
      made.reload();
    },
  };
}
