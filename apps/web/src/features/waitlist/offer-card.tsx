import { Anchor, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { outdate } from '../../graphql/answers';
import { useQuery } from '../../graphql/use-query';
import { CountDown } from '../../ui/count-down';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Sums } from '../../ui/sums';
import { useDeed } from '../../ui/use-deed';
import type { Place } from './waited-for';
import { AcceptOffer, DeclineOffer, MyWaitlist, OfferedBooth } from './waitlist.generated';
import style from './waitlist.module.css';

interface Props {
  readonly fairId: string;
  readonly offer: NonNullable<Place['offer']>;
}

const AFTERWARDS = [MyWaitlist, { name: 'MyBookings' }, { name: 'MyClaims' }, { name: 'PlanPage' }] as const;

/** A booth that is kept for the company for a while: taken or left. */
export function OfferCard({ fairId, offer }: Props): React.ReactNode {
  const { t } = useTranslation('waitlist');
  const navigate = useNavigate();
  const accept = useDeed(AcceptOffer, ...AFTERWARDS);
  const decline = useDeed(DeclineOffer, ...AFTERWARDS);
  const offered = useQuery(OfferedBooth, { fairId, bookingId: offer.bookingId }).answer?.booking;
  const formats = useFormats();
  const [sure, setSure] = useState(false);
  const input = { fairId, offerId: offer.id };
  const onAccept = async (): Promise<void> => {
    if (await accept.run(input)) await navigate(`/fairs/${fairId}/bookings`);
  };
  return (
    <Paper withBorder p="md" className={style.offer}>
      <Title order={2} size="h4">
        {t('offer.title', { number: offer.boothNumber })}
      </Title>
      <Text mt="xs">
        {t('offer.keptFor')}{' '}
        <strong>
          <CountDown until={offer.deadlineAt} onEnd={() => outdate(MyWaitlist)} />
        </strong>
      </Text>
      <Anchor component={Link} to={`/fairs/${fairId}/plan?booth=${offer.boothId}`}>
        {t('offer.onPlan')}
      </Anchor>
      {offered?.__typename === 'Booking' && (
        <Sums lines={[{ label: t('offer.price'), value: formats.money(offered.price), isTotal: true }]} />
      )}
      <DeedOutcome of={accept} />
      <DeedOutcome of={decline} />
      {sure && <Text mt="xs">{t('offer.sure')}</Text>}
      <Group mt="sm">
        <Button size="md" loading={accept.busy} disabled={decline.busy} onClick={() => void onAccept()}>
          {t('offer.accept')}
        </Button>
        <Button
          size="md"
          variant="default"
          loading={decline.busy}
          disabled={accept.busy}
          onClick={() => (sure ? void decline.run(input) : setSure(true))}
        >
          {t(sure ? 'offer.declineSurely' : 'offer.decline')}
        </Button>
      </Group>
    </Paper>
  );
}
