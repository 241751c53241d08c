import { useEffect, useState } from 'react';
import { refresh } from '../../../graphql/answers';
import type { Booth } from '../booth';
import { MyClaims } from '../claim/claim.generated';

/**
 * Which of these booths really went to somebody else. The news that a booth is taken may come before the answer to one's
 * own order, so the company's claims are asked for first.
 */
export function useGone(fairId: string, companyId: string, taken: readonly Booth[]): readonly Booth[] {
  const ids = taken.map(({ id }) => id).join();
  const [known, setKnown] = useState('');
  useEffect(() => {
    if (ids === '') return undefined;
    let over = false;
    void refresh(MyClaims, { fairId, companyId }, true).then(() => !over && setKnown(ids));
    return () => void (over = true);
  }, [ids, fairId, companyId]);
  return ids === known ? taken : [];
}
