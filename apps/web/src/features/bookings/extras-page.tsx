import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { useHasRole } from '../../session/use-has-role';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { ChooseExtras } from './choose-extras';
import { BookingExtras } from './extras.generated';

/** Power, furniture, badges for a booth that is booked already: for the firm, and for organisers who correct its booking. */
export default function ExtrasPage(): React.ReactNode {
  const { t } = useTranslation('bookings');
  const { fairId = '', bookingId = '' } = useParams();
  const organises = useHasRole(fairId, 'ORGANISER');
  return (
    <Page title={t('extras')}>
      <Loaded of={useQuery(BookingExtras, { fairId, bookingId })}>
        {({ booking, bookingExtras: said }) => (
          <>
            {booking.__typename === 'Booking' && (
              <Text mb="sm">
                {t('booth', { number: booking.boothNumber })} · {booking.companyName}
              </Text>
            )}
            {said.__typename !== 'ExtrasOfBooking' && <Refusal message={said.message} />}
            {said.__typename === 'ExtrasOfBooking' &&
              (said.offered.length > 0 ? (
                <ChooseExtras fairId={fairId} bookingId={bookingId} extras={said} />
              ) : (
                <Text>{t('extras.none')}</Text>
              ))}
            <Anchor
              component={Link}
              to={`/fairs/${fairId}/${organises ? 'sales' : 'bookings'}`}
              mt="md"
              display="inline-block"
            >
              {t('extras.back')}
            </Anchor>
          </>
        )}
      </Loaded>
    </Page>
  );
}
