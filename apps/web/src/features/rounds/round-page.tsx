import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { isOver, type Round } from './round';
import { RoundFigures } from './round-figures';
import { RoundOutcome } from './round-outcome';
import { RoundProgress } from './round-progress';
import { StopRound } from './stop-round';
import { useLiveRound } from './use-live-round';
import style from './rounds.module.css';

/** Everything about one round. */
export default function RoundPage(): React.ReactNode {
  const { t } = useTranslation('rounds');
  const { fairId = '', roundId = '' } = useParams();
  const query = useLiveRound(fairId, roundId);
  const kind = query.answer?.round?.kind;
  const fair = query.answer?.fair;
  const zone = fair?.__typename === 'Fair' ? fair.timeZone : undefined;
  return (
    <Page
      title={kind ? t(`kind.${kind}`) : t('round')}
      actions={
        <Anchor component={Link} to={`/fairs/${fairId}/rounds`}>
          {t('all')}
        </Anchor>
      }
    >
      <Loaded of={query}>
        {({ round }) =>
          round ? (
            <>
              <RoundProgress round={round} />
              <RoundFigures round={round} />
              {isOver(round) ? (
                <RoundOutcome fairId={fairId} round={round} />
              ) : (
                <StopRound fairId={fairId} round={round} />
              )}
              <Facts round={round} zone={zone} />
            </>
          ) : (
            <p>{t('noSuchRound')}</p>
          )
        }
      </Loaded>
    </Page>
  );
}

function Facts({ round, zone }: { readonly round: Round; readonly zone?: string }): React.ReactNode {
  const { t } = useTranslation('rounds');
  const formats = useFormats(zone);
  const percentOf = (share: number): string => formats.percent(Math.round(share * 1_000) / 10);
  const facts = [
    { name: t('fact.created'), value: formats.instant(round.createdAt) },
    round.finishedAt && { name: t('fact.finished'), value: formats.instant(round.finishedAt) },
    { name: t('seed.label'), value: String(round.seed) },
    ...round.ms.map(({ name, value }) => ({
      name: t(`ms.${name as 'total'}`),
      value: t('seconds', { seconds: formats.number(Math.round(value / 10) / 100) }),
    })),
    round.price && { name: t('price.dial'), value: formats.number(round.price.fairnessDial) },
    round.price && { name: t('price.fairness'), value: percentOf(round.price.priceOfFairness) },
    round.price?.priceOfPromises != null && {
      name: t('price.promises'),
      value: percentOf(round.price.priceOfPromises),
    },
    round.resultHash && { name: t('fact.hash'), value: <code>{round.resultHash.slice(0, 16)}</code> },
  ];
  return (
    <dl className={style.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
