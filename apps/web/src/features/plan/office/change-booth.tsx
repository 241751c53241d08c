import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { plainAmount } from '../../../format/formats';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { MoneyFields } from '../../../ui/money-fields';
import { problemAt } from '../../../ui/problems';
import { moneyIn, numberIn, textIn } from '../../../ui/typed';
import type { Booth, Plan } from '../booth';
import style from './office.module.css';
import { ChangeBooth as Change } from './plan-office.generated';
import { usePlanDeed } from './use-plan-deed';

interface Props {
  readonly fairId: string;
  readonly booth: Booth;
  readonly zones: Plan['zones'];
  readonly onDone: (done: string) => void;
}

/** What a booth is. What is not changed is not sent: others may have changed it meanwhile. */
export function ChangeBooth({ fairId, booth, zones, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(Change);
  const submit = async (typed: FormData): Promise<void> => {
    const number = textIn(typed, 'number');
    const zoneId = textIn(typed, 'zone') || null;
    const kind = textIn(typed, 'kind') as Booth['kind'];
    const openSides = numberIn(typed, 'openSides');
    const powerW = textIn(typed, 'power') ? numberIn(typed, 'power') : null;
    const price = moneyIn(typed);
    const priced = price.amount !== booth.price.amount || price.currency !== booth.price.currency;
    const input = {
      fairId,
      boothId: booth.id,
      ...(number !== booth.number && { number }),
      ...(kind !== booth.kind && { kind }),
      ...(zoneId !== booth.zoneId && { zoneId }),
      ...(openSides !== booth.openSides && { openSides }),
      ...(powerW !== booth.powerW && { powerW }),
      ...(priced && { price }),
    };
    if (await deed.run({ input })) onDone(t('change.done', { number }));
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <TextInput
        name="number"
        label={t('number')}
        defaultValue={booth.number}
        required
        maxLength={16}
        error={problemAt(deed.problems, 'number')}
      />
      <div className={style.pair}>
        <NativeSelect
          name="kind"
          label={t('kind')}
          defaultValue={booth.kind}
          data={(['SHELL', 'RAW'] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <NativeSelect
          name="openSides"
          label={t('openSides')}
          defaultValue={String(booth.openSides)}
          data={['0', '1', '2', '3', '4']}
        />
      </div>
      <NativeSelect
        name="zone"
        label={t('zone')}
        defaultValue={booth.zoneId ?? ''}
        data={[{ value: '', label: t('zone.none') }, ...zones.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput
        name="power"
        type="number"
        min={0}
        label={t('power')}
        defaultValue={booth.powerW ?? ''}
        error={problemAt(deed.problems, 'powerW')}
      />
      <MoneyFields
        label={t('change.price')}
        amount={plainAmount(booth.price)}
        currency={booth.price.currency}
        error={problemAt(deed.problems, 'amount')}
      />
      <Text size="sm" c="dimmed">
        {t('change.hint')}
      </Text>
      <DeedOutcome of={deed} fields={['number', 'powerW', 'amount']} />
      <Button type="submit" variant="default" loading={deed.busy}>
        {t('change.submit')}
      </Button>
    </Form>
  );
}
