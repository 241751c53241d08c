import { Button, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { AssignTransfer } from './assign-transfer';
import { DismissTransfer, SalesTransfers, type TransferFragment } from './sales.generated';
import style from '../../ui/office-list.module.css';

interface Props {
  readonly fairId: string;
  readonly transfer: TransferFragment;
}

/** A person says which request a doubtful transfer pays, or that it is none of the fair's; either way with a note. */
export function DecideTransfer({ fairId, transfer }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const [open, setOpen] = useState<'assign' | 'dismiss' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <div className={style.actions}>
        <Button size="xs" onClick={() => setOpen('assign')}>
          {t('assign')}
        </Button>
        <Button size="xs" variant="light" onClick={() => setOpen('dismiss')}>
          {t('dismiss')}
        </Button>
      </div>
      <Dialog open={open !== null} label={t(open ?? 'assign')} onClose={close}>
        {open === 'assign' && <AssignTransfer fairId={fairId} transfer={transfer} onDone={close} />}
        {open === 'dismiss' && <DismissForm fairId={fairId} transfer={transfer} onDone={close} />}
      </Dialog>
    </>
  );
}

function DismissForm({ fairId, transfer, onDone }: Props & { readonly onDone: () => void }): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const deed = useDeed(DismissTransfer, SalesTransfers);
  const submit = async (typed: FormData): Promise<void> => {
    const input = { fairId, transactionId: transfer.id, note: String(typed.get('note')) };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Title order={2} size="h4">
        {t('dismiss.title', { amount: formats.money(transfer.amount) })}
      </Title>
      <Text>{transfer.content}</Text>
      <Textarea name="note" required maxLength={200} label={t('note')} description={t('dismiss.note')} />
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy}>
        {t('dismiss')}
      </Button>
    </Form>
  );
}
