import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/loaded';
import { PlanView } from './plan-view';
import { PUBLIC_LOOKS } from './plan-legend';
import { PublicBoothPanel } from './public-booth-panel';
import type { PublicPlanPageQuery } from './public-plan.generated';
import { asSeen } from './taken-booths';
import { usePublicPlan } from './use-public-plan';

const NOBODYS: ReadonlySet<string> = new Set();

/** Which booths there are and which are taken, as everybody may see it. */
export function PublicPlan({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <Loaded of={usePublicPlan(fairId)}>
      {({ publicPlan }) =>
        publicPlan.__typename === 'PublicPlan' ? (
          <ThePlan fairId={fairId} told={publicPlan} />
        ) : (
          <Text>{t('notFound')}</Text>
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly fairId: string;
  readonly told: Extract<PublicPlanPageQuery['publicPlan'], { __typename: 'PublicPlan' }>;
}

function ThePlan({ fairId, told }: Props): React.ReactNode {
  const plan = useMemo(() => asSeen(told), [told]);
  const panelOf = (boothId: string, onClose: () => void): React.ReactNode => {
    const booth = plan.booths.find(({ id }) => id === boothId);
    return booth && <PublicBoothPanel key={boothId} fairId={fairId} plan={plan} booth={booth} onClose={onClose} />;
  };
  return <PlanView plan={plan} looks={PUBLIC_LOOKS} mine={NOBODYS} panelOf={panelOf} />;
}
