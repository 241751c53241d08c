import { Button, Title } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { ask } from '../../graphql/ask';
import { FailureNotice } from '../../ui/failure-notice';
import { SilentOffers as SilentOffersQuery } from './proposals.generated';
import { asPart, useParts } from './use-parts';
import style from './proposals.module.css';

interface Props {
  readonly fairId: string;
  readonly roundId: string;
  readonly formats: Formats;
}

/** Offers that a side has not answered, and until when it can. */
export function SilentOffers({ fairId, roundId, formats }: Props): React.ReactNode {
  const { t } = useTranslation('proposals');
  const read = useCallback(
    async (after: string | undefined) =>
      asPart((await ask(SilentOffersQuery, { fairId, roundId, after })).unansweredOffers),
    [fairId, roundId],
  );
  const { nodes, end, asking, failure, more, reload } = useParts(read);
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (nodes.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('silent.title')}
      </Title>
      <ul className={style.silent}>
        {nodes.map(({ requestId, buyer, supplier, silent, deadlineAt }) => (
          <li key={requestId}>
            <strong>
              {buyer?.shortName ?? '…'} – {supplier?.shortName ?? '…'}
            </strong>
            <span>{silent.map((side) => t(`silent.${side}`)).join(', ')}</span>
            {deadlineAt && <span>{t('silent.until', { at: formats.instant(deadlineAt) })}</span>}
          </li>
        ))}
      </ul>
      {end !== null && (
        <Button variant="default" loading={asking} onClick={more}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
