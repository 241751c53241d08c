import { Button, Checkbox, NativeSelect, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { FailureNotice } from '../../ui/failure-notice';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import {
  AssignTransfer,
  DismissTransfer,
  SalesRequests,
  SalesTransfers,
  type TransferFragment,
} from './sales.generated';
import style from '../../ui/office-list.module.css';
import { useOpenRequests } from './use-open-requests';

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
        {open === 'assign' && <AssignForm fairId={fairId} transfer={transfer} onDone={close} />}
        {open === 'dismiss' && <DismissForm fairId={fairId} transfer={transfer} onDone={close} />}
      </Dialog>
    </>
  );
}

function AssignForm({ fairId, transfer, onDone }: Props & { readonly onDone: () => void }): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const deed = useDeed(AssignTransfer, SalesTransfers, SalesRequests);
  const { found: requests, failure, retry } = useOpenRequests(fairId);
  const submit = async (typed: FormData): Promise<void> => {
    const input = {
      fairId,
      transactionId: transfer.id,
      requestId: String(typed.get('request')),
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
        key={requests?.length ?? 0}
        name="request"
        label={t('request')}
        // Nothing is paid that nobody has chosen.
        required
        defaultValue={transfer.requestId ?? ''}
        data={[
          { value: '', label: '–' },
          ...(requests ?? []).map(({ id, reference, total, received }) => ({
            value: id,
            label: t('request.owes', {
              reference,
              sum: formats.money({ ...total, amount: total.amount - received.amount }),
            }),
          })),
        ]}
      />
      {failure && <FailureNotice failure={failure} retry={retry} />}
      {requests?.length === 0 && !failure && <Text>{t('request.none')}</Text>}
      <Checkbox name="pass" label={t('assign.pass')} />
      <Textarea name="note" required maxLength={200} label={t('note')} />
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy} disabled={!requests?.length}>
        {t('assign')}
      </Button>
    </Form>
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
