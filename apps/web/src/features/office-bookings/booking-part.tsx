import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { FailureNotice } from '../../ui/failure-notice';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import type { BookingFilter } from './booking-filter';
import { BookingTable } from './booking-table';
import { SalesBookings, SalesNotes } from './sales.generated';

interface Props {
  readonly fairId: string;
  readonly filter: BookingFilter;
  readonly after: string | null;
}

/** Fifty bookings, and the way to the next ones. */
export function BookingPart({ fairId, filter, after }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const noted = useQuery(SalesNotes, { fairId });
  const notes = noted.answer?.bookingNotes;
  return (
    <Loaded of={useQuery(SalesBookings, { fairId, filter, after })}>
      {({ bookings, fair }) => {
        if (bookings.__typename !== 'BookingConnection') return <Text>{t('forOrganisers')}</Text>;
        if (bookings.nodes.length === 0) return <Text>{t('none')}</Text>;
        return (
          <>
            {noted.failure && !noted.answer && <FailureNotice failure={noted.failure} retry={noted.reload} />}
            <BookingTable
              fairId={fairId}
              bookings={bookings.nodes}
              notes={new Map((notes ?? []).map(({ bookingId, note }) => [bookingId, note ?? '']))}
              zone={fair.__typename === 'Fair' ? fair.timeZone : undefined}
            />
            <NextPage
              end={endOf(bookings.pageInfo)}
              more={t('more')}
              next={(end) => <BookingPart fairId={fairId} filter={filter} after={end} />}
            />
          </>
        );
      }}
    </Loaded>
  );
}
