import { Anchor, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FALLBACK_ZONE } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { TabLinks, useTab } from '../../ui/tab-links';
import { Applicants } from './applicants';
import { CallForWishes } from './call-for-wishes';
import { Comparison } from './comparison';
import { DrawCard } from './draw-card';
import type { DrawsPageQuery } from './draws.generated';
import { NewDraw } from './new-draw';
import { type Draw, useDraws } from './use-draws';
import style from './draws.module.css';

/** Against the first that was chosen. */
const MOST_COMPARED = 6;

const TABS = ['draws', 'applicants'] as const;

const zoneOf = (fair: DrawsPageQuery['fair']): string => (fair.__typename === 'Fair' ? fair.timeZone : FALLBACK_ZONE);

/** Where organisers call for wishes, try draws beside each other, publish what went into one, and release it. */
export default function DrawsPage(): React.ReactNode {
  const { t } = useTranslation('draws');
  const { fairId = '' } = useParams();
  const tab = useTab(TABS);
  return (
    <Page title={t('title')}>
      <Loaded of={useDraws(fairId)}>
        {({ draws, drawCall, fair }) =>
          draws ? (
            <>
              <section className={style.section}>
                <Title order={2} size="h4">
                  {t('call.title')}
                </Title>
                <CallForWishes fairId={fairId} call={drawCall} zone={zoneOf(fair)} />
              </section>
              <TabLinks
                label={t('title')}
                tabs={TABS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))}
                current={tab}
              />
              {tab === 'draws' ? (
                <Draws fairId={fairId} draws={draws.nodes} call={drawCall} zone={zoneOf(fair)} />
              ) : (
                <Applicants fairId={fairId} zone={zoneOf(fair)} />
              )}
            </>
          ) : (
            <Text>{t('forOrganisers')}</Text>
          )
        }
      </Loaded>
    </Page>
  );
}

interface DrawsProps {
  readonly fairId: string;
  readonly draws: readonly Draw[];
  readonly call: DrawsPageQuery['drawCall'];
  /** Where the fair is. */
  readonly zone: string;
}

function Draws({ fairId, draws, call, zone }: DrawsProps): React.ReactNode {
  const { t } = useTranslation('draws');
  const [adding, setAdding] = useState(draws.length === 0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string): void =>
    setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  const compared = chosen.slice(0, MOST_COMPARED);
  return (
    <section className={style.section}>
      <div className={style.head}>
        <Title order={2} size="h4">
          {t('draws')}
        </Title>
        {!adding && <Button onClick={() => setAdding(true)}>{t('new.open')}</Button>}
      </div>
      {adding && <NewDraw {...{ fairId, call, zone }} nth={draws.length + 1} onDone={() => setAdding(false)} />}
      {draws.length === 0 && !adding && <Text>{t('none')}</Text>}
      {draws.length > 0 && (
        <Anchor href={exported('draws', { fairId, format: 'xlsx' })} download>
          {t('draws.export')}
        </Anchor>
      )}
      <ul className={style.draws}>
        {draws.map((draw) => (
          <li key={draw.id}>
            <DrawCard
              fairId={fairId}
              draw={draw}
              compared={chosen.includes(draw.id)}
              onCompare={() => choose(draw.id)}
            />
          </li>
        ))}
      </ul>
      {compared.length > 1 && (
        <Comparison fairId={fairId} draws={compared.flatMap((id) => draws.find((draw) => draw.id === id) ?? [])} />
      )}
    </section>
  );
}
