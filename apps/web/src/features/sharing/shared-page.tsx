import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { Loaded } from '../../ui/loaded';
import { InviteFirm } from './invite-firm';
import { SharedBoothCard } from './shared-booth-card';
import { MySharedBooths } from './sharing.generated';
import style from './sharing.module.css';

const BOOKED: readonly string[] = ['APPLIED', 'APPROVED', 'CONFIRMED', 'PAID'];

/** Booths that several firms share: as the one that booked, or as a guest. */
export default function SharedPage(): React.ReactNode {
  const { t } = useTranslation('sharing');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')} as="asSupplier">
      {({ id }) => <Shared fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

function Shared({ fairId, companyId }: { readonly fairId: string; readonly companyId: string }): React.ReactNode {
  const { t } = useTranslation('sharing');
  return (
    <Loaded of={useQuery(MySharedBooths, { fairId, companyId })}>
      {({ sharedBooths, companyBookings, plan }) => {
        const booths = sharedBooths.__typename === 'SharedBooths' ? sharedBooths.booths : [];
        const bookings = companyBookings.__typename === 'CompanyBookings' ? companyBookings.bookings : [];
        const fees = plan.__typename === 'Plan' ? (plan.bookingRules?.terms.coExhibitorFees ?? []) : [];
        return (
          <Stack maw="40rem">
            {booths.length === 0 && <Text>{t('none')}</Text>}
            <ul className={style.booths}>
              {booths.map((booth) => (
                <li key={`${booth.bookingId} ${booth.companyId}`}>
                  <SharedBoothCard fairId={fairId} companyId={companyId} booth={booth} />
                </li>
              ))}
            </ul>
            {bookings
              .filter(({ state }) => BOOKED.includes(state))
              .map((booking) => (
                <InviteFirm
                  key={booking.id}
                  about={{ fairId, companyId }}
                  booking={booking}
                  fee={fees.find(({ currency }) => currency === booking.price.currency)}
                />
              ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}
