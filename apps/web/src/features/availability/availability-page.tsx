import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { PaintedSlots } from '../../ui/paint/painted-slots';
import { useDeed } from '../../ui/use-deed';
import { AttendanceForm } from './attendance-form';
import { MyAvailability, SetMyAvailability } from './availability.generated';

/** When and how the reader's company can meet: for exhibitors and buyers alike. */
export default function AvailabilityPage(): React.ReactNode {
  const { t } = useTranslation('availability');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')}>
      {({ id }) => <OfCompany fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

function OfCompany({ fairId, companyId }: { readonly fairId: string; readonly companyId: string }): React.ReactNode {
  const { t } = useTranslation('availability');
  const query = useQuery(MyAvailability, { fairId, companyId });
  const save = useDeed(SetMyAvailability, MyAvailability);
  return (
    <Loaded of={query}>
      {({ fairGrid, unavailableSlots, attendance, fair }) => (
        <>
          {fairGrid && fairGrid.slots.length > 0 && unavailableSlots ? (
            <PaintedSlots
              slots={fairGrid.slots}
              unavailable={unavailableSlots}
              zone={fair.__typename === 'Fair' ? fair.timeZone : undefined}
              saving={save.busy}
              onSave={(unavailable) => void save.run({ fairId, companyId, unavailable })}
            >
              <DeedOutcome of={save} />
            </PaintedSlots>
          ) : (
            <Text>{t('noGrid')}</Text>
          )}
          {attendance && <AttendanceForm {...{ fairId, companyId, attendance }} />}
        </>
      )}
    </Loaded>
  );
}
