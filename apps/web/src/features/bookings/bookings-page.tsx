import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { CompanyChoice } from '../../session/company-choice';
import { type MyCompany, useMyCompanies } from '../../session/my-companies';
import { FailureNotice } from '../../ui/failure-notice';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { PageLoading } from '../../ui/page-loading';
import { liveFirst, notAskedFor, payableTogether } from './booking';
import { BookingCard } from './booking-card';
import { BoothWays } from './booth-ways';
import { MyBookings } from './bookings.generated';
import { HeldTogether } from './held-together';
import { PaymentList } from './payment-list';
import { PayTogether } from './pay-together';
import { WaitingForUs } from './waiting-for-us';
import style from './bookings.module.css';

/** What the reader's company holds and has booked, what it owes, and how to pay. */
export default function BookingsPage(): React.ReactNode {
  const { t } = useTranslation('bookings');
  const { fairId = '' } = useParams();
  const { all, current, failure } = useMyCompanies(fairId);
  return (
    <Page title={t('title')} actions={<CompanyChoice fairId={fairId} />}>
      {failure && <FailureNotice failure={failure} />}
      {!all && !failure && <PageLoading />}
      {all && !current && <Text>{t('noCompany')}</Text>}
      {current && <OfCompany key={current.id} fairId={fairId} company={current} />}
    </Page>
  );
}

function OfCompany({ fairId, company }: { readonly fairId: string; readonly company: MyCompany }): React.ReactNode {
  const { t } = useTranslation('bookings');
  return (
    <Loaded of={useQuery(MyBookings, { fairId, companyId: company.id })}>
      {({ companyBookings, companyPaymentRequests }) => {
        const bookings = companyBookings.__typename === 'CompanyBookings' ? liveFirst(companyBookings.bookings) : [];
        const requests =
          companyPaymentRequests.__typename === 'PaymentRequestConnection' ? companyPaymentRequests.nodes : [];
        const payable = notAskedFor(bookings, requests);
        return (
          <>
            <BoothWays fairId={fairId} />
            <WaitingForUs fairId={fairId} companyId={company.id} />
            <HeldTogether fairId={fairId} bookings={bookings} />
            {bookings.length === 0 && (
              <Text>
                {t('none')}{' '}
                <Anchor component={Link} to={`/fairs/${fairId}/plan`}>
                  {t('toPlan')}
                </Anchor>
              </Text>
            )}
            <PayTogether fairId={fairId} ways={payableTogether(payable)} />
            <ul className={style.bookings}>
              {bookings.map((booking) => (
                <li key={booking.id}>
                  <BookingCard fairId={fairId} booking={booking} isAskedFor={!payable.includes(booking)} />
                </li>
              ))}
            </ul>
            <PaymentList fairId={fairId} requests={requests} />
          </>
        );
      }}
    </Loaded>
  );
}
