import { Button, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { textIn } from '../../../ui/typed';
import { type DeedProps, numbersOf, type PavilionBooth } from './pavilion';
import { TakeBackInPavilion } from './pavilions.generated';
import { usePavilionDeed } from './use-pavilion-deed';
import shared from '../office/office.module.css';

interface Props extends DeedProps {
  readonly booths: readonly PavilionBooth[];
}

/** Back from firms that have paid nothing; the booths stay the group's. */
export function TakeBackBooths({ fairId, groupId, booths, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const booking = useTranslation('bookings');
  const deed = usePavilionDeed(TakeBackInPavilion);
  const submit = async (typed: FormData): Promise<void> => {
    const reason = textIn(typed, 'reason') || null;
    for (const { bookingId } of booths)
      if (bookingId && !(await deed.run({ input: { fairId, groupId, bookingId, reason } }))) return;
    onDone(t('takeBack.done', { count: booths.length, numbers: numbersOf(booths) }));
  };
  return (
    <section className={shared.part}>
      <Title order={2} size="h5">
        {t('takeBack.title', { count: booths.length, numbers: numbersOf(booths) })}
      </Title>
      <ul>
        {booths.map(({ boothId, number, companyName, state }) => (
          <li key={boothId}>
            {number} · {companyName}
            {state && ` · ${booking.t(`state.${state}`)}`}
          </li>
        ))}
      </ul>
      <Form onSubmit={(typed) => void submit(typed)}>
        <TextInput name="reason" label={t('takeBack.reason')} maxLength={200} autoComplete="off" />
        <DeedOutcome of={deed} />
        <Button type="submit" color="red" variant="outline" loading={deed.busy}>
          {t('takeBack.submit')}
        </Button>
      </Form>
    </section>
  );
}
