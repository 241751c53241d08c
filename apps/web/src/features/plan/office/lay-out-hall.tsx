import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import { MoneyFields } from '../../../ui/money-fields';
import { LayOutHall as LayOut } from './plan-office.generated';
import { moneyIn, numberIn, textIn } from '../../../ui/typed';
import { usePlanDeed } from './use-plan-deed';
import { zoneSharesIn } from './zone-shares';

const FIELDS = ['name', 'booths', 'numberPrefix', 'rawPercent', 'cornerSurchargePercent', 'amount'];

/** A plausible hall for so many booths, in one go. */
export function LayOutHall({
  fairId,
  onDone,
}: {
  readonly fairId: string;
  readonly onDone: (hallId: string) => void;
}): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(LayOut);
  const submit = async (typed: FormData): Promise<void> => {
    const input = {
      fairId,
      name: textIn(typed, 'name'),
      booths: numberIn(typed, 'booths'),
      numberPrefix: textIn(typed, 'numberPrefix'),
      rawPercent: numberIn(typed, 'rawPercent'),
      cornerSurchargePercent: numberIn(typed, 'cornerSurchargePercent'),
      price: moneyIn(typed),
      zones: zoneSharesIn(textIn(typed, 'zones')),
    };
    const said = await deed.run({ input });
    if (said?.__typename === 'LaidOutHall') onDone(said.hallId);
  };
  const error = (field: string): string | undefined => problemAt(deed.problems, field);
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('layOut.text')}</Text>
      <TextInput name="name" label={t('hallName')} required maxLength={100} error={error('name')} />
      <TextInput name="booths" type="number" min={1} label={t('layOut.booths')} required error={error('booths')} />
      <TextInput name="numberPrefix" label={t('layOut.prefix')} maxLength={6} error={error('numberPrefix')} />
      <MoneyFields label={t('price')} error={error('amount')} />
      <TextInput
        name="cornerSurchargePercent"
        type="number"
        defaultValue={10}
        min={0}
        label={t('corner')}
        error={error('cornerSurchargePercent')}
      />
      <TextInput
        name="rawPercent"
        type="number"
        defaultValue={0}
        min={0}
        max={100}
        label={t('layOut.raw')}
        error={error('rawPercent')}
      />
      <TextInput name="zones" label={t('layOut.zones')} description={t('layOut.zonesHint')} />
      <DeedOutcome of={deed} fields={FIELDS} />
      <Button type="submit" loading={deed.busy}>
        {t('layOut.submit')}
      </Button>
    </Form>
  );
}
