import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refusal } from '../../ui/refusal';
import type { Round } from './round';

/** What a round that is over came to, and where to go on. */
export function RoundOutcome({ fairId, round }: { readonly fairId: string; readonly round: Round }): React.ReactNode {
  const { t } = useTranslation('rounds');
  if (round.state === 'CANCELLED') return <p>{t('cancelled')}</p>;
  if (round.state === 'FAILED')
    return (
      <Refusal message={round.failure?.message ?? t('failed')}>
        {round.failure && round.failure.clashes.length > 0 && (
          <ul>
            {round.failure.clashes.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        )}
      </Refusal>
    );
  return (
    <>
      {round.missedPromises.length > 0 && (
        <section>
          <h3>{t('missed')}</h3>
          <ul>
            {round.missedPromises.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <Button
        component={Link}
        to={round.kind === 'PROPOSE' ? `/fairs/${fairId}/rounds/${round.id}/proposals` : `/fairs/${fairId}/timetable`}
        mt="md"
      >
        {t(`next.${round.kind}`)}
      </Button>
    </>
  );
}
