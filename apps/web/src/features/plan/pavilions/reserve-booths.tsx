import { Button, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantAt, wallAt } from '../../../format/fair-instant';
import { useFormats } from '../../../format/use-formats';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { textIn } from '../../../ui/typed';
import type { Booth } from '../booth';
import { type DeedProps, numbersOf } from './pavilion';
import { ReservePavilion } from './pavilions.generated';
import { usePavilionDeed } from './use-pavilion-deed';
import shared from '../office/office.module.css';

interface Props extends DeedProps {
  /** Free ones, to be added. */
  readonly booths: readonly Booth[];
  /** Null: the group has no pavilion yet. */
  readonly allotUntil: string | null;
}

/** Free booths put aside for the group, and until when its leader may give them to firms. */
export function ReserveBooths({ fairId, groupId, booths, allotUntil, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const { zone, zoneName } = useFormats();
  const deed = usePavilionDeed(ReservePavilion);
  const [taken, setTaken] = useState('');
  if (booths.length === 0 && allotUntil === null) return <Text>{t('reserve.none')}</Text>;
  const submit = async (typed: FormData): Promise<void> => {
    const input = {
      fairId,
      groupId,
      boothIds: booths.map(({ id }) => id),
      allotUntil: instantAt(zone, textIn(typed, 'until')),
    };
    const said = await deed.run({ input });
    setTaken(said ? '' : numbersOf(booths));
    if (said)
      onDone(
        booths.length > 0
          ? t('reserve.done', { count: booths.length, numbers: numbersOf(booths) })
          : t('reserve.dateDone'),
      );
  };
  return (
    <section className={shared.part}>
      <Title order={2} size="h5">
        {booths.length > 0
          ? t('reserve.title', { count: booths.length, numbers: numbersOf(booths) })
          : t('reserve.date')}
      </Title>
      <Form onSubmit={(typed) => void submit(typed)}>
        <TextInput
          key={allotUntil}
          name="until"
          type="datetime-local"
          label={t('reserve.until')}
          description={zoneName}
          defaultValue={allotUntil ? wallAt(zone, allotUntil) : undefined}
          required
        />
        <DeedOutcome of={deed} />
        {deed.refused && taken && <Text size="sm">{t('reserve.asked', { numbers: taken })}</Text>}
        <Button type="submit" variant={booths.length > 0 ? 'filled' : 'default'} loading={deed.busy}>
          {t(booths.length > 0 ? 'reserve.submit' : 'reserve.dateSubmit')}
        </Button>
      </Form>
    </section>
  );
}
