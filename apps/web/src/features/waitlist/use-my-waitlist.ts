import { useEffect, useRef } from 'react';
import { refresh } from '../../graphql/answers';
import { follow } from '../../graphql/follow';
import { type Query, useQuery } from '../../graphql/use-query';
import { BoothsPutAside, MyWaitlist, type MyWaitlistQuery } from './waitlist.generated';

/** The company's place, looked at anew whenever a booth is put aside: it may be for this company. */
export function useMyWaitlist(fairId: string, companyId: string): Query<MyWaitlistQuery> {
  const query = useQuery(MyWaitlist, { fairId, companyId });
  const version = query.answer?.plan.__typename === 'Plan' ? query.answer.plan.version : undefined;
  const known = version !== undefined;
  const told = useRef(0);
  useEffect(() => {
    if (!known) return undefined;
    told.current = 0;
    return follow(
      BoothsPutAside,
      () => ({ fairId, sinceVersion: Math.max(told.current, version) }),
      ({ boothChanges }) => {
        told.current = boothChanges.version;
        const { loadAnew, booths } = boothChanges;
        if (loadAnew || booths.some(({ state }) => state === 'HELD' || state === 'RESERVED'))
          void refresh(MyWaitlist, { fairId, companyId });
      },
    );
    // One feed for as long as the page is open: a newer version is what the feed itself brought.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fairId, companyId, known]);
  return query;
}
