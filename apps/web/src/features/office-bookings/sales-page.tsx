import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
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

const LISTS = ['bookings', 'allot', 'transfers', 'statement', 'requests', 'invoices', 'waitlist'] as const;

/** Where a list comes back edited as a file: behind the list, not beside it. */
const BY_FILE = { bookings: 'back', transfers: 'assignments', requests: 'cancellations', waitlist: 'waiting' } as const;

const PARTS = [...LISTS, ...Object.values(BY_FILE)] as const;
const byFile: Partial<Record<string, (typeof BY_FILE)[keyof typeof BY_FILE]>> = BY_FILE;

/** Applications, allotments, payments and who waits: what the office does about booths. */
export default function SalesPage(): React.ReactNode {
  const { t } = useTranslation('sales');
  const { fairId = '' } = useParams();
  const tab = useTab(PARTS);
  const list = LISTS.find((one) => one === tab || byFile[one] === tab) ?? 'bookings';
  const edited = byFile[list];
  return (
    <Page title={t('title')}>
      <TabLinks label={t('parts')} current={list} tabs={LISTS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} />
      {edited && tab === list && (
        <Anchor component={Link} to={`?tab=${edited}`} display="block" mb="sm">
          {t(`tab.${edited}`)}
        </Anchor>
      )}
      {edited === tab && (
        <Title order={2} size="h4" mb="sm">
          {t(`tab.${edited}`)}
        </Title>
      )}
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
