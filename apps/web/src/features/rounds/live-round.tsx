import { Anchor, Group, Paper, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { isOver } from './round';
import { RoundFigures } from './round-figures';
import { RoundOutcome } from './round-outcome';
import { RoundProgress } from './round-progress';
import { StopRound } from './stop-round';
import { useLiveRound } from './use-live-round';

/** One round: how far it is while it runs, and what it came to. */
export function LiveRound({ fairId, roundId }: { readonly fairId: string; readonly roundId: string }): React.ReactNode {
  const { t } = useTranslation('rounds');
  return (
    <Loaded of={useLiveRound(fairId, roundId)}>
      {({ round }) =>
        round ? (
          <Paper withBorder p="md" mb="lg">
            <Group justify="space-between" mb="sm">
              <Title order={2} size="h4">
                {t(`kind.${round.kind}`)}
              </Title>
              <Anchor component={Link} to={`/fairs/${fairId}/rounds/${round.id}`}>
                {t('details')}
              </Anchor>
            </Group>
            <RoundProgress round={round} />
            <RoundFigures round={round} />
            {isOver(round) ? (
              <RoundOutcome fairId={fairId} round={round} />
            ) : (
              <StopRound fairId={fairId} round={round} />
            )}
          </Paper>
        ) : (
          <p>{t('noSuchRound')}</p>
        )
      }
    </Loaded>
  );
}
