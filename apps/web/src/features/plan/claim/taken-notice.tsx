import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../ui/refusal';
import type { Booth } from '../booth';

/** Says so when the booth that one is looking at goes to somebody else. */
export function TakenNotice({ booth, isMine }: { readonly booth: Booth; readonly isMine: boolean }): React.ReactNode {
  const { t } = useTranslation('plan');
  const wasFree = useRef(booth.state === 'FREE');
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (booth.state === 'FREE') {
      wasFree.current = true;
      setLost(false);
    } else if (isMine) {
      wasFree.current = false;
      setLost(false);
    } else if (wasFree.current) setLost(true);
  }, [booth.state, isMine]);
  return lost && <Refusal message={t('claim.lost')} />;
}
