import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { TabLinks, useTab } from '../../ui/tab-links';
import { useDeed } from '../../ui/use-deed';
import { BookingTermsTab } from './booking-terms-tab';
import { FairForm } from './fair-form';
import { HoursTab } from './hours-tab';
import { InterpretersTab } from './interpreters-tab';
import { PlacesTab } from './places-tab';
import { PricesTab } from './prices-tab';
import { SeminarsTab } from './seminars-tab';
import { TakeBackInterpreters } from './take-back-interpreters';
import { TakeBackSeats } from './take-back-seats';
import { EditFair, type FairSetUpFragment, FairToSetUp } from './setup.generated';

const TABS = [
  'fair',
  'hours',
  'places',
  'terms',
  'prices',
  'interpreters',
  'engagements',
  'seminars',
  'seats',
] as const;

/** What a fair needs before anybody can book or meet. */
export default function SetupPage(): React.ReactNode {
  const { t } = useTranslation('setup');
  const { fairId = '' } = useParams();
  const tab = useTab(TABS);
  return (
    <Page title={t('title')}>
      <TabLinks label={t('title')} tabs={TABS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} current={tab} />
      <Loaded of={useQuery(FairToSetUp, { fairId })}>
        {({ fair }) =>
          fair.__typename === 'Fair' ? (
            <>
              {tab === 'fair' && <FairTab fair={fair} />}
              {tab === 'hours' && <HoursTab fair={fair} />}
              {tab === 'places' && <PlacesTab fairId={fairId} />}
              {tab === 'terms' && <BookingTermsTab fairId={fairId} zone={fair.timeZone} />}
              {tab === 'prices' && <PricesTab fairId={fairId} zone={fair.timeZone} />}
              {tab === 'interpreters' && <InterpretersTab fairId={fairId} zone={fair.timeZone} />}
              {tab === 'engagements' && <TakeBackInterpreters fairId={fairId} />}
              {tab === 'seminars' && <SeminarsTab fairId={fairId} zone={fair.timeZone} />}
              {tab === 'seats' && <TakeBackSeats fairId={fairId} zone={fair.timeZone} />}
            </>
          ) : (
            <Text>{t('notFound')}</Text>
          )
        }
      </Loaded>
    </Page>
  );
}

function FairTab({ fair }: { readonly fair: FairSetUpFragment }): React.ReactNode {
  const deed = useDeed(EditFair, FairToSetUp);
  const [done, setDone] = useState(false);
  return (
    <FairForm
      fair={fair}
      deed={deed}
      done={done}
      onSubmit={(input) => void deed.run({ fairId: fair.id, input }).then((said) => setDone(said !== null))}
    />
  );
}
