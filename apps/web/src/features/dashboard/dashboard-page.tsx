import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { BoothsFigure } from './booths-figure';
import { Dashboard } from './dashboard.generated';
import { Decisions } from './decisions';
import { MatchingFigures } from './matching-figures';
import { MoneyFigures } from './money-figures';
import style from './dashboard.module.css';

/** How far the fair has come, and what somebody of the office has to decide. Each figure leads to what it counts. */
export default function DashboardPage(): React.ReactNode {
  const { t } = useTranslation('office');
  const { fairId = '' } = useParams();
  return (
    <Page title={t('title')}>
      <Loaded of={useQuery(Dashboard, { fairId })}>
        {({ fairState, fair }) =>
          fairState ? (
            <>
              <section className={style.section}>
                <Title order={2} size="h4">
                  {t('decide')}
                </Title>
                <Decisions fairId={fairId} waiting={fairState.waiting} />
              </section>
              <section className={style.section}>
                <Title order={2} size="h4">
                  {t('booths')}
                </Title>
                <BoothsFigure fairId={fairId} booths={fairState.booths} />
                <MoneyFigures fairId={fairId} money={fairState.money} />
              </section>
              <section className={style.section}>
                <Title order={2} size="h4">
                  {t('meetings')}
                </Title>
                <MatchingFigures
                  fairId={fairId}
                  state={fairState}
                  zone={fair.__typename === 'Fair' ? fair.timeZone : undefined}
                />
              </section>
            </>
          ) : (
            <Text>{t('forOrganisers')}</Text>
          )
        }
      </Loaded>
    </Page>
  );
}
