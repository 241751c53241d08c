import { useTranslation } from 'react-i18next';
import { SignInForMore } from '../../session/sign-in-for-more';
import type { SeenBooth, SeenPlan } from './booth';
import { BoothCard } from './booth-card';

interface Props {
  readonly fairId: string;
  readonly plan: SeenPlan;
  readonly booth: SeenBooth;
  readonly onClose: () => void;
}

/** One booth for strangers, who sign in to book it. */
export function PublicBoothPanel({ fairId, plan, booth, onClose }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <BoothCard fairId={fairId} plan={plan} booth={booth} look={booth.state} onClose={onClose}>
      {booth.state === 'FREE' && <SignInForMore text={t('signInToBook')} />}
    </BoothCard>
  );
}
