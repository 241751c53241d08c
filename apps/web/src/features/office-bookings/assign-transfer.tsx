import { Button, Checkbox, NativeSelect, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FailureNotice } from '../../ui/failure-notice';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { likelyRequests, openSum } from './likely-requests';
import {
  AssignTransfer as Assign,
  SalesRequests,
  type SalesRequestFragment,
  SalesTransfers,
  type TransferFragment,
} from './sales.generated';
import { useAskedOf } from './use-asked-of';
import { useOpenRequests } from './use-open-requests';

interface Props {
  readonly fairId: string;
  readonly transfer: TransferFragment;
  readonly onDone: () => void;
}

/** Which request a transfer pays: those that its wording or its sum speak for stand first, each with its firm and booths. */
export function AssignTransfer({ fairId, transfer, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const firmsOf = useAskedOf();
  const deed = useDeed(Assign, SalesTransfers, SalesRequests);
  const { found, failure, retry } = useOpenRequests(fairId);
  const [chosen, setChosen] = useState(transfer.requestId ?? '');
  const { likely, others } = likelyRequests(transfer, found ?? []);
  const requests = [...likely, ...others];
  const request = requests.find(({ id }) => id === chosen);
  const money = (amount: number): string => formats.money({ ...transfer.amount, amount });
  const option = (one: SalesRequestFragment) => ({
    value: one.id,
    label: t('request.owes', { reference: one.reference, firms: firmsOf(one.askedOf), sum: money(openSum(one)) }),
  });
  const group = (name: 'likely' | 'others', some: readonly SalesRequestFragment[]) =>
    some.length > 0 ? [{ group: t(`request.${name}`), items: some.map(option) }] : [];
  const missing = request ? openSum(request) - transfer.amount.amount : 0;
  const submit = async (typed: FormData): Promise<void> => {
    const input = {
      fairId,
      transactionId: transfer.id,
      requestId: chosen,
      letShortfallPass: typed.get('pass') === 'on',
      note: String(typed.get('note')),
    };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Title order={2} size="h4">
        {t('assign.title', { amount: formats.money(transfer.amount) })}
      </Title>
      <Text>{transfer.content}</Text>
      {transfer.doubtText && <Text>{transfer.doubtText}</Text>}
      <NativeSelect
        label={t('request')}
        // Nothing is paid that nobody has chosen.
        required
        value={request ? chosen : ''}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={[{ value: '', label: '–' }, ...group('likely', likely), ...group('others', others)]}
      />
      {failure && <FailureNotice failure={failure} retry={retry} />}
      {found && requests.length === 0 && !failure && <Text>{t('request.none')}</Text>}
      <div role="status">
        {request && missing === 0 && <Text>{t('assign.exact')}</Text>}
        {missing > 0 && <Text>{t('assign.short', { sum: money(missing) })}</Text>}
        {missing < 0 && <Text>{t('assign.excess', { sum: money(-missing) })}</Text>}
      </div>
      {missing > 0 && <Checkbox key={chosen} name="pass" label={t('assign.pass')} />}
      <Textarea name="note" required maxLength={200} label={t('note')} description={t('dismiss.note')} />
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy} disabled={requests.length === 0}>
        {t('assign')}
      </Button>
    </Form>
  );
}
