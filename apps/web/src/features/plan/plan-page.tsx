import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useMyCompanies } from '../../session/my-companies';
import { CompanyChoice } from '../../session/company-choice';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import type { Plan } from './booth';
import { BoothList } from './booth-list';
import { BoothPanel } from './booth-panel';
import { useMyClaims } from './claim/use-my-claims';
import { PlanLegend } from './plan-legend';
import { PlanMap } from './plan-map';
import { PlanWishes } from './plan-wishes';
import { useLivePlan } from './use-live-plan';
import { wayIn } from './way';
import { WayNotice } from './way-notice';
import { fits, NO_WISHES } from './wishes';
import { ZoneLegend } from './zone-legend';
import style from './plan.module.css';

export default function PlanPage(): React.ReactNode {
  const { t } = useTranslation('plan');
  const { fairId = '' } = useParams();
  return (
    <Page title={t('title')} actions={<CompanyChoice fairId={fairId} />}>
      <Loaded of={useLivePlan(fairId)}>
        {({ plan }) =>
          plan.__typename === 'Plan' ? <ThePlan fairId={fairId} plan={plan} /> : <Text>{t('notFound')}</Text>
        }
      </Loaded>
    </Page>
  );
}

function ThePlan({ fairId, plan }: { readonly fairId: string; readonly plan: Plan }): React.ReactNode {
  const { t } = useTranslation('plan');
  const [address, setAddress] = useSearchParams();
  const [wishes, setWishes] = useState(NO_WISHES);
  const company = useMyCompanies(fairId).current;
  const claims = useMyClaims(fairId, company?.participation?.asSupplier ? company.id : null);
  const mine = useMemo(() => new Set(claims.map(({ boothId }) => boothId)), [claims]);

  const selected = plan.booths.find(({ id }) => id === address.get('booth'));
  const way = wayIn(plan.booths, address.get('way'));
  const wantedHall = selected?.hallId ?? address.get('hall') ?? way.at(-1)?.hallId;
  const hall = plan.halls.find(({ id }) => id === wantedHall) ?? plan.halls[0];
  const go = (to: Record<string, string>): void => setAddress(to, { replace: true, preventScrollReset: true });
  const select = (boothId: string | null): void => go(boothId ? { booth: boothId } : { hall: hall.id });
  if (!hall) return <Text>{t('noHall')}</Text>;
  return (
    <>
      {plan.halls.length > 1 && (
        <div className={style.halls} role="group" aria-label={t('halls')}>
          {plan.halls.map(({ id, name }) => (
            <Button
              key={id}
              variant={id === hall.id ? 'filled' : 'default'}
              aria-pressed={id === hall.id}
              onClick={() => go({ hall: id, ...(way.length > 0 ? { way: address.get('way') ?? '' } : {}) })}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {way.length > 0 && <WayNotice fairId={fairId} plan={plan} way={way} onEnd={() => select(null)} />}
      <PlanWishes plan={plan} wishes={wishes} onChange={setWishes} />
      <div className={style.columns}>
        <div>
          <PlanMap
            plan={plan}
            hall={hall}
            mine={mine}
            wishes={wishes}
            selectedId={selected?.id ?? null}
            way={way}
            onSelect={select}
          />
          <PlanLegend />
          <ZoneLegend
            zones={plan.zones}
            chosen={wishes.zoneId}
            onChoose={(zoneId) => setWishes({ ...wishes, zoneId })}
          />
        </div>
        {selected && (
          <BoothPanel
            key={selected.id}
            fairId={fairId}
            plan={plan}
            booth={selected}
            company={company}
            claims={claims}
            onClose={() => select(null)}
          />
        )}
      </div>
      <BoothList
        booths={plan.booths.filter((booth) => booth.hallId === hall.id && fits(booth, wishes))}
        mine={mine}
        onSelect={select}
      />
    </>
  );
}
