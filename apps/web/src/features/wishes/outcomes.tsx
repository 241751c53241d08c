import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { MyWishesQuery } from './wishes.generated';

type Outcome = NonNullable<MyWishesQuery['companyDrawOutcomes']>[number];

/** What released draws gave, and why not more: with the rank of each better wish. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }): React.ReactNode {
  const { t } = useTranslation('wishes');
  const formats = useFormats();
  const { fairId = '' } = useParams();
  return outcomes.map(({ drawId, drawName, releasedAt, message, booths, reasons }) => (
    <Paper key={drawId} withBorder p="md">
      <Title order={2} size="h4">
        {drawName}
      </Title>
      {releasedAt && (
        <Text size="sm" c="dimmed">
          {formats.instant(releasedAt)}
        </Text>
      )}
      <Text mt="xs">{message}</Text>
      {booths.map(({ id, number }) => (
        <Anchor key={id} component={Link} to={`/fairs/${fairId}/plan?booth=${id}`} me="sm">
          {t('booth', { number })}
        </Anchor>
      ))}
      {reasons.length > 0 && (
        <details>
          <summary>{t('whyNot')}</summary>
          <ul>
            {reasons.map((reason, ordinal) => (
              <li key={ordinal}>
                {t('rank', { rank: formats.number(reason.rank) })} {reason.message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Paper>
  ));
}
