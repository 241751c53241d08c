import { Button, Checkbox, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { SalesRequests, SalesTransfers, TakeTransferBack, type TransferFragment } from './sales.generated';

interface Props {
  readonly fairId: string;
  readonly transfer: TransferFragment;
}

/** A transfer that was booked for the wrong request waits for a person again. */
export function TakeBackTransfer({ fairId, transfer }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="light" onClick={() => setOpen(true)}>
        {t('takeBack')}
      </Button>
      <Dialog open={open} label={t('takeBack')} onClose={() => setOpen(false)}>
        {open && <TakeBackForm fairId={fairId} transfer={transfer} onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

function TakeBackForm({ fairId, transfer, onDone }: Props & { readonly onDone: () => void }): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const deed = useDeed(TakeTransferBack, SalesTransfers, SalesRequests);
  const submit = async (typed: FormData): Promise<void> => {
    const input = {
      fairId,
      transactionId: transfer.id,
      note: String(typed.get('note')),
      despiteInvoice: typed.get('despite') === 'on',
    };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Title order={2} size="h4">
        {t('takeBack.title', { amount: formats.money(transfer.amount), reference: transfer.reference })}
      </Title>
      <Text>{transfer.content}</Text>
      <Text>{t('takeBack.text')}</Text>
      <Textarea name="note" required maxLength={200} label={t('note')} description={t('dismiss.note')} />
      <Checkbox name="despite" label={t('takeBack.despite')} />
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy}>
        {t('takeBack')}
      </Button>
    </Form>
  );
}
