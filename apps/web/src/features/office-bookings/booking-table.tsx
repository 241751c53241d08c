import { Anchor, Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { AskForFee } from './ask-for-fee';
import { DecideBooking } from './decide-booking';
import { NoteOfBooking } from './note-of-booking';
import type { SalesBookingFragment } from './sales.generated';
import style from '../../ui/office-list.module.css';

interface Props {
  readonly fairId: string;
  readonly bookings: readonly SalesBookingFragment[];
  readonly notes: ReadonlyMap<string, string>;
  readonly zone: string | undefined;
}

/** While nothing is paid, extras may be chosen for a firm; whether a payment was asked for, the page itself is told. */
const MAY_ORDER: readonly SalesBookingFragment['state'][] = ['HELD', 'APPLIED', 'APPROVED'];

export function BookingTable({ fairId, bookings, notes, zone }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats(zone);
  const columns: DataColumn<SalesBookingFragment>[] = [
    {
      key: 'booth',
      heading: t('booth'),
      cell: ({ boothId, boothNumber }) => (
        <Anchor component={Link} to={`/fairs/${fairId}/plan?booth=${boothId}`}>
          {boothNumber}
        </Anchor>
      ),
    },
    {
      key: 'company',
      heading: t('company'),
      cell: ({ companyId, companyName }) => (
        <Anchor component={Link} to={`/fairs/${fairId}/companies/${companyId}`}>
          {companyName}
        </Anchor>
      ),
    },
    {
      key: 'state',
      heading: t('state'),
      cell: (booking) => (
        <>
          <Badge variant="light" tt="none" color={booking.overdueAt && booking.state === 'APPROVED' ? 'red' : 'green'}>
            {t(`state.${booking.state}`)}
          </Badge>
          <div className={style.second}>{t('since', { at: formats.instant(booking.createdAt) })}</div>
          {booking.originReason && <div className={style.second}>{booking.originReason}</div>}
          {booking.endReason && <div className={style.second}>{booking.endReason}</div>}
        </>
      ),
    },
    { key: 'price', heading: t('price'), isFigure: true, cell: ({ price }) => formats.money(price) },
    { key: 'paid', heading: t('paid'), isFigure: true, cell: ({ paid }) => formats.money(paid) },
    {
      key: 'due',
      heading: t('deposit'),
      cell: ({ state, depositDueOn, overdueAt, remindedAt }) =>
        state === 'APPROVED' && depositDueOn ? (
          <>
            {t('dueOn', { day: formats.day(depositDueOn) })}
            {overdueAt && <div className={style.second}>{t('overdue')}</div>}
            {remindedAt && <div className={style.second}>{t('reminded', { at: formats.instant(remindedAt) })}</div>}
          </>
        ) : null,
    },
    {
      key: 'note',
      heading: t('note'),
      cell: (booking) => <NoteOfBooking fairId={fairId} booking={booking} note={notes.get(booking.id) ?? ''} />,
    },
    {
      key: 'decide',
      heading: t('decide'),
      cell: (booking) => (
        <>
          {(booking.state === 'APPLIED' || (booking.state === 'APPROVED' && booking.overdueAt)) && (
            <DecideBooking fairId={fairId} booking={booking} zone={zone} />
          )}
          {booking.state === 'CANCELLED' && <AskForFee fairId={fairId} booking={booking} />}
          {MAY_ORDER.includes(booking.state) && booking.paid.amount === 0 && (
            <Anchor component={Link} className={style.further} to={`/fairs/${fairId}/bookings/${booking.id}/extras`}>
              {t('extras')}
            </Anchor>
          )}
        </>
      ),
    },
  ];
  return <DataTable label={t('tab.bookings')} columns={columns} rows={bookings} keyOf={({ id }) => id} />;
}
