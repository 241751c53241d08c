import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMyCompanies } from '../../session/my-companies';
import { Loaded } from '../../ui/loaded';
import type { Plan } from './booth';
import { BoothPanel } from './booth-panel';
import { useMyClaims } from './claim/use-my-claims';
import { MEMBERS_LOOKS } from './plan-legend';
import { PlanView } from './plan-view';
import { useOrder } from './use-order';
import { useLivePlan } from './use-live-plan';
import { WayNotice } from './way-notice';

/** The plan for who takes part: with what the own company holds, and what it may do. */
export function MembersPlan({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <Loaded of={useLivePlan(fairId)}>
      {({ plan }) =>
        plan.__typename === 'Plan' ? <ThePlan fairId={fairId} plan={plan} /> : <Text>{t('notFound')}</Text>
      }
    </Loaded>
  );
}

function ThePlan({ fairId, plan }: { readonly fairId: string; readonly plan: Plan }): React.ReactNode {
  const company = useMyCompanies(fairId).current;
  const claims = useMyClaims(fairId, company?.participation?.asSupplier ? company.id : null);
  const mine = useMemo(() => new Set(claims.map(({ boothId }) => boothId)), [claims]);
  const several = useOrder({ fairId, plan, company, claims });
  const panelOf = (boothId: string, onClose: () => void): React.ReactNode => {
    const booth = plan.booths.find(({ id }) => id === boothId);
    return (
      booth && (
        <BoothPanel
          key={boothId}
          fairId={fairId}
          plan={plan}
          booth={booth}
          company={company}
          claims={claims}
          onClose={onClose}
        />
      )
    );
  };
  return (
    <PlanView
      plan={plan}
      looks={MEMBERS_LOOKS}
      mine={mine}
      several={several.shown}
      tools={several.tools}
      noticeOfWay={(way, onEnd) => <WayNotice fairId={fairId} plan={plan} way={way} onEnd={onEnd} />}
      panelOf={panelOf}
    />
  );
}
