import { Button, NativeSelect, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAmount } from '../../format/read-amount';
import { useZoneName } from '../../format/use-zone-name';
import { AmountField } from '../../ui/amount-field';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { Ticks } from '../../ui/ticks';
import { useDeed } from '../../ui/use-deed';
import { dm2, type Zone } from './waited-for';
import { JoinWaitlist, MyWaitlist } from './waitlist.generated';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly zones: readonly Zone[];
}

/** What booth the company waits for: nothing said means any. */
export function JoinForm({ fairId, companyId, zones }: Props): React.ReactNode {
  const { t } = useTranslation('waitlist');
  const zoneName = useZoneName();
  const join = useDeed(JoinWaitlist, MyWaitlist);
  const [zoneIds, setZoneIds] = useState<readonly string[]>([]);
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
        zoneIds,
        kind: (typed.get('kind') || null) as 'SHELL' | 'RAW' | null,
        leastAreaDm2: area(least),
        mostAreaDm2: area(most),
      },
    });
  };
  const problem = (text: string, field: string): string | undefined =>
    unread.includes(text) ? t('unread') : problemAt(join.problems, field);
  return (
    <Form onSubmit={submit}>
      <Title order={2} size="h4">
        {t('join.title')}
      </Title>
      <Ticks
        label={t('join.zones')}
        options={zones.map((zone) => ({ value: zone.id, label: zoneName(zone) }))}
        chosen={zoneIds}
        onChange={setZoneIds}
      />
      <AmountField label={t('join.least')} value={least} error={problem(least, 'leastAreaDm2')} onChange={setLeast} />
      <AmountField label={t('join.most')} value={most} error={problem(most, 'mostAreaDm2')} onChange={setMost} />
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
      <DeedOutcome of={join} fields={['leastAreaDm2', 'mostAreaDm2']} />
      <Button size="md" type="submit" loading={join.busy}>
        {t('join.submit')}
      </Button>
    </Form>
  );
}
