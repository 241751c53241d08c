import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/page';
import { TabLinks, useTab } from '../../ui/tab-links';
import { AllotForm } from './allot-form';
import { BookingList } from './booking-list';
import { ImportInvoices } from './import-invoices';
import { ImportStatement } from './import-statement';
import { RequestPart } from './request-part';
import { TakeBackNotes } from './take-back-notes';
import { TakeBackRequests } from './take-back-requests';
import { TakeBackTransfers } from './take-back-transfers';
import { TakeBackWaitlist } from './take-back-waitlist';
import { TransferList } from './transfer-list';
import { WaitlistView } from './waitlist-view';

const TABS = [
  'bookings',
  'allot',
  'transfers',
  'statement',
  'assignments',
  'requests',
  'cancellations',
  'invoices',
  'waitlist',
  'waiting',
  'back',
] as const;

/** Applications, allotments, payments and who waits: what the office does about booths. */
export default function SalesPage(): React.ReactNode {
  const { t } = useTranslation('sales');
  const { fairId = '' } = useParams();
  const tab = useTab(TABS);
  return (
    <Page title={t('title')}>
      <TabLinks label={t('parts')} current={tab} tabs={TABS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} />
      {tab === 'bookings' && <BookingList fairId={fairId} />}
      {tab === 'allot' && <AllotForm fairId={fairId} />}
      {tab === 'transfers' && <TransferList fairId={fairId} />}
      {tab === 'statement' && <ImportStatement fairId={fairId} />}
      {tab === 'requests' && <RequestPart fairId={fairId} after={null} />}
      {tab === 'assignments' && <TakeBackTransfers fairId={fairId} />}
      {tab === 'cancellations' && <TakeBackRequests fairId={fairId} />}
      {tab === 'invoices' && <ImportInvoices fairId={fairId} />}
      {tab === 'back' && <TakeBackNotes fairId={fairId} />}
      {tab === 'waitlist' && <WaitlistView fairId={fairId} />}
      {tab === 'waiting' && <TakeBackWaitlist fairId={fairId} />}
    </Page>
  );
}
