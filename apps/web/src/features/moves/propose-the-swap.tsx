import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import type { Choice } from './move-choices';
import { MySwaps, ProposeSwap } from './moves.generated';

interface Props {
  readonly fairId: string;
  readonly booking: { readonly id: string; readonly boothNumber: string };
  readonly to: Choice;
}

/** Asks the firm at a booth whether it would exchange. */
export function ProposeTheSwap({ fairId, booking, to }: Props): React.ReactNode {
  const { t } = useTranslation('moves');
  const navigate = useNavigate();
  const propose = useDeed(ProposeSwap, MySwaps);
  const submit = async (typed: FormData): Promise<void> => {
    const note = String(typed.get('note') ?? '').trim() || null;
    const input = { fairId, bookingId: booking.id, otherBoothId: to.id, note };
    if (await propose.run({ input })) await navigate(`/fairs/${fairId}/swaps`);
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('swap.text', { number: to.number, company: to.companyName })}</Text>
      <TextInput size="md" name="note" label={t('swap.note')} maxLength={200} autoComplete="off" />
      <DeedOutcome of={propose} />
      <Button size="md" type="submit" loading={propose.busy}>
        {t('swap.propose')}
      </Button>
    </Form>
  );
}
