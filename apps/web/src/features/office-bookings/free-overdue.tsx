import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { useDeed } from '../../ui/use-deed';
import { FreeOverdueBooking, type SalesBookingFragment, SalesBookings } from './sales.generated';
import style from '../../ui/office-list.module.css';

interface Props {
  readonly fairId: string;
  readonly booking: SalesBookingFragment;
  readonly zone: string | undefined;
}

/** A booth whose deposit did not come is freed only after somebody has read whose it is. */
export function FreeOverdue({ fairId, booking, zone }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats(zone);
  const [asking, setAsking] = useState(false);
  const free = useDeed(FreeOverdueBooking, SalesBookings);
  const about = { company: booking.companyName, booth: booking.boothNumber };
  const run = async (): Promise<void> => {
    if (await free.run({ input: { fairId, bookingId: booking.id } })) setAsking(false);
  };
  return (
    <>
      <Button
        size="xs"
        variant="light"
        color="red"
        aria-label={t('free.title', about)}
        onClick={() => {
          free.forget();
          setAsking(true);
        }}
      >
        {t('free')}
      </Button>
      {booking.mayBeFreedOn && (
        <div className={style.second}>{t('freeFrom', { day: formats.day(booking.mayBeFreedOn) })}</div>
      )}
      <Dialog open={asking} label={t('free')} onClose={() => setAsking(false)}>
        <Title order={2} size="h4">
          {t('free.title', about)}
        </Title>
        <Text my="sm">{t('free.text')}</Text>
        <DeedOutcome of={free} />
        <Button color="red" loading={free.busy} onClick={() => void run()}>
          {t('free')}
        </Button>
      </Dialog>
    </>
  );
}
