import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { MyBookings, RequestPayment } from './bookings.generated';

interface Props {
  readonly fairId: string;
  readonly bookingIds: readonly string[];
  readonly purpose: 'DEPOSIT' | 'BALANCE' | 'FULL';
  /** On the button; what is paid next, unless said otherwise. */
  readonly label?: string;
  readonly variant?: 'filled' | 'light';
}

/** Makes a payment request for a booking, or for several in one transfer, with account, reference and QR code, and goes there. */
export function AskForPayment({ fairId, bookingIds, purpose, label, variant }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const navigate = useNavigate();
  const request = useChange(RequestPayment);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const answer = await request.run({ input: { fairId, bookingIds: [...bookingIds], purpose } });
    if (answer) outdate(MyBookings);
    if (answer?.requestPayment.__typename === 'RequestedPayment')
      await navigate(`/fairs/${fairId}/payments/${answer.requestPayment.requestId}`);
    else if (answer) setRefused(answer.requestPayment.message);
  };
  return (
    <Stack mt="sm" gap="xs">
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={request.failure} />
      <Button variant={variant} loading={request.busy} onClick={() => void run()}>
        {label ?? t(`pay.${purpose}`)}
      </Button>
    </Stack>
  );
}
