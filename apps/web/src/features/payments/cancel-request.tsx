import { Button, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { CancelPaymentRequest, PaymentPage } from './payment.generated';

interface Props {
  readonly fairId: string;
  readonly request: { readonly id: string; readonly reference: string; readonly state: string };
}

/** A request is taken back, or what is still to come of one that was paid in part. */
export function CancelRequest({ fairId, request }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const [open, setOpen] = useState(false);
  const deed = useDeed(CancelPaymentRequest, PaymentPage, { name: 'MyBookings' }, { name: 'SalesRequests' });
  const title = t('payment.cancel.title', { reference: request.reference });
  const close = (): void => {
    deed.forget();
    setOpen(false);
  };
  const submit = async (typed: FormData): Promise<void> => {
    const reason = textIn(typed, 'reason') || null;
    if (await deed.run({ input: { fairId, requestId: request.id, reason } })) close();
  };
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setOpen(true)}>
        {t('payment.cancel')}
      </Button>
      <Dialog open={open} label={title} onClose={close}>
        <Form onSubmit={(typed) => void submit(typed)}>
          <Title order={2} size="h4">
            {title}
          </Title>
          <Text>{t(request.state === 'PART_PAID' ? 'payment.cancel.rest' : 'payment.cancel.text')}</Text>
          <Textarea name="reason" maxLength={200} label={t('payment.cancel.reason')} />
          <DeedOutcome of={deed} />
          <Button type="submit" size="md" color="red" variant="light" loading={deed.busy}>
            {t('payment.cancel')}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}
