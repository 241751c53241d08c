import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh } from '../../../graphql/answers';
import { Refusal } from '../../../ui/refusal';
import type { Booth } from '../booth';
import { MyClaims } from './claim.generated';

interface Props {
  readonly fairId: string;
  readonly booth: Booth;
  /** For which the reader looks; null: for none. */
  readonly companyId: string | null;
  readonly isMine: boolean;
}

/**
 * Says so when the booth that one is looking at goes to somebody else, or off the plan. The news that it is taken may come before the answer
 * to one's own booking, so the company's claims are asked for first.
 */
export function TakenNotice({ fairId, booth, companyId, isMine }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const wasFree = useRef(booth.state === 'FREE');
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (booth.state === 'FREE' || isMine) {
      wasFree.current = booth.state === 'FREE';
      setLost(false);
      return undefined;
    }
    if (!wasFree.current) return undefined;
    let over = false;
    const known = companyId === null ? Promise.resolve() : refresh(MyClaims, { fairId, companyId }, true);
    void known.then(() => !over && setLost(true));
    return () => void (over = true);
  }, [booth.state, isMine, fairId, companyId]);
  return lost && <Refusal message={t(booth.state === 'WITHDRAWN' ? 'claim.withdrawn' : 'claim.lost')} />;
}
