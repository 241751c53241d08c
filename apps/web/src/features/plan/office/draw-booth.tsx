import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import type { Plan } from '../booth';
import { type Box, outlineOf } from './box';
import { MoneyFields } from '../../../ui/money-fields';
import style from './office.module.css';
import { DrawBooths } from './plan-office.generated';
import { moneyIn, numberIn, textIn } from '../../../ui/typed';
import { usePlanDeed } from './use-plan-deed';

interface Props {
  readonly fairId: string;
  readonly hallId: string;
  readonly zones: Plan['zones'];
  readonly drawn: Box | null;
  readonly onChange: (box: Box | null) => void;
}

/** A booth drawn on the floor, or typed: where it stands, and what it is. */
export function DrawBooth({ fairId, hallId, zones, drawn, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const formats = useFormats();
  const deed = usePlanDeed(DrawBooths);
  const [done, setDone] = useState('');
  const submit = async (typed: FormData): Promise<void> => {
    if (!drawn) return;
    const number = textIn(typed, 'number');
    const booth = {
      hallId,
      number,
      kind: textIn(typed, 'kind') as 'SHELL' | 'RAW',
      openSides: numberIn(typed, 'openSides'),
      zoneId: textIn(typed, 'zone') || null,
      powerW: textIn(typed, 'power') ? numberIn(typed, 'power') : null,
      price: moneyIn(typed),
      outline: outlineOf(drawn),
    };
    if (!(await deed.run({ fairId, booths: [booth] }))) return;
    setDone(t('drawBooth.done', { number }));
    onChange(null);
  };
  const side = (name: keyof Box): React.ReactNode => (
    <TextInput
      type="number"
      step={0.1}
      label={t(`drawBooth.${name}`)}
      value={drawn ? drawn[name] / 1_000 : ''}
      onChange={({ currentTarget }) =>
        onChange({
          ...(drawn ?? { x: 0, y: 0, width: 3_000, height: 3_000 }),
          [name]: Math.round(Number(currentTarget.value) * 1_000),
        })
      }
    />
  );
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('drawBooth.text')}</Text>
      <div className={style.pair}>
        {side('x')}
        {side('y')}
        {side('width')}
        {side('height')}
      </div>
      {drawn && <Text>{formats.area((drawn.width * drawn.height) / 10_000)}</Text>}
      <TextInput name="number" label={t('number')} required error={problemAt(deed.problems, 'number')} />
      <div className={style.pair}>
        <NativeSelect
          name="kind"
          label={t('kind')}
          data={[
            { value: 'SHELL', label: t('kind.SHELL') },
            { value: 'RAW', label: t('kind.RAW') },
          ]}
        />
        <NativeSelect name="openSides" label={t('openSides')} data={['1', '2', '3', '4']} />
      </div>
      <NativeSelect
        name="zone"
        label={t('zone')}
        data={[{ value: '', label: t('zone.none') }, ...zones.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput name="power" type="number" min={0} label={t('power')} error={problemAt(deed.problems, 'powerW')} />
      <MoneyFields label={t('price')} error={problemAt(deed.problems, 'amount')} />
      <DeedOutcome of={deed} fields={['number', 'powerW', 'amount']} />
      <div role="status">{done}</div>
      <Button type="submit" loading={deed.busy} disabled={!drawn}>
        {t('drawBooth.submit')}
      </Button>
    </Form>
  );
}
