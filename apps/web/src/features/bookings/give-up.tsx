import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sum } from '../../format/formats';
import { useFormats } from '../../format/use-formats';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Dialog } from '../../ui/dialog';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import type { Booking } from './booking';
import { CancelBooking, GiveUpBooth, MyBookings } from './bookings.generated';
import { afterCancelling } from './after-cancelling';

interface Props {
  readonly fairId: string;
  readonly booking: Booking;
}

/** A booth is given up for nothing where that costs nothing; else the fee is said before anything happens. */
export function GiveUp({ fairId, booking }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  const giveUp = useChange(GiveUpBooth);
  const cancel = useChange(CancelBooking);
  const [open, setOpen] = useState(false);
  const [fee, setFee] = useState<Sum | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const input = { fairId, bookingId: booking.id };
  const close = (): void => {
    setOpen(false);
    setFee(null);
    setRefused(null);
  };
  const done = (said: object | undefined): void => {
    setRefused(refusalOf(said));
    if (said && refusalOf(said) === null) close();
    outdate(MyBookings, { name: 'MyClaims' }, { name: 'PlanPage' });
  };
  const onGiveUp = async (): Promise<void> => {
    const said = (await giveUp.run({ input }))?.releaseBooth;
    if (said?.__typename === 'CancellingCosts') setFee(said.fee);
    else done(said);
  };
  const onCancel = async (): Promise<void> => {
    const said = (await cancel.run({ input: { ...input, seenFee: fee } }))?.cancelBooking;
    // The page shows the present fee with the refusal, and asks again.
    if (said?.__typename === 'CostsChanged') setFee(said.costs);
    done(said);
  };
  const after = fee && afterCancelling(booking.paid, fee);
  const title = t('giveUp.title', { number: booking.boothNumber });
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-md" onClick={() => setOpen(true)}>
        {t('giveUp')}
      </Button>
      <Dialog open={open} label={title} onClose={close}>
        <Stack>
          <Title order={2} size="h3">
            {title}
          </Title>
          {fee && after ? (
            <>
              <Text>{t('giveUp.fee', { fee: formats.money(fee) })}</Text>
              <Text>
                {t(`giveUp.${after.kind}`, { paid: formats.money(booking.paid), sum: formats.money(after.sum) })}
              </Text>
            </>
          ) : (
            <Text>{t('giveUp.text')}</Text>
          )}
          {refused && <Refusal message={refused} />}
          <ChangeFailure failure={giveUp.failure ?? cancel.failure} />
          {fee ? (
            <Button size="md" color="red" variant="light" loading={cancel.busy} onClick={() => void onCancel()}>
              {t('giveUp.cancel', { fee: formats.money(fee) })}
            </Button>
          ) : (
            <Button size="md" color="red" variant="light" loading={giveUp.busy} onClick={() => void onGiveUp()}>
              {t('giveUp')}
            </Button>
          )}
          <Button size="md" variant="default" onClick={close}>
            {t('giveUp.keep')}
          </Button>
        </Stack>
      </Dialog>
    </>
  );
}
