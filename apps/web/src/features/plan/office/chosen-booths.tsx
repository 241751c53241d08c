import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import type { Booth, Plan } from '../booth';
import { MergeChosen } from './merge-chosen';
import { OneBooth } from './one-booth';
import type { WouldBeBooth } from './would-be';

interface Props {
  readonly fairId: string;
  readonly booths: readonly Booth[];
  /** What was chosen is not there any more. */
  readonly onDone: (done: string) => void;
  readonly zones: Plan['zones'];
  /** Draws booths as they would be. */
  readonly onShow: (booths: readonly WouldBeBooth[] | null) => void;
}

/** What an organiser can do with the booths that are chosen. */
export function ChosenBooths({ fairId, booths, zones, onDone, onShow }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const formats = useFormats();
  if (booths.length === 0) return <Text>{t('chosen.none')}</Text>;
  const area = booths.reduce((sum, { areaDm2 }) => sum + areaDm2, 0);
  return (
    <Stack>
      <Title order={2} size="h4">
        {booths.map(({ number }) => number).join(', ')}
      </Title>
      <Text>
        {t('chosen.count', { count: booths.length })} · {formats.area(area)}
      </Text>
      {booths.length === 1 ? (
        <OneBooth key={booths[0].id} {...{ fairId, zones, onDone, onShow }} booth={booths[0]} />
      ) : (
        <MergeChosen key={booths.map(({ id }) => id).join()} {...{ fairId, booths, onDone, onShow }} />
      )}
    </Stack>
  );
}
