import { Button, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { FreeOverdue } from './free-overdue';
import { ApproveBooking, RefuseBooking, type SalesBookingFragment, SalesBookings } from './sales.generated';
import style from '../../ui/office-list.module.css';

interface Props {
  readonly fairId: string;
  readonly booking: SalesBookingFragment;
  readonly zone: string | undefined;
}

/** An application is approved or refused with a reason; an overdue booth is freed once the firm had its time. */
export function DecideBooking({ fairId, booking, zone }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const [refusing, setRefusing] = useState(false);
  const approve = useDeed(ApproveBooking, SalesBookings);
  const refuse = useDeed(RefuseBooking, SalesBookings);
  const input = { fairId, bookingId: booking.id };
  const refuseWith = async (typed: FormData): Promise<void> => {
    if (await refuse.run({ input: { ...input, reason: String(typed.get('reason')) } })) setRefusing(false);
  };
  if (booking.state === 'APPROVED') return <FreeOverdue fairId={fairId} booking={booking} zone={zone} />;
  return (
    <>
      <div className={style.actions}>
        <Button size="xs" loading={approve.busy} onClick={() => void approve.run({ input })}>
          {t('approve')}
        </Button>
        <Button size="xs" variant="light" color="red" onClick={() => setRefusing(true)}>
          {t('refuse')}
        </Button>
      </div>
      <DeedOutcome of={approve} />
      <Dialog open={refusing} label={t('refuse')} onClose={() => setRefusing(false)}>
        <Form onSubmit={(typed) => void refuseWith(typed)}>
          <Title order={2} size="h4">
            {t('refuse.title', { company: booking.companyName, booth: booking.boothNumber })}
          </Title>
          <Text>{t('refuse.text')}</Text>
          <Textarea name="reason" required maxLength={200} label={t('reason')} />
          <DeedOutcome of={refuse} />
          <Button type="submit" color="red" loading={refuse.busy}>
            {t('refuse')}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}
