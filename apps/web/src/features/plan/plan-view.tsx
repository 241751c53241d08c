import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Look, SeenBooth, SeenPlan } from './booth';
import { BoothList } from './booth-list';
import { PlanLegend } from './plan-legend';
import { PlanMap } from './plan-map';
import { PlanWishes } from './plan-wishes';
import { wayIn } from './way';
import { fits, NO_WISHES } from './wishes';
import { ZoneLegend } from './zone-legend';
import style from './plan.module.css';

export interface Several {
  readonly chosen: ReadonlySet<string>;
  readonly onPick: (boothId: string) => void;
  readonly panel: React.ReactNode;
}

interface Props {
  readonly plan: SeenPlan;
  readonly looks: readonly Look[];
  readonly mine: ReadonlySet<string>;
  /** Booths are chosen to be had together, instead of looked at one by one. */
  readonly several?: Several;
  /** The way to choose several. */
  readonly tools?: React.ReactNode;
  readonly noticeOfWay?: (way: readonly SeenBooth[], onEnd: () => void) => React.ReactNode;
  /** What is known of one booth, and what the reader may do about it. */
  readonly panelOf: (boothId: string, onClose: () => void) => React.ReactNode;
}

/** The halls of a fair to look around in. The address holds which booth, hall or way is looked at. */
export function PlanView({ plan, looks, mine, several, tools, noticeOfWay, panelOf }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const [address, setAddress] = useSearchParams();
  const [wishes, setWishes] = useState(NO_WISHES);

  const selected = plan.booths.find(({ id }) => id === address.get('booth'));
  const way = wayIn(plan.booths, address.get('way'));
  const ofOrder = plan.booths.find(({ id }) => several?.chosen.has(id));
  const wantedHall = selected?.hallId ?? address.get('hall') ?? (way.at(-1) ?? ofOrder)?.hallId;
  const hall = plan.halls.find(({ id }) => id === wantedHall) ?? plan.halls[0];
  const order = address.get('order');
  const go = (to: Record<string, string>): void =>
    setAddress(order === null ? to : { ...to, order }, { replace: true, preventScrollReset: true });
  const select = (boothId: string | null): void => go(boothId ? { booth: boothId } : { hall: hall.id });
  const onSelect = several?.onPick ?? select;
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
      {tools}
      {way.length > 0 && noticeOfWay?.(way, () => select(null))}
      <PlanWishes plan={plan} wishes={wishes} onChange={setWishes} />
      <div className={style.columns}>
        <div>
          <PlanMap
            key={hall.id}
            plan={plan}
            hall={hall}
            mine={mine}
            wishes={wishes}
            selectedId={selected?.id ?? null}
            way={way}
            chosen={several?.chosen}
            onSelect={onSelect}
          />
          <PlanLegend looks={looks} />
          <ZoneLegend
            zones={plan.zones}
            chosen={wishes.zoneId}
            onChoose={(zoneId) => setWishes({ ...wishes, zoneId })}
          />
        </div>
        {several ? several.panel : selected && panelOf(selected.id, () => select(null))}
      </div>
      <BoothList
        booths={plan.booths.filter((booth) => booth.hallId === hall.id && fits(booth, wishes))}
        mine={mine}
        chosen={several?.chosen}
        onSelect={onSelect}
      />
    </>
  );
}
