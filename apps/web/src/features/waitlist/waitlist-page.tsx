import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ForMyCompany } from '../../session/for-my-company';
import { Loaded } from '../../ui/loaded';
import { JoinForm } from './join-form';
import { PlaceCard } from './place-card';
import { useMyWaitlist } from './use-my-waitlist';

/** Waiting for a booth that falls free, and the offer when one does. */
export default function WaitlistPage(): React.ReactNode {
  const { t } = useTranslation('waitlist');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')} as="asSupplier">
      {({ id }) => <Waitlist fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

function Waitlist({ fairId, companyId }: { readonly fairId: string; readonly companyId: string }): React.ReactNode {
  const { t } = useTranslation('waitlist');
  return (
    <Loaded of={useMyWaitlist(fairId, companyId)}>
      {({ companyWaitlist, plan }) => {
        const zones = plan.__typename === 'Plan' ? plan.zones : [];
        const place = companyWaitlist?.place;
        const waits = place?.state === 'WAITING' || place?.state === 'OFFERED';
        return (
          <Stack maw="34rem">
            <Text>{t('text', { count: companyWaitlist?.waiting ?? 0 })}</Text>
            {place && <PlaceCard fairId={fairId} companyId={companyId} place={place} zones={zones} />}
            {!waits && <JoinForm fairId={fairId} companyId={companyId} zones={zones} />}
          </Stack>
        );
      }}
    </Loaded>
  );
}
