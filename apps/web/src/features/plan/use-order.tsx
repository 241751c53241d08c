import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { MyCompany } from '../../session/my-companies';
import { PageLoading } from '../../ui/page-loading';
import { lookOf, type Plan } from './booth';
import type { Claim } from './claim/use-my-claims';
import type { Several } from './plan-view';
import { useOrderChoice } from './use-order-choice';
import style from './plan.module.css';

const OrderPanel = lazy(() => import('./order/order-panel'));
/** As many as the gateway takes in one order. */
const MOST_BOOTHS = 20;

interface Asked {
  readonly fairId: string;
  readonly plan: Plan;
  readonly company: MyCompany | undefined;
  readonly claims: readonly Claim[];
}

export interface OrderOnPlan {
  /** Undefined while booths are looked at one by one. */
  readonly shown: Several | undefined;
  readonly tools: React.ReactNode;
}

/** An exhibitor's way to several booths at once, on the plan and in the list. */
export function useOrder({ fairId, plan, company, claims }: Asked): OrderOnPlan {
  const { t } = useTranslation('plan');
  const [address] = useSearchParams();
  const { chosen, choose, end } = useOrderChoice();
  const [notice, setNotice] = useState<string | null>(null);
  if (!company?.participation?.asSupplier) return { shown: undefined, tools: null };

  const held = claims.filter(({ state }) => state === 'HELD').map(({ boothId }) => boothId);
  const mine = new Set(claims.map(({ boothId }) => boothId));
  const start = (): void => {
    const looked = plan.booths.find(({ id }) => id === address.get('booth'));
    choose([...new Set([...(looked?.state === 'FREE' ? [looked.id] : []), ...held])], looked?.hallId ?? null);
  };
  const onPick = (boothId: string): void => {
    const booth = plan.booths.find(({ id }) => id === boothId);
    if (!booth || !chosen) return;
    const isChosen = chosen.includes(boothId);
    const mayBe = isChosen || booth.state === 'FREE' || held.includes(boothId);
    const isFull = !isChosen && chosen.length >= MOST_BOOTHS;
    const look = lookOf(booth, mine);
    if (!mayBe) setNotice(`${t('booth.number', { number: booth.number })}: ${t(`look.${look}`)}`);
    else setNotice(isFull ? t('order.most', { count: MOST_BOOTHS }) : null);
    if (mayBe && !isFull) choose(isChosen ? chosen.filter((id) => id !== boothId) : [...chosen, boothId], booth.hallId);
  };
  const tools = (
    <div className={style.halls}>
      <Button variant={chosen ? 'filled' : 'default'} aria-pressed={chosen !== null} onClick={chosen ? end : start}>
        {t('order.mode')}
      </Button>
    </div>
  );
  if (!chosen) return { shown: undefined, tools };
  const panel = (
    <Suspense fallback={<PageLoading />}>
      <OrderPanel
        key={company.id}
        about={{ fairId, companyId: company.id }}
        plan={plan}
        claims={claims}
        chosen={chosen}
        notice={notice}
        onChoose={(boothIds) => choose(boothIds, null)}
        onEnd={end}
      />
    </Suspense>
  );
  return { shown: { chosen: new Set(chosen), onPick, panel }, tools };
}
