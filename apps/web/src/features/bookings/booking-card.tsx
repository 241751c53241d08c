import { Anchor, Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { outdate } from '../../graphql/answers';
import { exported } from '../../graphql/exported';
import { CountDown } from '../../ui/count-down';
import { type SumLine, Sums } from '../../ui/sums';
import { AskForPayment } from './ask-for-payment';
import { type Booking, cityShareOf, hasPaper, isEnded, mayOrder, nextPayment } from './booking';
import { GiveUp } from './give-up';
import { MyBookings } from './bookings.generated';
import style from './bookings.module.css';

interface Props {
  readonly fairId: string;
  readonly booking: Booking;
  /** Money is asked for already: the request stands in the list of payments. */
  readonly isAskedFor: boolean;
}

export function BookingCard({ fairId, booking, isAskedFor }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  const ended = isEnded(booking);
  const purpose = isAskedFor ? null : nextPayment(booking);
  const { deposit, depositDueOn } = booking;
  const depositLabel = depositDueOn ? t('depositBy', { day: formats.day(depositDueOn) }) : t('deposit');
  const cityShare = cityShareOf(booking);
  const { currency } = booking.price;
  const priceLines: SumLine[] =
    booking.quote && cityShare > 0
      ? [
          { label: t('price'), value: formats.money({ amount: booking.quote.total, currency }) },
          { label: t('city'), value: formats.money({ amount: -cityShare, currency }) },
        ]
      : [{ label: t('price'), value: formats.money(booking.price) }];
  const sums: SumLine[] = [
    ...priceLines,
    ...(deposit ? [{ label: depositLabel, value: formats.money(deposit) }] : []),
    // What is only held is not owed yet.
    ...(booking.state === 'HELD'
      ? []
      : [
          { label: t('paid'), value: formats.money(booking.paid) },
          { label: t('balance'), value: formats.money(booking.balance), isTotal: true },
        ]),
  ];
  return (
    <Paper withBorder p="md" className={ended ? style.ended : undefined}>
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h4">
          <Anchor component={Link} to={`/fairs/${fairId}/plan?booth=${booking.boothId}`} inherit>
            {t('booth', { number: booking.boothNumber })}
          </Anchor>
        </Title>
        <Badge size="lg" variant="light" tt="none" color={ended ? 'gray' : 'green'}>
          {t(`state.${booking.state}`)}
        </Badge>
      </Group>
      {booking.state === 'HELD' && booking.heldUntil && (
        <Text mt="xs">
          {t('heldFor')} <CountDown until={booking.heldUntil} onEnd={() => outdate(MyBookings)} />
        </Text>
      )}
      {!ended && booking.originReason && <Text mt="xs">{t('given', { reason: booking.originReason })}</Text>}
      {booking.endReason && <Text mt="xs">{booking.endReason}</Text>}
      {!ended && (
        <div className={style.money}>
          <Sums lines={sums} />
        </div>
      )}
      {purpose && <AskForPayment fairId={fairId} bookingIds={[booking.id]} purpose={purpose} />}
      {purpose === 'DEPOSIT' && (
        <AskForPayment fairId={fairId} bookingIds={[booking.id]} purpose="FULL" variant="light" />
      )}
      {!ended && (
        <Group mt="sm" justify="space-between">
          {booking.state !== 'HELD' && (
            <Anchor component={Link} to={`/fairs/${fairId}/bookings/${booking.id}/move`}>
              {t('move')}
            </Anchor>
          )}
          {hasPaper(booking) && (
            <Anchor href={exported('booking-confirmation', { fairId, bookingId: booking.id })} download>
              {t('confirmation')}
            </Anchor>
          )}
          {mayOrder(booking) && (
            <Anchor component={Link} to={`/fairs/${fairId}/bookings/${booking.id}/extras`}>
              {t('extras')}
            </Anchor>
          )}
          <GiveUp fairId={fairId} booking={booking} />
        </Group>
      )}
    </Paper>
  );
}
