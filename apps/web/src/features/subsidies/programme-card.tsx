import { Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { paperName } from '../../format/paper-name';
import { AskForm } from './ask-form';
import { type BookingToSubsidise, wishesIn } from './wishes';
import { useCostsText } from './use-costs-text';
import type { OfferedProgrammeFragment } from './subsidies.generated';

interface Props {
  readonly fairId: string;
  readonly programme: OfferedProgrammeFragment;
  readonly bookings: readonly BookingToSubsidise[];
}

/** What a programme pays, which papers it wants, and the way to ask it. */
export function ProgrammeCard({ fairId, programme, bookings }: Props): React.ReactNode {
  const { t, i18n } = useTranslation('subsidies');
  const formats = useFormats();
  const costsText = useCostsText();
  const wishes = wishesIn(bookings, programme.id);
  return (
    <Paper withBorder p="md">
      <Title order={3} size="h5">
        {programme.name}
      </Title>
      <Text size="sm" c="dimmed">
        {t('programme.decision', { number: programme.decisionNumber })}
      </Text>
      <Text mt="xs">
        {t('programme.pays', {
          percent: formats.percent(programme.percent),
          costs: costsText(programme.covers),
          most: formats.money({ amount: programme.mostPerFirm, currency: 'VND' }),
        })}
      </Text>
      <Text>
        {t('programme.time', { from: formats.instant(programme.opensAt), to: formats.instant(programme.closesAt) })}
      </Text>
      {programme.papers.length > 0 && (
        <>
          <Text mt="xs" fw={600}>
            {t('programme.papers')}
          </Text>
          <ul>
            {programme.papers.map((paper) => (
              <li key={paper.code}>{paperName(paper, i18n.language)}</li>
            ))}
          </ul>
        </>
      )}
      {wishes.length > 0 ? (
        <AskForm fairId={fairId} programme={programme} wishes={wishes} />
      ) : (
        <Text mt="sm">{t('ask.nothing')}</Text>
      )}
    </Paper>
  );
}
