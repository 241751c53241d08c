import { Button, Checkbox, NativeSelect, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAmount } from '../../format/read-amount';
import { AmountField } from '../../ui/amount-field';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { dm2, type Zone } from './waited-for';
import { JoinWaitlist, MyWaitlist } from './waitlist.generated';
import style from './waitlist.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly zones: readonly Zone[];
}

/** What booth the company waits for: nothing said means any. */
export function JoinForm({ fairId, companyId, zones }: Props): React.ReactNode {
  const { t } = useTranslation('waitlist');
  const join = useDeed(JoinWaitlist, MyWaitlist);
  const [least, setLeast] = useState('');
  const [most, setMost] = useState('');
  const [unread, setUnread] = useState<readonly string[]>([]);
  const submit = (typed: FormData): void => {
    const wrong = [least, most].filter((text) => text !== '' && readAmount(text) === null);
    setUnread(wrong);
    if (wrong.length > 0) return;
    const area = (text: string): number | undefined => (text === '' ? undefined : dm2(readAmount(text) ?? 0));
    void join.run({
      input: {
        fairId,
        companyId,
        zoneIds: typed.getAll('zone').map(String),
        kind: (typed.get('kind') || null) as 'SHELL' | 'RAW' | null,
        leastAreaDm2: area(least),
        mostAreaDm2: area(most),
      },
    });
  };
  const problem = (text: string): string | undefined => (unread.includes(text) ? t('unread') : undefined);
  return (
    <Form onSubmit={submit}>
      <Title order={2} size="h4">
        {t('join.title')}
      </Title>
      <fieldset className={style.zones}>
        <legend>{t('join.zones')}</legend>
        {zones.map(({ id, name }) => (
          <Checkbox key={id} name="zone" value={id} label={name} />
        ))}
      </fieldset>
      <AmountField label={t('join.least')} value={least} error={problem(least)} onChange={setLeast} />
      <AmountField label={t('join.most')} value={most} error={problem(most)} onChange={setMost} />
      <NativeSelect
        size="md"
        name="kind"
        label={t('join.kind')}
        data={[
          { value: '', label: t('join.anyKind') },
          { value: 'SHELL', label: t('kind.SHELL') },
          { value: 'RAW', label: t('kind.RAW') },
        ]}
      />
      <DeedOutcome of={join} />
      <Button size="md" type="submit" loading={join.busy}>
        {t('join.submit')}
      </Button>
    </Form>
  );
}
