import { Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { AskForSubsidy, type OfferedProgrammeFragment, OurSubsidies } from './subsidies.generated';
import { useCostsText } from './use-costs-text';
import type { Wish } from './wishes';

interface Props {
  readonly fairId: string;
  readonly programme: Pick<OfferedProgrammeFragment, 'id' | 'name'>;
  /** At least one. */
  readonly wishes: readonly Wish[];
}

/** Which booking, which of its costs, and what the city would pay of them. */
export function AskForm({ fairId, programme, wishes }: Props): React.ReactNode {
  const { t } = useTranslation('subsidies');
  const formats = useFormats();
  const costsText = useCostsText();
  const deed = useDeed(AskForSubsidy, OurSubsidies);
  const [chosen, setChosen] = useState('');
  const keyOf = ({ bookingId, costs }: Wish): string => `${bookingId} ${costs.join()}`;
  // What was chosen may be asked for by now: then the first of the others is next.
  const wish = wishes.find((one) => keyOf(one) === chosen) ?? wishes[0];
  const { bookingId, costs, amount } = wish;
  return (
    <Form onSubmit={() => void deed.run({ input: { fairId, programmeId: programme.id, bookingId, costs } })}>
      <NativeSelect
        size="md"
        mt="sm"
        label={t('ask.what')}
        value={keyOf(wish)}
        data={wishes.map((one) => ({
          value: keyOf(one),
          label: t('grant.title', { booth: one.boothNumber, costs: costsText(one.costs) }),
        }))}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <Text fw={600} aria-live="polite">
        {amount > 0 ? t('ask.upTo', { amount: formats.money({ amount, currency: 'VND' }) }) : t('ask.usedUp')}
      </Text>
      <Text size="sm">{t('ask.hint')}</Text>
      <DeedOutcome of={deed} />
      <Button size="md" type="submit" loading={deed.busy} aria-label={`${t('ask')}: ${programme.name}`}>
        {t('ask')}
      </Button>
    </Form>
  );
}
