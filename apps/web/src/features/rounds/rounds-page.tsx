import { Anchor, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { outdate } from '../../graphql/answers';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { LiveRound } from './live-round';
import { Rivals } from './rivals';
import { isOver } from './round';
import { RoundHistory } from './round-history';
import { RoundRules, RoundsPage as RoundsPageQuery } from './rounds.generated';
import { StartRound } from './start-round';
import { useAllRounds } from './use-all-rounds';

/** Where organisers start rounds, see them run, and find what earlier ones came to. */
export default function RoundsPage(): React.ReactNode {
  const { t } = useTranslation('rounds');
  const { fairId = '' } = useParams();
  const [started, setStarted] = useState<string | null>(null);
  const rules = useQuery(RoundRules, { fairId });
  const { query, rounds, more, failure } = useAllRounds(fairId);
  const fair = query.answer?.fair;
  const formats = useFormats(fair?.__typename === 'Fair' ? fair.timeZone : undefined);
  return (
    <Page title={t('title')}>
      <Loaded of={rules}>
        {({ roundSettings, matchingWeights }) =>
          roundSettings ? (
            <Loaded of={query}>
              {() => {
                const running = rounds.find((round) => !isOver(round));
                const shown = running?.id ?? started;
                return (
                  <>
                    {shown && <LiveRound key={shown} fairId={fairId} roundId={shown} />}
                    {!running && (
                      <StartRound
                        fairId={fairId}
                        rules={roundSettings}
                        weights={matchingWeights}
                        onStarted={(roundId) => {
                          setStarted(roundId);
                          outdate(RoundsPageQuery);
                        }}
                      />
                    )}
                    <Rivals fairId={fairId} />
                    <Title order={2} size="h4" mb="sm">
                      {t('history')}
                    </Title>
                    {rounds.length > 0 && (
                      <Anchor
                        href={exported('rounds', { fairId, format: 'xlsx' })}
                        title={t('toExcel.hint')}
                        display="inline-block"
                        mb="sm"
                        download
                      >
                        {t('toExcel')}
                      </Anchor>
                    )}
                    <RoundHistory fairId={fairId} rounds={rounds} formats={formats} more={more} failure={failure} />
                  </>
                );
              }}
            </Loaded>
          ) : (
            <p>{t('forOrganisers')}</p>
          )
        }
      </Loaded>
    </Page>
  );
}
